/** How strongly operators bind in the languages of SDK sources. */

import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Token } from '../syntax/tokenize.ts';

/** Operators by rank; those of one rank group from the left. Words are Kotlin's. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['|', 1],
  ['or', 1],
  ['^', 2],
  ['xor', 2],
  ['&', 3],
  ['and', 3],
  ['<<', 4],
  ['>>', 4],
  ['>>>', 4],
  ['shl', 4],
  ['shr', 4],
  ['ushr', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['~/', 6],
  ['%', 6],
]);
/** Kotlin's infix functions share one rank, below `+`; Swift ranks shifts above `*` and `&` with it. */
const SWIFT_RANKS: ReadonlyMap<string, number> = new Map([
  ['|', 5],
  ['^', 5],
  ['&', 6],
  ['<<', 7],
  ['>>', 7],
]);
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['or', '|'],
  ['xor', '^'],
  ['and', '&'],
  ['shl', '<<'],
  ['shr', '>>'],
  ['ushr', '>>>'],
]);
/** The rank of an operator; undefined for what is none. Higher ranks bind more strongly. */
export function operatorRank(operator: string, language: SdkLanguage): number | undefined {
  if (/^\w/.test(operator)) return language === 'kotlin' && OPERATORS.has(operator) ? 1 : undefined;
  return (language === 'swift' ? SWIFT_RANKS.get(operator) : undefined) ?? RANKS.get(operator);
}

/** An operator as C writes it: `<<` for Kotlin's `shl`. */
export function plainOperator(operator: string): string {
  return OPERATORS.get(operator) ?? operator;
}

/** Is this one of Kotlin's operators that are words? */
export function isOperatorWord(word: string): boolean {
  return OPERATORS.has(word);
}

/**
 * The rank of the loosest operator that stands outside of all brackets; Infinity where there is none.
 * @example loosenessOf(tokensOf('BASE + (1 | 2)'), 'cpp') // 5, the rank of `+`
 */
export function loosenessOf(tokens: readonly Token[], language: SdkLanguage): number {
  let depth = 0;
  let loosest = Number.POSITIVE_INFINITY;
  for (const [index, { text, kind }] of tokens.entries()) {
    if (kind === 'mark' && text === '(') depth += 1;
    if (kind === 'mark' && text === ')') depth -= 1;
    const before = tokens[index - 1];
    const isBinary = kind === 'mark' && before !== undefined && (before.kind !== 'mark' || before.text === ')');
    if (depth === 0 && isBinary) loosest = Math.min(loosest, operatorRank(text, language) ?? loosest);
  }
  return loosest;
}
