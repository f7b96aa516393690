/**
 * Enums and constants of Kotlin: enum classes with arguments, `const val`, values of objects and companions, and the
 * objects and classes of a sealed class (`object NotFound : ChatError(404)`).
 */

import { type Declarations, type Declarator, type Mark, type Member, memberOf } from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, isWord, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addCodeMaps } from './add-code-maps.ts';
import { addConstantEnum } from './add-enum.ts';
import { valueUse } from './parameter-uses.ts';
import { lookedUpByPosition } from './position-as-value.ts';
import { constantValue, keptParameters, parameterNames } from './read-arguments.ts';
import { headEnd, isOfErrors, readFactory } from './read-factory.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import { readSealedMember, sealedClasses } from './read-sealed-class.ts';
import { addCommentedOut, noteBody, reportUnfinished, type Unit, unitOf } from './unit.ts';

const ENUM_CLASS: Declarator = { kind: 'enum', says: 'enum class' };
const WORDS = {
  types: /^(?:class|interface|object)$/,
  code: /^(?:fun|val|var|init|get|set|if|else|for|while|when|try|catch|finally|do|by)$/,
};

/** Reads the declarations of a file. */
export function readKotlin(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const sealed = sealedClasses(source);
  walkScopes(source, {
    open: (brace) => openType(unit, brace),
    visit: (position) => {
      const text = textAt(source, position.index);
      if (text === 'class' && isWord(source, position.index + 1)) readPrimaryConstructor(unit, position);
      readSealedMember(unit, position, sealed);
      if (/^va[lr]$/.test(text) && position.scope.kind === 'type') noteProperty(unit, position);
      if (text === 'fun' && isOfErrors(position.scope)) return readFunction(unit, position);
      return text === 'val' ? readValue(unit, position) : null;
    },
  });
  addCommentedOut(unit, wholeOf);
  addCodeMaps(unit);
  for (const title of lookedUpByPosition(source)) unit.collector.notePositions(title);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position): Opened | null {
  const { source } = unit;
  const { path } = brace.scope;
  const opened = openedType(source, brace, WORDS);
  if (!opened) return null;
  if (opened.keyword === 'enum') {
    const first = headStart(source, brace.statement, brace.index);
    addConstantEnum({ ...unit, first, open: brace.index, name: opened.name, path, declarator: ENUM_CLASS });
  }
  noteBody(unit, opened.name === null ? path : [...path, opened.name], brace.index);
  return opened;
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

function readPrimaryConstructor({ source, collector }: Unit, { index, scope }: Position): void {
  let open = index + 2;
  while (isWord(source, open) && open < index + LONGEST_HEAD) open += 1;
  if (textAt(source, open) !== '(' || (source.pairs[open] ?? -1) < 0) return;
  const names = parameterNames(source, open);
  const path = [...scope.path, textAt(source, index + 1)];
  collector.nameParameters(path, names);
  collector.noteUses(path, [{ names: keptParameters(source, open), calculates: false }]);
}

/** `val code = BASE + n` calculates with a parameter of the class. */
function noteProperty({ source, collector }: Unit, { index, scope }: Position): void {
  const assignment = textAt(source, index + 2) === ':' ? index + 4 : index + 2;
  if (textAt(source, assignment) !== '=') return;
  collector.noteUses(scope.path, [valueUse(source, assignment + 1, source.tokens.length)]);
}

/** `const val A = 1`; in an object or companion, and at the top of a file, also `val A = 1`. */
function readValue(unit: Unit, { index, scope }: Position): number | null {
  const { source, collector } = unit;
  const name = source.tokens[index + 1];
  if (scope.kind === 'code' || name?.kind !== 'word') return null;
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  if (!holdsConstant(marks, scope)) return null;
  const assignment = assignmentOf(source, index);
  if (textAt(source, assignment) !== '=') return null;
  const { end, closed } = lineEnding(source, assignment + 1);
  const value = constantValue(source, assignment + 1, end);
  if (value === null || value.kind === 'none') return null;
  if (!closed) return reportUnfinished(unit, index + 1);
  const start = startOf(source, first);
  collector.addMembers(scope.path, [memberOf(name, { start, end: endOf(source, end - 1), value, marks })]);
  return end;
}

/** `fun gone(cause: Throwable) = LinkError(code = 4)`; of the branches of an `if`, the one that builds an error of its own. */
function readFunction({ source, collector }: Unit, { index, scope }: Position): number | null {
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  const assignment = headEnd(source, index) ?? -1;
  if (textAt(source, assignment) !== '=') return null;
  const branches = branchesAt(source, assignment + 1);
  const bodies =
    branches.length > 0 ? branches : [{ from: assignment + 1, to: lineEnding(source, assignment + 1).end }];
  const built = bodies.flatMap(({ from, to }) => readFactory(source, { index, first, marks }, from, to) ?? []);
  const [member] = built;
  if (member === undefined || built.length > 1) return null;
  collector.addMembers(scope.path, [member]);
  return bodies.at(-1)?.to ?? null;
}

/** What stands between the braces of `if (…) { … } else if (…) { … } else { … }`; none where something else stands there. */
function branchesAt(source: SourceTokens, from: number): { readonly from: number; readonly to: number }[] {
  const branches: { readonly from: number; readonly to: number }[] = [];
  let at = from;
  while (at < source.tokens.length) {
    if (textAt(source, at) === 'if') at = skip(source, at + 1);
    if (textAt(source, at) !== '{' || at === from || (source.pairs[at] ?? -1) < 0) return [];
    const end = skip(source, at);
    branches.push({ from: at + 1, to: end - 1 });
    if (textAt(source, end) !== 'else') return branches;
    at = end + 1;
  }
  return [];
}

/** Is a `val` with these modifiers a constant where it stands? */
function holdsConstant(marks: readonly Mark[], { kind, keyword }: Scope): boolean {
  // What a member of a sealed class overrides is read with that member.
  if (marks.some(({ name }) => name === 'override')) return false;
  const isConst = marks.some(({ name }) => name === 'const' || name === 'JvmField');
  return isConst || kind === 'file' || /^(?:object|companion)$/.test(keyword);
}

/** Behind `val name`, `val name: Type` and `val name: Type?`. */
function assignmentOf(source: SourceTokens, index: number): number {
  const typed = textAt(source, index + 2) === ':' ? index + 4 : index + 2;
  return textAt(source, typed) === '?' ? typed + 1 : typed;
}

/** A comment that holds one `const val` and nothing else. */
function wholeOf(inner: Unit): readonly Member[] | null {
  const { source, collector } = inner;
  const index = source.tokens.findIndex(({ text }) => text === 'val');
  if (index < 0) return null;
  const scope: Scope = { path: [], kind: 'type', keyword: 'object' };
  const end = readValue(inner, { index, statement: 0, scope });
  const whole = end === source.tokens.length && declarationStart(source, index) === 0;
  return whole ? (collector.declarations().groups[0]?.members ?? null) : null;
}
