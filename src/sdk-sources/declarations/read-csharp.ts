/** Enums and constants of C#: `enum`, `const` and `static readonly` fields of classes. */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations } from '../syntax/declaration.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, isWord, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { walkScopes } from '../syntax/walk-scopes.ts';
import { addEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';

const WORDS = {
  types: /^(?:namespace|class|struct|interface|record|enum)$/,
  code: /^(?:new|get|set|init|add|remove|delegate)$/,
};

/** Reads the declarations of a file. */
export function readCSharp(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  walkScopes(source, {
    open: (first, open, { path }) => {
      const opened = openType(source, first, open, WORDS);
      if (opened?.name && opened.keyword !== 'namespace') {
        collector.nameRange([...path, opened.name], endOf(source, open), startOf(source, source.pairs[open] ?? -1));
      }
      return opened;
    },
    visit: (index, first, scope) => {
      const open = textAt(source, index) === 'enum' ? bodyOf(source, index) : null;
      if (open !== null) {
        const name = textAt(source, index + 1);
        return addEnum({ source, lexicon, collector, first, open, name, path: scope.path, how: 'enum' }).end;
      }
      readConstructor(source, index, scope, collector);
      if (textAt(source, index) !== '=' || scope.kind !== 'type') return null;
      const fields = readFields(source, first, index, isConstant);
      if (fields) collector.addMembers(scope.path, fields.members);
      return fields?.end ?? null;
    },
  });
  const read = (inner: SourceTokens) => readAllFields(inner, isConstant);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

const LONGEST_HEAD = 20;

/** The `{` of `enum Name : type {`. */
function bodyOf(source: SourceTokens, index: number): number | null {
  if (!isWord(source, index + 1)) return null;
  let at = index + 2;
  while (at < index + LONGEST_HEAD && (/^[:.]$/.test(textAt(source, at)) || isWord(source, at))) at += 1;
  return textAt(source, at) === '{' ? at : null;
}

function isConstant(words: ReadonlySet<string>): boolean {
  return words.has('const') || (words.has('static') && words.has('readonly'));
}
