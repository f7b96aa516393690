/**
 * ARB files of Flutter, one for each locale, in the form that `flutter gen-l10n` reads ("Application Resource Bundle
 * Specification"; "Internationalizing Flutter apps"). A key becomes a getter of the app's one class of texts.
 */

import { errorStem } from '../choose-type-name.ts';
import { WORDS as DART_WORDS } from '../dart/keywords.ts';
import { type Emission, withEnd } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import {
  filePerLocale,
  type Keys,
  localesOf,
  type Message,
  messagesIn,
  PARTS,
  refuseSharedKeys,
  underscored,
} from '../messages.ts';
import { printJson } from '../print-json.ts';
import { camelSpelling, constantSpelling, pascalSpelling } from '../spell-names.ts';
import { wordSet } from '../word-set.ts';

interface Options {
  readonly prefix?: string;
  readonly parts?: 'all' | 'description';
  readonly escaping?: boolean;
}

export const emitter = defineEmitter({
  id: 'arb',
  title: 'ARB (Flutter)',
  about:
    "The texts as `chat_error_code_en.arb`, `chat_error_code_zh.arb`, …, for `flutter gen-l10n`, and `AppLocalizations.of(context)!.chatErrorFileNotFound` in the program. Reason and fix are `…Reason` and `…Fix`. A language that only has texts for a country gets a file of its own too, because `gen-l10n` asks for one. Set `escaping` where `l10n.yaml` has `use-escaping: true`; without it Flutter can't hold a text with braces, and a build says so.",
  extensions: ['arb'],
  homes: [],
  options: {
    prefix: { description: 'What the keys start with; default: made from the type name', value: 'text' },
    escaping: { description: '`l10n.yaml` says `use-escaping: true`', value: 'flag' },
    ...PARTS,
  },
  words: { members: wordSet(), types: wordSet(), isAscii: true },
  fileName: (typeName) => constantSpelling(typeName).toLowerCase(),
  spell: pascalSpelling,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: () => null, text: (text) => text },
  print: (emission, options) => {
    const locales = withBareLanguages(localesOf(emission));
    refuseUnwritable(emission, locales, options);
    return filePerLocale(
      emission,
      [...locales.keys()],
      (locale) => withEnd(emission.file, '.arb', `_${underscored(locale)}.arb`),
      (locale) => bundle(locale, messagesOf(emission, locales.get(locale) ?? locale, options), options),
    );
  },
});

function bundle(locale: string, messages: readonly Message[], { escaping = false }: Options): string {
  const entries = messages.flatMap(({ key, text, note }) => [
    [key, escaping ? quoted(text) : text],
    [`@${key}`, { description: note }],
  ]);
  return printJson({ '@@locale': underscored(locale), ...Object.fromEntries(entries) });
}

function messagesOf(emission: Emission, locale: string, { prefix, parts }: Options): Message[] {
  const messages = messagesIn(emission, locale, keysWith(prefix ?? camelSpelling(errorStem(emission.typeName))), parts);
  refuseSharedKeys(emission, 'ARB', messages);
  return messages;
}

function keysWith(prefix: string): Keys {
  return {
    of: ({ identifier }) => getter(prefix === '' ? camelSpelling(identifier) : prefix + identifier.replace(/^_/, '')),
    part: (key, role) => `${key}${role === 'reason' ? 'Reason' : 'Fix'}`,
  };
}

function getter(key: string): string {
  return DART_WORDS.members.has(key) ? `${key}_` : key;
}

/** ICU messages of Flutter: text between apostrophes is no syntax, and an apostrophe is two. */
function quoted(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
}

/** The locales of the files with those that their texts are in: `zh` has the texts of `zh-CN` where it has none of its own. */
function withBareLanguages(locales: readonly string[]): Map<string, string> {
  const files = new Map(locales.map((locale) => [locale, locale]));
  for (const locale of locales) {
    const language = locale.split('-', 1)[0] ?? locale;
    if (!files.has(language)) files.set(language, locale);
  }
  return files;
}

function refuseUnwritable(emission: Emission, locales: ReadonlyMap<string, string>, options: Options): void {
  if (options.escaping) return;
  const braced = [...locales.values()]
    .flatMap((locale) => messagesOf(emission, locale, options))
    .filter(({ text }) => /[{}]/.test(text));
  if (braced.length === 0) return;
  const notes = [...new Set(braced.map(({ note }) => note))].join(', ');
  throw new EmitError([
    `catalog ${emission.catalogId}, ARB: texts of ${notes} have braces, which Flutter takes for placeholders. Set "escaping": true for the target, and use-escaping: true in l10n.yaml.`,
  ]);
}
