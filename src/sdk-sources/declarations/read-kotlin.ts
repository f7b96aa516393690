/**
 * Enums and constants of Kotlin: enum classes with arguments, `const val`, values of objects and companions, and the
 * objects and classes of a sealed class (`object NotFound : ChatError(404)`).
 */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations, Member } from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, isWord, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addConstantEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { valueUse } from './parameter-uses.ts';
import { constantValue, keptParameters, parameterNames } from './read-arguments.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import { readSealedMember, sealedClasses } from './read-sealed-class.ts';

const WORDS = {
  types: /^(?:class|interface|object)$/,
  code: /^(?:fun|val|var|init|get|set|if|else|for|while|when|try|catch|finally|do|by)$/,
};

/** Reads the declarations of a file. */
export function readKotlin(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  const sealed = sealedClasses(source);
  walkScopes(source, {
    open: (statement, open, { path }) => {
      const opened = openType(source, statement, open, WORDS);
      if (!opened) return null;
      const own = opened.name === null ? path : [...path, opened.name];
      if (opened.keyword === 'enum') {
        const first = headStart(source, statement, open);
        addConstantEnum({ source, lexicon, collector, first, open, name: opened.name, path, how: 'enum class' });
      }
      collector.nameRange(own, endOf(source, open), startOf(source, source.pairs[open] ?? -1));
      return opened;
    },
    visit: (index, _, scope) => {
      const text = textAt(source, index);
      if (text === 'class' && isWord(source, index + 1)) readPrimaryConstructor(source, index, scope, collector);
      readSealedMember(source, index, scope, sealed, collector);
      if (/^va[lr]$/.test(text) && scope.kind === 'type') noteProperty(source, index, scope, collector);
      return text === 'val' ? readValue(source, index, scope, collector) : null;
    },
  });
  const read = (inner: SourceTokens) => wholeOf(inner);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

/** The first token of `@Annotation enum class Name(…) : Other {`. */
function headStart(source: SourceTokens, statement: number, open: number): number {
  for (let at = open; at > statement; at--) {
    if (textAt(source, at) === 'class') return Math.max(statement, declarationStart(source, at - 1));
  }
  return statement;
}

/** Words between a class's name and its constructor's bracket: `class E private constructor(`. */
const LONGEST_HEAD = 10;

function readPrimaryConstructor(source: SourceTokens, index: number, scope: Scope, collector: GroupCollector): void {
  let open = index + 2;
  while (isWord(source, open) && open < index + LONGEST_HEAD) open += 1;
  if (textAt(source, open) !== '(' || (source.pairs[open] ?? -1) < 0) return;
  const names = parameterNames(source, open);
  const path = [...scope.path, textAt(source, index + 1)];
  collector.nameParameters(path, names);
  collector.noteUses(path, [{ names: keptParameters(source, open), calculates: false }]);
}

/** `val code = BASE + n` calculates with a parameter of the class. */
function noteProperty(source: SourceTokens, index: number, { path }: Scope, collector: GroupCollector): void {
  const assignment = textAt(source, index + 2) === ':' ? index + 4 : index + 2;
  if (textAt(source, assignment) !== '=') return;
  collector.noteUses(path, [valueUse(source, assignment + 1, source.tokens.length)]);
}

/** `const val A = 1`; in an object or companion, and at the top of a file, also `val A = 1`. */
function readValue(source: SourceTokens, index: number, scope: Scope, collector: GroupCollector): number | null {
  const name = source.tokens[index + 1];
  if (scope.kind === 'code' || name?.kind !== 'word') return null;
  const start = declarationStart(source, index);
  const marks = readModifiers(source, start, index);
  // What a member of a sealed class overrides is read with that member.
  if (marks.some((mark) => mark.name === 'override')) return null;
  const isConst = marks.some((mark) => mark.name === 'const' || mark.name === 'JvmField');
  if (!isConst && scope.kind !== 'file' && !/^(?:object|companion)$/.test(scope.keyword)) return null;
  let assignment = index + 2;
  if (textAt(source, assignment) === ':') assignment += 2;
  if (textAt(source, assignment) === '?') assignment += 1;
  if (textAt(source, assignment) !== '=') return null;
  const { end, closed } = lineEnding(source, assignment + 1);
  const value = constantValue(source, assignment + 1, end);
  if (value === null || value.kind === 'none') return null;
  if (!closed) {
    const reason = `${name.text} is not finished: the file ends in its line`;
    collector.addProblems([{ offset: name.start, reason }]);
    return null;
  }
  const member: Member = {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start: startOf(source, start),
    end: endOf(source, end - 1),
    value,
    marks,
    commentedOut: false,
  };
  collector.addMembers(scope.path, [member]);
  return end;
}

/** A comment that holds one `const val` and nothing else. */
function wholeOf(inner: SourceTokens): readonly Member[] | null {
  const index = inner.tokens.findIndex(({ text }) => text === 'val');
  if (index < 0) return null;
  const collector = new GroupCollector(inner.fileTitle);
  const scope: Scope = { path: [], kind: 'type', keyword: 'object' };
  const end = readValue(inner, index, scope, collector);
  const whole = end === inner.tokens.length && declarationStart(inner, index) === 0;
  return whole ? (collector.declarations().groups[0]?.members ?? null) : null;
}
