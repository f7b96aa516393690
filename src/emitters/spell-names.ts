/**
 * Spellings of a canonical name. They hold ASCII letters, digits, `_` and letters of the basic plane, which all our target
 * languages accept in identifiers; two numbers in a row keep a `_` between them, so `A_1_2` and `A_12` stay apart.
 */

import type { Code } from '../model/index.ts';
import { wordsOf } from '../names/words.ts';

const IDENTIFIER = /^(?![0-9])(?!_*$)(?:[\p{L}\p{Nd}_](?<![\u{10000}-\u{10ffff}]))+$/u;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** Whether a text can stand in a program as it is, keywords aside. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text) && !/^\p{Nd}/u.test(text);
}

/**
 * The name of an error code that identifiers can be made of: its own, or its code where it has no letter or digit to keep.
 * Null where neither has one.
 * @example nameable('???', -7) // 'CODE_MINUS_7'
 */
export function nameable(name: string, code: Code): string | null {
  if (safeWords(name).length > 0) return name;
  if (typeof code === 'number') return code < 0 ? `CODE_MINUS_${-code}` : `CODE_${code}`;
  return safeWords(code).length > 0 ? code : null;
}

/** `FILE_NOT_FOUND`; a name in this style stays as it is. */
export function constantSpelling(name: string): string {
  return CONSTANT.test(name) ? name : guardDigit(safeWords(name).join('_').toUpperCase());
}

/** `FileNotFound` */
export function pascalSpelling(name: string): string {
  return guardDigit(joinWords(safeWords(name).map(capitalize)));
}

/** `fileNotFound` */
export function camelSpelling(name: string): string {
  return guardDigit(joinWords(safeWords(name).map((word, index) => (index === 0 ? word : capitalize(word)))));
}

/** Words without characters that one of the languages refuses (marks that case mapping brings in, rare planes). */
function safeWords(name: string): string[] {
  return wordsOf(name.normalize('NFC'))
    .map((word) => word.normalize('NFC').replace(/[^\p{L}\p{Nd}]|[\u{10000}-\u{10ffff}]/gu, ''))
    .filter((word) => word !== '');
}

function joinWords(words: readonly string[]): string {
  return words.reduce(
    (name, word) => (/\p{Nd}$/u.test(name) && /^\p{Nd}/u.test(word) ? `${name}_${word}` : name + word),
    '',
  );
}

function capitalize(word: string): string {
  const [first = ''] = word;
  return (first.toUpperCase() + word.slice(first.length)).replace(/[^\p{L}\p{Nd}]/gu, '');
}

function guardDigit(name: string): string {
  return /^\p{Nd}/u.test(name) ? `_${name}` : name;
}
