/**
 * String catalogs of Xcode: one file with all locales, printed as Xcode itself prints it, so that opening it there changes
 * nothing. Format: "Localizing and varying text with a string catalog", and what Xcode 15 and later write.
 */

import { appleLocale } from '../apple-locale.ts';
import type { Emission } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import { KEYS, localesOf, type Message, messagesIn, PARTS, plainKeys, refuseSharedKeys } from '../messages.ts';
import { printJson } from '../print-json.ts';
import { wordSet } from '../word-set.ts';

interface Options {
  readonly keys?: 'name' | 'code';
  readonly parts?: 'all' | 'description';
}

/** A key of the catalog with its text in each locale. */
interface Entry {
  readonly comment: string;
  readonly extractionState: 'manual';
  readonly localizations: Record<string, { stringUnit: { state: 'translated' | 'needs_review'; value: string } }>;
}

export const emitter = defineEmitter({
  id: 'xcstrings',
  title: 'Xcode string catalog',
  about:
    'The texts of all locales in one `.xcstrings`, for `String(localized: "FILE_NOT_FOUND", table: "ChatErrorCode")`. Reason and fix stand under `FILE_NOT_FOUND.reason` and `FILE_NOT_FOUND.fix`, as `LocalizedError` asks for them. A text in another language is marked `needs_review` beside its `[zh-CN]`.',
  extensions: ['xcstrings'],
  homes: [],
  options: { ...KEYS, ...PARTS },
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: () => null, text: (text) => text },
  print: (emission, options) => {
    const strings = entriesOf(emission, options);
    const sorted = Object.fromEntries([...strings].sort(([a], [b]) => (a < b ? -1 : 1)));
    const json = printJson({ sourceLanguage: appleLocale(emission.locale), strings: sorted, version: '1.0' });
    return { [emission.file]: json.replace(/^( *"(?:[^"\\]|\\.)*"): /gm, '$1 : ') };
  },
});

function entriesOf(emission: Emission, { keys, parts }: Options): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const owners = new Map<string, string>();
  for (const locale of localesOf(emission)) {
    const apple = appleLocale(locale);
    const owner = owners.get(apple);
    if (owner !== undefined) throw sharedLocale(emission, owner, locale, apple);
    owners.set(apple, locale);
    const messages = messagesIn(emission, locale, plainKeys(keys), parts);
    refuseSharedKeys(emission, 'Xcode string catalog', messages);
    for (const message of messages) {
      const entry = entries.get(message.key) ?? { comment: message.note, extractionState: 'manual', localizations: {} };
      entry.localizations[apple] = { stringUnit: unitOf(message) };
      entries.set(message.key, entry);
    }
  }
  return entries;
}

function unitOf({ text, foreign }: Message): Entry['localizations'][string]['stringUnit'] {
  return { state: foreign === null ? 'translated' : 'needs_review', value: text };
}

function sharedLocale({ catalogId }: Emission, first: string, second: string, apple: string): EmitError {
  const what = `catalog ${catalogId}, Xcode string catalog: the locales ${first} and ${second} are both ${apple} to Apple, and one key can't have two texts in it.`;
  return new EmitError([`${what} Name one of them as "locale" of the target.`]);
}
