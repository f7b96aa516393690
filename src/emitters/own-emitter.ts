/** Emitters that a project brings itself: whatever its module exports, held against what an emitter has to have. */

import type { Emitter } from './emitter.ts';

type Field = readonly [name: string, holds: string, is: (value: unknown) => boolean];

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isFunction = (value: unknown) => typeof value === 'function';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const has = (value: unknown, name: string, is: (value: unknown) => boolean) =>
  isObject(value) && is((value as Readonly<Record<string, unknown>>)[name]);

const FIELDS: readonly Field[] = [
  ['id', 'a text', isText],
  ['title', 'a text', isText],
  [
    'extensions',
    'an array with one file extension or more',
    (value) => isTexts(value) && (value as unknown[]).length > 0,
  ],
  ['homes', 'an array of platforms', isTexts],
  ['options', 'an object of options', isObject],
  [
    'words',
    'an object with the sets `members` and `types`',
    (value) => has(value, 'members', (set) => set instanceof Set) && has(value, 'types', (set) => set instanceof Set),
  ],
  ['spell', 'a function', isFunction],
  [
    'strings',
    'an object with `open`, `close`, `escapes` and `escapeHidden`',
    (value) => has(value, 'escapes', isObject) && has(value, 'escapeHidden', isFunction),
  ],
  [
    'comments',
    'an object with the functions `line` and `text`',
    (value) => has(value, 'line', isFunction) && has(value, 'text', isFunction),
  ],
  ['print', 'a function', isFunction],
];

/** The emitter that a module exports as `default` or as `emitter`, or what it lacks, in words. */
export function emitterOf(module: unknown): Emitter | readonly string[] {
  if (!isObject(module)) return ['it exports nothing'];
  const { default: main, emitter = main } = module as { readonly default?: unknown; readonly emitter?: unknown };
  if (!isObject(emitter)) return ['it exports no object as `default` or `emitter`'];
  const given = emitter as Readonly<Record<string, unknown>>;
  const lacks = FIELDS.filter(([name, , is]) => !is(given[name])).map(
    ([name, holds]) => `\`${name}\` must be ${holds}`,
  );
  // Every field that is used has been looked at.
  return lacks.length > 0 ? lacks : (given as unknown as Emitter);
}
