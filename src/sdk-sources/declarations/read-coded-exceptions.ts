/**
 * Exceptions that are classes and carry their code: `class NotFound extends ApiException { NotFound() { super(404, "…"); } }`, or
 * `static final int CODE = 404` in such a class. The class is the name of the error. Java, Dart.
 */
import { CONSTANTS, type Declarator, type Member, memberOf, nameIn, type ValueSource } from '../syntax/declaration.ts';
import { endOf, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { argumentsValue } from './read-arguments.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import type { Unit } from './unit.ts';

const ERROR_CLASSES: Declarator = { kind: 'enum', says: 'classes of errors' };
export const ERROR_NAME = /(?:Error|Exception)$/;
const CODE_FIELD = /^(?:k?(?:error_?)?code|errno)$/i;

interface ErrorClass {
  /** Where `class` stands. */
  readonly index: number;
  readonly name: Token;
  readonly parent: number;
  readonly open: number;
}

/** Adds the exceptions of a file, and calls codes that stand in their constants after them. */
export function addCodedExceptions(unit: Unit): void {
  const { source, collector } = unit;
  for (let index = 0; index < source.tokens.length; index++) {
    const found = errorClassAt(source, index);
    if (found === null) continue;
    const { name, parent, open } = found;
    const value = handedUp(source, open);
    if (value !== null) collector.addMembers([textAt(source, parent)], [memberAt(source, found, value)], ERROR_CLASSES);
    else
      collector.adapt(name.text, CONSTANTS, (member) =>
        CODE_FIELD.test(member.name) ? calledAfter(member, name) : member,
      );
  }
}

/** Tokens between the parent and the body: type arguments, interfaces, mixins. */
const LONGEST_HEAD = 40;

function errorClassAt(source: SourceTokens, index: number): ErrorClass | null {
  if (textAt(source, index) !== 'class' || textAt(source, index + 2) !== 'extends') return null;
  const name = source.tokens[index + 1];
  let parent = index + 3;
  while (textAt(source, parent + 1) === '.') parent += 2;
  if (name?.kind !== 'word' || !ERROR_NAME.test(textAt(source, parent))) return null;
  let open = parent + 1;
  while (open < parent + LONGEST_HEAD && textAt(source, open) !== '{') open += 1;
  return (source.pairs[open] ?? -1) > open ? { index, name, parent, open } : null;
}

/** What all constructors hand to the class that theirs extends; null where they differ, or no number is among it. */
function handedUp(source: SourceTokens, open: number): ValueSource | null {
  const close = source.pairs[open] ?? open;
  const given: { readonly value: ValueSource; readonly number: string }[] = [];
  for (let at = open + 1; at < close; at++) {
    if (textAt(source, at) !== 'super' || textAt(source, at + 1) !== '(' || (source.pairs[at + 1] ?? -1) < 0) continue;
    const value = argumentsValue(source, at + 1);
    const number = literalIn(value);
    if (number !== null) given.push({ value, number });
    at = skip(source, at + 1) - 1;
  }
  const [first] = given;
  return first !== undefined && given.every(({ number }) => number === first.number) ? first.value : null;
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
