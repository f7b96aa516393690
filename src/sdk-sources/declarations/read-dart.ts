/**
 * Enums and constants of Dart: enums whose constants have arguments or a `@JsonValue(17)` before them, `static const` and
 * `static final` fields of classes, and constants of the file.
 */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations, Member } from '../syntax/declaration.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { walkScopes } from '../syntax/walk-scopes.ts';
import { addConstantEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';

const WORDS = { types: /^(?:class|enum|extension|mixin)$/, code: /^(?:get|set|async|switch|catch)$/ };

/** Reads the declarations of a file. */
export function readDart(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  walkScopes(source, {
    open: (first, open, { path }) => {
      const opened = openType(source, first, open, WORDS);
      if (!opened?.name) return opened;
      if (opened.keyword === 'enum') {
        addConstantEnum(
          { source, lexicon, collector, first, open, name: opened.name, path, how: 'enum' },
          withJsonValue,
        );
      }
      collector.nameRange([...path, opened.name], endOf(source, open), startOf(source, source.pairs[open] ?? -1));
      return opened;
    },
    visit: (index, statement, scope) => {
      readConstructor(source, index, scope, collector);
      if (textAt(source, index) !== '=' || scope.kind === 'code') return null;
      const fields = readFields(source, statement, index, isConstant);
      if (fields) collector.addMembers(scope.path, fields.members);
      return fields?.end ?? null;
    },
  });
  const read = (inner: SourceTokens) => readAllFields(inner, isConstant);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

function withJsonValue(member: Member): Member {
  const json = member.marks.find(({ name }) => name === 'JsonValue');
  if (!json || member.value.kind !== 'none') return member;
  return { ...member, value: { kind: 'expression', tokens: json.tokens } };
}

function isConstant(words: ReadonlySet<string>): boolean {
  return words.has('const') || (words.has('static') && words.has('final'));
}
