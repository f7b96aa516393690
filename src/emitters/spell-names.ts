/**
 * Spellings of a canonical name. They hold ASCII letters, digits, `_` and letters that the compilers of all our target
 * languages accept in identifiers; two numbers in a row keep a `_` between them, so `A_1_2` and `A_12` stay apart.
 */

import type { Code } from '../model/index.ts';
import { wordsOf } from '../names/words.ts';

/**
 * Letters and digits of the scripts that names are written in, as Unicode 7 has them: Latin, Greek, Cyrillic, Armenian,
 * Hebrew, Arabic, Devanagari, Thai, kana, Han, Hangul and their full-width forms. Every compiler, and every release of
 * Node, brings a Unicode of its own; what is younger is a letter to one of them and an invalid character to the next.
 */
const LETTER = String.raw`(?:[0-9A-Za-z]|(?=[\p{L}\p{Nd}])[\u00aa-\u01bf\u01c4-\u024f\u0386-\u0527\u0531-\u055f\u0561-\u0587\u05d0-\u05ea\u0620-\u06ff\u0904-\u096f\u0e01-\u0e30\u0e40-\u0e59\u1e00-\u1eff\u3041-\u30fe\u3400-\u4db5\u4e00-\u9fa5\uac00-\ud7a3\uff10-\uff9d\uffa0-\uffdc])`;
const IDENTIFIER = new RegExp(`^(?!\\p{Nd})(?!_*$)(?:${LETTER}|_)+$`, 'u');
const LETTERS = new RegExp(LETTER, 'gu');
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** Whether a text can stand in a program as it is, keywords aside. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/**
 * The name of an error code that identifiers can be made of: its own, or its code where it has no letter or digit to keep.
 * Null where neither has one.
 * @example nameable('???', -7) // 'CODE_MINUS_7'
 */
export function nameable(name: string, code: Code): string | null {
  if (hasWords(name)) return name;
  if (typeof code === 'number') return code < 0 ? `CODE_MINUS_${-code}` : `CODE_${code}`;
  return hasWords(code) ? code : null;
}

/** Nearly every name has a letter of ASCII, and needs no closer look. */
function hasWords(name: string): boolean {
  return /[A-Za-z0-9]/.test(name) || safeWords(name).length > 0;
}

/** `FILE_NOT_FOUND`; a name in this style stays as it is. */
export function constantSpelling(name: string): string {
  return CONSTANT.test(name) ? name : guardDigit(safeWords(name).map(upperCase).join('_'));
}

/** `FileNotFound` */
export function pascalSpelling(name: string): string {
  return guardDigit(joinWords(safeWords(name).map(capitalize)));
}

/** `fileNotFound` */
export function camelSpelling(name: string): string {
  return guardDigit(joinWords(safeWords(name).map((word, index) => (index === 0 ? word : capitalize(word)))));
}

/** Words without characters that one of the languages refuses (marks that case mapping brings in, rare letters). */
function safeWords(name: string): string[] {
  return wordsOf(name.normalize('NFC'))
    .map((word) => lettersOf(word.normalize('NFC')))
    .filter((word) => word !== '');
}

function lettersOf(text: string): string {
  return (text.match(LETTERS) ?? []).join('');
}

/** Letters whose capital is too young for some compiler stay as they are. */
function upperCase(word: string): string {
  return word.replace(/./gsu, (letter) => lettersOf(letter.toUpperCase()) || letter);
}

function joinWords(words: readonly string[]): string {
  return words.reduce(
    (name, word) => (/\p{Nd}$/u.test(name) && /^\p{Nd}/u.test(word) ? `${name}_${word}` : name + word),
    '',
  );
}

function capitalize(word: string): string {
  const [first = ''] = word;
  return upperCase(first) + word.slice(first.length);
}

function guardDigit(name: string): string {
  return /^\p{Nd}/u.test(name) ? `_${name}` : name;
}
