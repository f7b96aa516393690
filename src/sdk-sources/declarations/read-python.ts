/**
 * Enums, constants and exceptions of Python: members of classes that derive from an enum, constants in capitals of modules and
 * classes, dictionaries of codes, and classes of exceptions that carry a code (`code = 404`, `super().__init__(404, …)`).
 */
import { isErrorWord, isOutcomeWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { CONSTANTS, type Declarations, ENUM, type Member, memberOf, type ValueSource } from '../syntax/declaration.ts';
import { isDocstring } from '../syntax/docstrings.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, type SourceTokens, skip, slice, splitAt, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { type Assigned, assignedIn, classHead, type Statement, statementsOf } from './python-statements.ts';
import { argumentsValue, constantValue, parameterNames } from './read-arguments.ts';
import { readCodeMap } from './read-code-map.ts';
import { addExceptions } from './read-python-exceptions.ts';
import { reportUnfinished, type Unit, unitOf } from './unit.ts';

const IN_CAPITALS = /^[A-Z][A-Z0-9_]*$/;
const NO_CODE = /^(?:True|False|None|lambda|not|and|or|if|else|await|yield)$/;

/** Reads the declarations of a file; what stands in functions is none of it. */
export function readPython(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const statements = statementsOf(source);
  readScope(unit, statements, []);
  addExceptions(unit, statements);
  return unit.collector.declarations();
}

/** Deeper classes are nobody's enums. */
const DEEPEST = 8;

function readScope(unit: Unit, statements: readonly Statement[], path: readonly string[]): void {
  for (const [at, statement] of statements.entries()) {
    const head = classHead(unit.source, statement);
    if (head === null) {
      readConstant(unit, statement, statements[at + 1], path);
      continue;
    }
    const inner = [...path, textAt(unit.source, head.name)];
    nameParameters(unit, statement.inner, inner);
    if (head.bases.some((base) => /Enum$/.test(base))) readEnum(unit, statement, inner, head.bases);
    else if (inner.length < DEEPEST) readScope(unit, statement.inner, inner);
  }
}

/** What `__init__` or `__new__` of a class is given, besides the object itself. */
function nameParameters({ source, collector }: Unit, inner: readonly Statement[], path: readonly string[]): void {
  const made = inner.find(
    ({ from }) => textAt(source, from) === 'def' && /^__(?:init|new)__$/.test(textAt(source, from + 1)),
  );
  if (made === undefined || (source.pairs[made.from + 2] ?? -1) < 0) return;
  collector.nameParameters(path, parameterNames(source, made.from + 2).slice(1));
}

function readEnum(unit: Unit, { from, inner }: Statement, path: readonly string[], bases: readonly string[]): void {
  const { source, collector } = unit;
  const members: Member[] = [];
  for (const [at, statement] of inner.entries()) {
    const assigned = finished(unit, statement);
    if (assigned === null || /^(?:_.*_|__.*)$/.test(textAt(source, assigned.name))) continue;
    const value = enumValue(source, assigned, members, bases);
    if (value !== null) members.push(memberAt(source, assigned, value, inner[at + 1]));
  }
  for (const statement of inner) if (classHead(source, statement) !== null) readScope(unit, [statement], path);
  collector.addEnum(
    { declarator: ENUM, start: startOf(source, from), members },
    path.at(-1) ?? null,
    path.slice(0, -1),
  );
}

/** `404`, `auto()`, `404, "Not found"`, `(404, "Not found")`; null for what is no member. */
function enumValue(
  source: SourceTokens,
  { from, to }: Assigned,
  before: readonly Member[],
  bases: readonly string[],
): ValueSource | null {
  const auto = source.tokens[to - 3];
  if (auto?.text === 'auto' && skip(source, to - 2) === to) return automatic(auto, before, bases);
  const isTuple = textAt(source, from) === '(' && skip(source, from) === to && hasComma(source, from + 1, to - 1);
  if (isTuple) return argumentsValue(source, from);
  if (hasComma(source, from, to)) {
    const parts = splitAt(source, { from, to, closed: true }, ',');
    return {
      kind: 'arguments',
      arguments: parts.map((part) => ({ label: null, tokens: slice(source, part.from, part.to) })),
    };
  }
  return constantValue(source, from, to);
}

function hasComma(source: SourceTokens, from: number, to: number): boolean {
  for (let at = from; at < to; at = skip(source, at)) if (textAt(source, at) === ',') return true;
  return false;
}

/** The first is 1, and each further one counts on, from the last or from the highest: the two must be one. */
function automatic(auto: Token, before: readonly Member[], bases: readonly string[]): ValueSource {
  if (bases.some((base) => base === 'StrEnum' || base === 'str'))
    return { kind: 'unknown', reason: 'auto() makes a string' };
  const numbers = before.flatMap(({ value }) =>
    value.kind === 'expression' && value.tokens[0]?.kind === 'number'
      ? [Number(value.tokens[0].text.replaceAll('_', ''))]
      : [],
  );
  if (numbers.some((number) => number > (numbers.at(-1) ?? number)))
    return {
      kind: 'unknown',
      reason: 'auto() counts on from the highest or from the last, as the version of Python has it',
    };
  if (before.length > 0) return { kind: 'next' };
  return { kind: 'expression', tokens: [{ ...auto, kind: 'number', text: '1' }] };
}

/** What a statement assigns, unless the file ends in its line. */
function finished(unit: Unit, statement: Statement): Assigned | null {
  const assigned = assignedIn(unit.source, statement);
  return assigned === null || statement.closed ? assigned : reportUnfinished(unit, assigned.name);
}

function readConstant(unit: Unit, statement: Statement, next: Statement | undefined, path: readonly string[]): void {
  const { source, collector } = unit;
  const assigned = finished(unit, statement);
  if (assigned === null) return;
  const { name, from, to } = assigned;
  const map = skip(source, from) === to ? readCodeMap(source, from) : null;
  if (map !== null) {
    collector.addEnum(
      { declarator: CONSTANTS, start: startOf(source, name), members: map },
      textAt(source, name),
      path,
    );
    return;
  }
  if (!IN_CAPITALS.test(textAt(source, name)) && !isListed(source, assigned, path)) return;
  const value = constantValue(source, from, to);
  if (value === null || value.kind === 'none' || slice(source, from, to).some(({ text }) => NO_CODE.test(text))) return;
  collector.addMembers(path, [memberAt(source, assigned, value, next)]);
}

/** In a class that is called after errors or codes, numbers under names of any style are meant: `class ErrorCodes: NotFound = 404`. */
function isListed(source: SourceTokens, { name, from, to }: Assigned, path: readonly string[]): boolean {
  const isCalledSo = wordsOf(path.at(-1) ?? '').some((word) => isErrorWord(word) || isOutcomeWord(word));
  return (
    isCalledSo && /^[A-Z]/.test(textAt(source, name)) && source.tokens[to - 1]?.kind === 'number' && to - from <= 2
  );
}

/** A string below it documents it. */
function memberAt(source: SourceTokens, { name, to }: Assigned, value: ValueSource, next?: Statement): Member {
  const token = source.tokens[name];
  if (token === undefined) throw new Error('an assignment has a name');
  const below = next === undefined ? undefined : source.tokens[next.from];
  const isDocumented = next !== undefined && next.to === next.from + 1 && below !== undefined && isDocstring(below);
  const end = isDocumented ? below.end : endOf(source, to - 1);
  return memberOf(token, { start: token.start, end, value });
}
