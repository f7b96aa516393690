/**
 * Finds words in texts and in names: one expression for all words of a concept, compiled once. Names are split into
 * their words first, and Traditional characters are also read as Simplified ones.
 */

import { toSimplified } from '../simplify-chinese.ts';
import type { Word } from './word.ts';

/** Whether a text holds one of some words. */
export type Matcher = (text: string) => boolean;

/** In characters: what a title, a header or a sentence says, it says before; words that may be joined take the square of what is read. */
const LONGEST = 1000;

const ASCII_ONLY = /^[\0-\x7f]*$/;
const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;
const NEVER = /(?!)/;
/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Compiles words, which are in lower case, to a matcher. Texts are lowered first: an expression that ignores case takes half as long
 * again, most of it to compile. Texts of ASCII alone, which most are, are tried with words in Latin letters alone.
 */
export function matcherOf(words: readonly Word[]): Matcher {
  const latin = words.filter(({ word }) => !BEYOND_LATIN.test(word));
  return compile(sourceOf(latin), sourceOf(words));
}

/** A matcher for one of some words and one of others right behind it (`error`, then `codes`). */
export function matcherOfPairs(first: readonly Word[], second: readonly Word[]): Matcher {
  const source = `${START}${oneOf(first)}[ _-]*(?:and[ _-]*[a-z]+[ _-]*)?${oneOf(second)}${END}`;
  return compile(source, source);
}

/** Whether one of some matchers finds its words. */
export function anyOf(...matchers: readonly Matcher[]): Matcher {
  return (text) => matchers.some((matches) => matches(text));
}

function compile(latinSource: string, source: string): Matcher {
  const ascii = expressionOf(latinSource, '[a-z]', '');
  const all = expressionOf(source, String.raw`\p{L}`, 'u');
  return (text) => {
    const spaced = spacedOut(text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
    if (ASCII_ONLY.test(spaced)) return ascii.test(spaced);
    if (all.test(spaced) || all.test(inOneScript(spaced))) return true;
    const simplified = toSimplified(spaced);
    return simplified !== spaced && all.test(simplified);
  };
}

/** Cyrillic letters that look like Latin ones, and these in their order. */
const LOOKALIKES = ['авеікмнорстухј', 'abeikmhopctyxj'] as const;
const MIXED = /[a-z][авеікмнорстухј]|[авеікмнорстухј][a-z]/;

/** A word with letters of two alphabets that look alike is a slip of the keyboard: `сode` is `code`. */
function inOneScript(text: string): string {
  if (!MIXED.test(text)) return text;
  const [cyrillic, latin] = LOOKALIKES;
  return text
    .split(/(\s+)/)
    .map((word) =>
      MIXED.test(word) ? word.replace(/[авеікмнорстухј]/g, (one) => latin[cyrillic.indexOf(one)] ?? one) : word,
    )
    .join('');
}

/** Where a word starts and ends: no letter of the alphabets that the text can have stands there. */
const START = '\u{1}';
const END = '\u{2}';

function expressionOf(source: string, letter: string, flags: '' | 'u'): RegExp {
  if (source === '') return NEVER;
  return new RegExp(source.replaceAll(START, `(?<!${letter})`).replaceAll(END, `(?!${letter})`), flags);
}

function sourceOf(words: readonly Word[]): string {
  const inScript = words.filter(({ word }) => UNSPACED.test(word));
  const spaced = words.filter((word) => !inScript.includes(word));
  const [whole, beginnings] = [spaced.filter((word) => word.whole), spaced.filter((word) => !word.whole)];
  const sources = [
    whole.length > 0 && `${START}${oneOf(whole)}${END}`,
    beginnings.length > 0 && `${START}${oneOf(beginnings)}`,
    inScript.length > 0 && oneOf(inScript),
  ];
  return sources.filter((source) => source !== false).join('|');
}

/** A blank in a word is a space, a hyphen, an underscore or nothing. */
function oneOf(words: readonly Word[]): string {
  return `(?:${words.map(({ word }) => word.replaceAll(' ', String.raw`[\s_-]*`)).join('|')})`;
}

/** Words joined to a name; any letter beyond ASCII may be a capital. */
const JOINED = /_|[a-z][A-Z]|[A-Z]{2}[a-z]|[^\0-\x7f]/;

/** The words of names that a text holds, apart: `SDKErrorCode` → `SDK Error Code`; `IDs` is one word. */
function spacedOut(text: string): string {
  if (!JOINED.test(text)) return text;
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s(?!\p{L}))/gu, ' ')
    .replaceAll('_', ' ');
}
