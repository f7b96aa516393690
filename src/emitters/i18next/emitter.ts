/**
 * JSON of i18next (its JSON v4), or of libraries that read ICU messages, one file for each locale: `en/ChatErrorCode.json`.
 * i18next finds `FILE_NOT_FOUND_reason` by the key and the context `reason`.
 */

import { baseName, sibling } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { filePerLocale, KEYS, localesOf, messagesIn, PARTS, plainKeys, refuseSharedKeys } from '../messages.ts';
import { printJson } from '../print-json.ts';
import { wordSet } from '../word-set.ts';

export const emitter = defineEmitter({
  id: 'i18next',
  title: 'i18next and ICU JSON',
  about:
    "The texts as `en/ChatErrorCode.json`, `zh-CN/ChatErrorCode.json`, …, for `t('FILE_NOT_FOUND', { ns: 'ChatErrorCode' })`. Reason and fix stand under `FILE_NOT_FOUND_reason` and `FILE_NOT_FOUND_fix`: i18next's contexts. What i18next would take for a placeholder (`{{x}}`, `$t(x)`) is kept apart by an invisible word joiner, since it has no escape for it; ICU messages have one (FormatJS: set `ignoreTag`, for texts with `<`).",
  extensions: ['json'],
  homes: [],
  options: {
    format: {
      description: 'Who reads the messages: i18next, or a library for ICU messages',
      value: ['i18next', 'icu'],
    },
    ...KEYS,
    ...PARTS,
  },
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: () => null, text: (text) => text },
  print: (emission, { format = 'i18next', keys, parts }) =>
    filePerLocale(
      emission,
      localesOf(emission),
      (locale) => sibling(emission.file, `${locale}/${baseName(emission.file)}`),
      (locale) => {
        const messages = messagesIn(emission, locale, plainKeys(keys, '_'), parts);
        refuseSharedKeys(emission, 'i18next', messages);
        return printJson(Object.fromEntries(messages.map(({ key, text }) => [key, ESCAPES[format](text)])));
      },
    ),
});

const WORD_JOINER = '\u2060';

const ESCAPES = {
  i18next: (text: string) => text.replace(/\{(?=\{)/g, `{${WORD_JOINER}`).replace(/\$(?=t\()/g, `$${WORD_JOINER}`),
  /** ICU MessageFormat, "Quoting/Escaping": text between apostrophes is no syntax, and an apostrophe is two. */
  icu: (text: string) => text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'"),
} as const;
