/** Enums and constants of Java: enum constants with arguments, `static final` fields of classes, fields of interfaces. */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations } from '../syntax/declaration.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { walkScopes } from '../syntax/walk-scopes.ts';
import { addConstantEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';

const WORDS = { types: /^(?:class|interface|enum|record)$/, code: /^(?:new|throws)$/ };

/** Reads the declarations of a file. */
export function readJava(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  walkScopes(source, {
    open: (first, open, { path }) => {
      const opened = openType(source, first, open, WORDS);
      if (!opened?.name) return opened;
      if (opened.keyword === 'enum') {
        addConstantEnum({ source, lexicon, collector, first, open, name: opened.name, path, how: 'enum' });
      }
      collector.nameRange([...path, opened.name], endOf(source, open), startOf(source, source.pairs[open] ?? -1));
      return opened;
    },
    visit: (index, statement, scope) => {
      readConstructor(source, index, scope, collector);
      if (textAt(source, index) !== '=' || scope.kind !== 'type') return null;
      const fields = readFields(source, statement, index, scope.keyword === 'interface' ? () => true : isConstant);
      if (fields) collector.addMembers(scope.path, fields.members);
      return fields?.end ?? null;
    },
  });
  const read = (inner: SourceTokens) => readAllFields(inner, isConstant);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

/** `static final`; older code forgets the `final` and spells the name like a constant. */
function isConstant(words: ReadonlySet<string>, name: string): boolean {
  if (!words.has('static')) return false;
  return words.has('final') || (words.has('public') && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name));
}
