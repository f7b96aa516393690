/**
 * The objects and classes that a sealed class of Kotlin consists of, with what they give its constructor:
 * `object NotFound : ChatError(404)`, `class Refused(cause: Throwable) : ChatError(403, "…")`, or with what they override:
 * `object Gone : ChatError() { override val code = 410 }`.
 */

import { type Argument, type Declarator, memberOf, type ValueSource } from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { endOf, isWord, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Position } from '../syntax/walk-scopes.ts';
import { CODE_PARAMETER } from '../values/choose-code-argument.ts';
import { argumentsValue, constantValue } from './read-arguments.ts';
import { ERROR_NAME, literalIn } from './read-coded-exceptions.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import type { Unit } from './unit.ts';

/** The names of the sealed and abstract classes and interfaces of a file. */
export function sealedClasses(source: SourceTokens): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 2; at < source.tokens.length; at++) {
    if (!/^(?:class|interface)$/.test(textAt(source, at - 1)) || !isWord(source, at)) continue;
    if (/^(?:sealed|abstract)$/.test(textAt(source, at - 2))) names.add(textAt(source, at));
  }
  return names;
}

const SEALED_CLASS: Declarator = { kind: 'enum', says: 'members of a sealed class' };

/** Reads the object or class whose keyword stands here, inside of its parent or beside it. */
export function readSealedMember(unit: Unit, { index, scope }: Position, sealed: ReadonlySet<string>): void {
  const { source, collector } = unit;
  const keyword = textAt(source, index);
  const name = source.tokens[index + 1];
  if (scope.kind === 'code' || name?.kind !== 'word' || (keyword !== 'object' && keyword !== 'class')) return;
  const parent = parentOf(source, index + 2, sealed, keyword === 'object');
  const value = parent ? givenValue(source, parent, sealed) : null;
  if (!parent || value === null) return;
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  const [start, end] = [startOf(source, first), endOf(source, parent.end - 1)];
  const { path, within } = placeOf(scope.path, parent.name, sealed);
  const member = memberOf(name, { start, end, value, marks });
  collector.addMembers(path, [{ ...member, name: within + member.name }], SEALED_CLASS);
}

/** A sealed class inside of another groups its members: `PeerError.Invalid.Method` is the error `InvalidMethod` of `PeerError`. */
function placeOf(path: readonly string[], parent: string, sealed: ReadonlySet<string>) {
  if (path.at(-1) !== parent) return { path: [...path, parent], within: '' };
  const isGrouped = sealed.has(parent) && sealed.has(path.at(-2) ?? '');
  return isGrouped ? { path: path.slice(0, -1), within: parent } : { path, within: '' };
}

/** The arguments, or where the parent takes none, the property that the body overrides. */
function givenValue(
  source: SourceTokens,
  { name, open, end }: Parent,
  sealed: ReadonlySet<string>,
): ValueSource | null {
  const value = open === null ? null : argumentsValue(source, open);
  if (value?.kind === 'arguments') return value.arguments.some(isPassedOn) ? null : value;
  return sealed.has(name) ? overriddenCode(source, end) : null;
}

/** Tokens of a body that are looked at, brackets counted as one. */
const LONGEST_BODY = 40;

/** `{ override val code = 1001 }`, `{ override val code: Int get() = 1001 }`. */
function overriddenCode(source: SourceTokens, open: number): ValueSource | null {
  if (textAt(source, open) !== '{') return null;
  let at = open + 1;
  for (let steps = 0; steps < LONGEST_BODY && at < source.tokens.length && textAt(source, at) !== '}'; steps++) {
    const [override, val, name] = [0, 1, 2].map((ahead) => textAt(source, at + ahead));
    if (override === 'override' && val === 'val' && CODE_PARAMETER.test(name ?? '')) {
      let assignment = at + 3;
      while (assignment < at + 9 && textAt(source, assignment) !== '=') assignment = skip(source, assignment);
      return constantValue(source, assignment + 1, lineEnding(source, assignment + 1).end);
    }
    at = skip(source, at);
  }
  return null;
}

/** `class Other(code: Int) : ChatError(code)` has no code of its own. */
function isPassedOn({ tokens }: Argument): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === 'word' && /^[a-z]/.test(only.text) && CODE_PARAMETER.test(only.text);
}

/** Tokens of a class's head that are looked at, brackets counted as one. */
const LONGEST_HEAD = 24;

interface Parent {
  readonly name: string;
  /** The bracket of its call; null for an interface. */
  readonly open: number | null;
  readonly end: number;
}

/** The parent in `Name(…) : Interface, Parent(`; of an object any class that it calls, else one of the known. */
function parentOf(source: SourceTokens, from: number, known: ReadonlySet<string>, isObject: boolean): Parent | null {
  let at = from;
  while (at < from + LONGEST_HEAD && isHead(source, at)) at = skip(source, at);
  if (textAt(source, at) !== ':') return null;
  for (let steps = 0; steps < LONGEST_HEAD; steps++) {
    const name = textAt(source, at + 1);
    if (!isWord(source, at + 1)) return null;
    const called = textAt(source, at + 2) === '(' && (source.pairs[at + 2] ?? -1) > 0;
    const end = called ? skip(source, at + 2) : at + 2;
    if (known.has(name) || (called && (isObject || isCodedError(source, at + 2, name))))
      return { name, open: called ? at + 2 : null, end };
    if (!/^[,.]$/.test(textAt(source, end))) return null;
    at = end;
  }
  return null;
}

/** `: ApiException(404, message)` */
function isCodedError(source: SourceTokens, open: number, name: string): boolean {
  return ERROR_NAME.test(name) && literalIn(argumentsValue(source, open)) !== null;
}

/** Modifiers, type parameters and the bracket of the constructor. */
function isHead(source: SourceTokens, at: number): boolean {
  return isWord(source, at) || /^[(<>,@]$/.test(textAt(source, at));
}
