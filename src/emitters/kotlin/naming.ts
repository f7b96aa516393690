/** Kotlin names: `CONSTANT_CASE` enum constants (Coding conventions, "Property names"), keywords in backticks. */

import type { Naming } from '../emission.ts';
import { constantSpelling } from '../spell-names.ts';
import { HARD_KEYWORDS, ILLEGAL_MEMBERS, RESERVED_TYPE_NAMES } from './keywords.ts';

export const kotlinNaming: Naming = {
  language: 'Kotlin',
  folder: 'kotlin',
  extension: 'kt',
  spell: constantSpelling,
  escape: quoteWhereNeeded,
  reservedTypeNames: RESERVED_TYPE_NAMES,
};

/** A package with its keywords quoted: `com.example.in` → ``com.example.`in` ``. */
export function packageName(name: string): string {
  return name
    .split('.')
    .map((part) => (HARD_KEYWORDS.has(part) ? `\`${part}\`` : part))
    .join('.');
}

function quoteWhereNeeded(identifier: string): string {
  if (ILLEGAL_MEMBERS.has(identifier)) return `${identifier}_`;
  // The compiler's lexer knows the letters of an old Unicode only; in backticks it takes any, and callers need none.
  return HARD_KEYWORDS.has(identifier) || /\W/.test(identifier) ? `\`${identifier}\`` : identifier;
}
