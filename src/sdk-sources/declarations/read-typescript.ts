/**
 * Enums and constants of TypeScript and JavaScript: enums and what they compile to, objects of constants (`as const`,
 * `Object.freeze`, `module.exports`), static fields of classes, constants of a module, and their declarations in `.d.ts`.
 */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations } from '../syntax/declaration.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, isWord, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { readCompiledMember, readCompiledName } from './read-compiled-enum.ts';
import { readConstructor } from './read-constructor.ts';
import { readObject, readProperties } from './read-object.ts';
import { readAssignment, readDeclaredConstant, readGetter } from './read-typescript-constants.ts';

const WORDS = {
  types: /^(?:class|namespace|module)$/,
  code: /^(?:function|if|for|while|switch|try|catch|finally|do|else|get|set|return|new|import|export|const|let|var)$/,
};

/** Reads the declarations of a file. */
export function readTypeScript(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  const names = new Map<string, string>();
  walkScopes(source, {
    entersParentheses: true,
    open: (statement, open, { path }) => {
      const opened = openType(source, statement, open, WORDS);
      if (opened?.name) {
        collector.nameRange([...path, opened.name], endOf(source, open), startOf(source, source.pairs[open] ?? -1));
      }
      return opened;
    },
    visit: (index, statement, scope) => visit(source, lexicon, index, statement, scope, collector, names),
  });
  const read = (inner: SourceTokens) => wholeOf(inner);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

function visit(
  source: SourceTokens,
  lexicon: Lexicon,
  index: number,
  statement: number,
  scope: Scope,
  collector: GroupCollector,
  names: Map<string, string>,
): number | null {
  const text = textAt(source, index);
  if (text === 'enum' && isWord(source, index + 1) && textAt(source, index + 2) === '{') {
    const first = Math.max(statement, index - 3);
    const name = textAt(source, index + 1);
    const place = { source, lexicon, collector, first, open: index + 2, name, path: scope.path, how: 'enum' };
    return addEnum(place).end;
  }
  readConstructor(source, index, scope, collector);
  if (text === 'get') return readGetter(source, index, scope, collector);
  if (text === '[') return readCompiledMember(source, index, collector, names);
  if (text === '=') readCompiledName(source, index, names);
  if (text === '=')
    return readObject(source, index, scope, collector) ?? readAssignment(source, index, scope, collector);
  if (text === 'default' || text === ':') return readObject(source, index, scope, collector);
  return text === 'const' || text === 'static' ? readDeclaredConstant(source, index, scope, collector) : null;
}

/** A comment that holds properties (`OLD: 17,`) or a declaration, and nothing else. */
function wholeOf(inner: SourceTokens) {
  const { members, problems } = readProperties(inner, 0, inner.tokens.length, true);
  if (problems.length === 0 && members.length > 0) return members;
  const collector = new GroupCollector(inner.fileTitle);
  const assignment = inner.tokens.findIndex(({ text }) => text === '=');
  const keyword = inner.tokens.some(({ text }) => text === 'static') ? 'class' : 'namespace';
  const scope: Scope = { path: [], kind: 'type', keyword };
  const end = assignment > 0 ? readAssignment(inner, assignment, scope, collector) : null;
  const [group] = collector.declarations().groups;
  const rest = end === null ? '' : textAt(inner, end);
  return group && end !== null && (end === inner.tokens.length || (rest === ';' && end + 1 === inner.tokens.length))
    ? group.members
    : null;
}
