/**
 * Functions of a type of errors that each build one of them: `static func gone() -> LinkError { .init(code: 4, …) }`,
 * `fun gone(cause: Throwable) = LinkError(code = 4, …)`. Their names are those of the errors, as constants' would be.
 */

import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import { type Mark, type Member, memberOf } from '../syntax/declaration.ts';
import { endOf, isWord, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import type { Scope } from '../syntax/walk-scopes.ts';
import { CODE_PARAMETER } from '../values/choose-code-argument.ts';
import { constantValue, parameterNames } from './read-arguments.ts';

/** Does the scope belong to a type that is called after errors? */
export function isOfErrors({ kind, path }: Scope): boolean {
  return kind === 'type' && wordsOf(path.at(-1) ?? '').some(isErrorWord);
}

/** Words and dots of a type that is returned. */
const LONGEST_TYPE = 12;

/** Where the type behind a function's head ends: `name(…)[: Type | -> Type]`; null where no head stands at `index`. */
export function headEnd(source: SourceTokens, index: number): number | null {
  const open = index + 2;
  if (!isWord(source, index + 1) || textAt(source, open) !== '(' || (source.pairs[open] ?? -1) < 0) return null;
  let at = skip(source, open);
  if (!/^(?:->|:)$/.test(textAt(source, at))) return at;
  for (const last = at + LONGEST_TYPE; at < last && (/^(?:->|[:.?])$/.test(textAt(source, at)) || isWord(source, at)); )
    at += 1;
  return at;
}

/**
 * The error that the function at `index` builds with the expression between two places; null where it does anything else.
 * @param first the first token of the declaration
 */
export function readFactory(
  source: SourceTokens,
  { index, first, marks }: { readonly index: number; readonly first: number; readonly marks: readonly Mark[] },
  from: number,
  to: number,
): Member | null {
  const name = source.tokens[index + 1];
  const value = constantValue(source, from, to);
  if (name === undefined || value?.kind !== 'arguments') return null;
  const given = new Set(parameterNames(source, index + 2));
  const hasCode = value.arguments.some(
    ({ label, tokens }) => label !== null && CODE_PARAMETER.test(label) && !tokens.some(({ text }) => given.has(text)),
  );
  return hasCode ? memberOf(name, { start: startOf(source, first), end: endOf(source, to), value, marks }) : null;
}
