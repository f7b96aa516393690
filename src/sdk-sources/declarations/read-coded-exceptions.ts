/**
 * Exceptions that are classes and carry their code: `class NotFound extends ApiException { NotFound() { super(404, "…"); } }`, or
 * `static final int CODE = 404` or `code = 'not_found'` in such a class. The class is the name of the error. Java, Dart, TypeScript, C#.
 */
import { CONSTANTS, type Declarator, type Member, memberOf, nameIn, type ValueSource } from '../syntax/declaration.ts';
import { endOf, type SourceTokens, skip, startOf, startsLine, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { argumentsValue } from './read-arguments.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import type { Unit } from './unit.ts';

const ERROR_CLASSES: Declarator = { kind: 'enum', says: 'classes of errors' };
export const ERROR_NAME = /(?:Error|Exception)$/;
const CODE_FIELD = /^(?:k?(?:error_?)?code|errno)$/i;

/** How a language says that a class extends another one, and hands arguments to its constructor. */
export interface Inheritance {
  readonly extends: 'extends' | ':';
  readonly parent: 'super' | 'base';
  /** Among what is handed up, numbers may be HTTP statuses: they are no codes. */
  readonly handsStatuses?: true;
}

export const EXTENDS: Inheritance = { extends: 'extends', parent: 'super' };

interface ErrorClass {
  /** Where `class` stands. */
  readonly index: number;
  readonly name: Token;
  readonly parent: number;
  readonly open: number;
}

/** Adds the exceptions of a file, and calls codes that stand in their constants after them. */
export function addCodedExceptions(unit: Unit, inheritance = EXTENDS): void {
  const { source, collector } = unit;
  for (let index = 0; index < source.tokens.length; index++) {
    const found = errorClassAt(source, index, inheritance);
    if (found === null) continue;
    const { name, parent, open } = found;
    const value = handedUp(source, open, inheritance) ?? fieldOf(source, open);
    const constants = collector.take(name.text, CONSTANTS, (member) => CODE_FIELD.test(member.name));
    const own = value === null ? [] : [memberAt(source, found, value)];
    const members = own.length > 0 ? own : constants.map((member) => calledAfter(member, name));
    collector.addMembers([textAt(source, parent)], members, ERROR_CLASSES);
  }
}

/** Tokens between the parent and the body: type arguments, interfaces, mixins. */
const LONGEST_HEAD = 40;

function errorClassAt(source: SourceTokens, index: number, { extends: word }: Inheritance): ErrorClass | null {
  if (textAt(source, index) !== 'class' || textAt(source, index + 2) !== word) return null;
  const name = source.tokens[index + 1];
  let parent = index + 3;
  while (textAt(source, parent + 1) === '.') parent += 2;
  if (name?.kind !== 'word' || !ERROR_NAME.test(textAt(source, parent))) return null;
  let open = parent + 1;
  while (open < parent + LONGEST_HEAD && textAt(source, open) !== '{') open += 1;
  return (source.pairs[open] ?? -1) > open ? { index, name, parent, open } : null;
}

/** What all constructors hand to the class that theirs extends; null where they differ, or no number is among it. */
function handedUp(source: SourceTokens, open: number, { parent, handsStatuses }: Inheritance): ValueSource | null {
  const close = source.pairs[open] ?? open;
  const given: { readonly value: ValueSource; readonly number: string }[] = [];
  for (let at = open + 1; at < close; at++) {
    if (textAt(source, at) !== parent || textAt(source, at + 1) !== '(' || (source.pairs[at + 1] ?? -1) < 0) continue;
    const value = argumentsValue(source, at + 1);
    const number = literalIn(value);
    if (number !== null && !(handsStatuses && /^[45]\d\d$/.test(number))) given.push({ value, number });
    at = skip(source, at + 1) - 1;
  }
  const [first] = given;
  return first !== undefined && given.every(({ number }) => number === first.number) ? first.value : null;
}

/** The literal that `code = 404`, `this.code = 'x'` or `Code => 404` gives the class; null where nothing or several things do. */
function fieldOf(source: SourceTokens, open: number): ValueSource | null {
  const close = source.pairs[open] ?? open;
  const given: Token[][] = [];
  for (let at = open + 1; at < close; at++) {
    const isOwn = textAt(source, at - 1) !== '.' || textAt(source, at - 2) === 'this';
    if (!isOwn || !CODE_FIELD.test(textAt(source, at))) continue;
    const literal = literalBehind(source, textAt(source, at + 1) === ':' ? at + 3 : at + 1);
    if (literal !== null) given.push(literal);
  }
  const [tokens, ...others] = given;
  return tokens !== undefined && others.length === 0 ? { kind: 'expression', tokens } : null;
}

/** The number or the plain string that an assignment at the token gives, as long as the statement ends with it. */
function literalBehind(source: SourceTokens, assignment: number): Token[] | null {
  if (!/^(?:=|=>)$/.test(textAt(source, assignment))) return null;
  const sign = textAt(source, assignment + 1) === '-' ? 1 : 0;
  const end = assignment + 2 + sign;
  const tokens = source.tokens.slice(assignment + 1, end);
  const isLiteral = /^(?:number|string)$/.test(tokens.at(-1)?.kind ?? '');
  const ends = /^[;}]$/.test(textAt(source, end)) || startsLine(source, end) || textAt(source, end) === 'as';
  return isLiteral && ends ? tokens : null;
}

/** The number that stands among arguments as it is; null where none does. */
export function literalIn(value: ValueSource): string | null {
  if (value.kind !== 'arguments') return null;
  const number = value.arguments.find(
    ({ tokens }) =>
      tokens.at(-1)?.kind === 'number' && (tokens.length === 1 || (tokens.length === 2 && tokens[0]?.text === '-')),
  );
  return number === undefined ? null : number.tokens.map(({ text }) => text).join('');
}

function memberAt(source: SourceTokens, { index, name, parent }: ErrorClass, value: ValueSource): Member {
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  return memberOf(name, { start: startOf(source, first), end: endOf(source, parent), value, marks });
}

function calledAfter(member: Member, name: Token): Member {
  return {
    ...member,
    name: nameIn(name),
    nameStart: name.start,
    nameEnd: name.end,
    start: Math.min(member.start, name.start),
  };
}
