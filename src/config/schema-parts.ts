/** The parts that the config's schema is made of. Their messages complete the sentence `"key" is <value>, but it …`. */

import * as v from 'valibot';
import { didYouMean } from './nearest.ts';

export const quoted = (words: readonly string[]) => words.map((word) => JSON.stringify(word)).join(', ');

export const text = (description: string) =>
  v.pipe(v.string('must be a string.'), v.nonEmpty('must not be empty.'), v.description(description));

/** A path or a glob; system calls refuse this one character. */
export const path = (description: string) =>
  v.pipe(
    text(description),
    v.check((value) => !value.includes('\0'), 'must not hold the character U+0000: no file has such a name.'),
  );

export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  v.pipe(
    v.picklist(words, (issue) => `must be one of ${quoted(words)}.${didYouMean(issue.input, words)}`),
    v.description(description),
  );

/**
 * An object that knows its keys: an unknown one is an error that names the nearest. `elsewhere` says of a key that has its
 * place in another object of this kind where that is.
 */
export const section = <const Entries extends v.ObjectEntries>(
  entries: Entries,
  elsewhere: (key: string) => string | null = () => null,
) => {
  const keys = Object.keys(entries);
  return v.strictObject(entries, (issue) => {
    if (issue.path === undefined && issue.expected === 'Object') return 'must be an object.';
    const key = issue.path?.at(-1)?.key;
    const place = issue.expected === 'never' ? elsewhere(String(key)) : null;
    if (place !== null) return place;
    if (issue.expected === 'never')
      return `is not a known key.${didYouMean(key, keys)} Allowed here: ${keys.join(', ') || 'none'}.`;
    return issue.received === 'undefined' ? 'is missing.' : 'must be an object.';
  });
};

/** A name, a pattern with stars, or a regular expression between slashes. */
export const pattern = (description: string) =>
  v.pipe(
    text(description),
    v.check(
      (value) => !/^\/.*\/i?$/s.test(value) || isExpression(value.replace(/^\/|\/i?$/g, '')),
      'must be a regular expression between its slashes.',
    ),
  );

function isExpression(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

export const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.pipe(v.array(item, 'must be an array.'), v.description(description));

export const dictionary = <Value extends v.GenericSchema>(value: Value, description: string) =>
  v.pipe(v.record(v.string(), value, 'must be an object.'), v.description(description));

export const locale = (description: string) =>
  v.pipe(
    v.string('must be a string.'),
    v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, such as "en" or "zh-CN".'),
    v.description(description),
  );
