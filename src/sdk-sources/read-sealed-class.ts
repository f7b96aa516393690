/**
 * The objects and classes that a sealed class of Kotlin consists of, with what they give its constructor:
 * `object NotFound : ChatError(404)`, `class Refused(cause: Throwable) : ChatError(403, "…")`.
 */

import { CODE_PARAMETER } from './choose-code-argument.ts';
import type { GroupCollector } from './collect-groups.ts';
import type { Argument, Member } from './declaration.ts';
import { argumentsValue } from './read-arguments.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import { endOf, isWord, type SourceTokens, skip, startOf, textAt } from './source-tokens.ts';
import type { Scope } from './walk-scopes.ts';

/** The names of the sealed and abstract classes of a file. */
export function sealedClasses(source: SourceTokens): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 2; at < source.tokens.length; at++) {
    if (textAt(source, at - 1) !== 'class' || !isWord(source, at)) continue;
    if (/^(?:sealed|abstract)$/.test(textAt(source, at - 2))) names.add(textAt(source, at));
  }
  return names;
}

/** Reads the object or class whose keyword stands at `index`, inside of its parent or beside it. */
export function readSealedMember(
  source: SourceTokens,
  index: number,
  scope: Scope,
  sealed: ReadonlySet<string>,
  collector: GroupCollector,
): void {
  const keyword = textAt(source, index);
  const name = source.tokens[index + 1];
  if (scope.kind === 'code' || name?.kind !== 'word' || (keyword !== 'object' && keyword !== 'class')) return;
  const open = parentCall(source, index + 2, keyword === 'object' ? null : sealed);
  if (open === null) return;
  const value = argumentsValue(source, open);
  if (value.kind !== 'arguments' || value.arguments.some(isPassedOn)) return;
  const parent = textAt(source, open - 1);
  const start = declarationStart(source, index);
  const member: Member = {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start: startOf(source, start),
    end: endOf(source, skip(source, open) - 1),
    value,
    marks: readModifiers(source, start, index),
    commentedOut: false,
  };
  const inside = scope.path.at(-1) === parent;
  collector.addMembers(inside ? scope.path : [...scope.path, parent], [member], 'members of a sealed class');
}

/** `class Other(code: Int) : ChatError(code)` has no code of its own. */
function isPassedOn({ tokens }: Argument): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === 'word' && /^[a-z]/.test(only.text) && CODE_PARAMETER.test(only.text);
}

/** Tokens of a class's head that are looked at, brackets counted as one. */
const LONGEST_HEAD = 24;

/** The bracket of `Name(…) : Interface, Parent(`; parents that aren't among the known ones are passed over. */
function parentCall(source: SourceTokens, from: number, known: ReadonlySet<string> | null): number | null {
  let at = from;
  while (at < from + LONGEST_HEAD && isHead(source, at)) at = skip(source, at);
  if (textAt(source, at) !== ':') return null;
  for (let steps = 0; steps < LONGEST_HEAD; steps++) {
    const name = textAt(source, at + 1);
    if (!isWord(source, at + 1)) return null;
    const called = textAt(source, at + 2) === '(' && (source.pairs[at + 2] ?? -1) > 0;
    if (called && (known === null || known.has(name))) return at + 2;
    at = called ? skip(source, at + 2) : at + 2;
    if (!/^[,.]$/.test(textAt(source, at))) return null;
  }
  return null;
}

/** Modifiers, type parameters and the bracket of the constructor. */
function isHead(source: SourceTokens, at: number): boolean {
  return isWord(source, at) || /^[(<>,@]$/.test(textAt(source, at));
}
