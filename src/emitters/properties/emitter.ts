/**
 * Resource bundles of Java, one file for each locale: the first is the base (`ChatErrorCode.properties`), the rest add theirs
 * (`ChatErrorCode_zh_CN.properties`). ASCII with escapes, which every release of Java reads alike (java.util.Properties, `load`).
 */

import { withEnd } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import {
  filePerLocale,
  KEYS,
  localesOf,
  messagesIn,
  PARTS,
  plainKeys,
  refuseSharedKeys,
  underscored,
} from '../messages.ts';
import { utf16Escape } from '../string-literal.ts';
import { wordSet } from '../word-set.ts';

export const emitter = defineEmitter({
  id: 'properties',
  title: 'Java properties',
  about:
    'The texts as `ChatErrorCode.properties` for the first locale and `ChatErrorCode_zh_CN.properties`, … for the others, for `ResourceBundle.getBundle("ChatErrorCode", locale)`. Reason and fix stand under `FILE_NOT_FOUND.reason` and `FILE_NOT_FOUND.fix`. Letters beyond ASCII are escaped: up to Java 8 a bundle is read as Latin-1.',
  extensions: ['properties'],
  homes: [],
  options: { ...KEYS, ...PARTS },
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '', close: '', escapes: {}, escapeHidden: (character) => character },
  comments: { line: (text) => `# ${text}`, text: (text) => text },
  print: (emission, { keys, parts }) => {
    const [first, ...others] = localesOf(emission);
    return filePerLocale(
      emission,
      [first, ...others],
      (locale) =>
        locale === first ? emission.file : withEnd(emission.file, '.properties', `_${underscored(locale)}.properties`),
      (locale) => {
        const messages = messagesIn(emission, locale, plainKeys(keys), parts);
        refuseSharedKeys(emission, 'Java properties', messages);
        return messages
          .map(({ key, text, note }) => `# ${escapeBeyondAscii(note)}\n${escapeKey(key)}=${escapeValue(text)}\n`)
          .join('\n');
      },
    );
  },
});

function escapeKey(key: string): string {
  return escapeBeyondAscii(key.replace(/[\\ :=#!]/g, '\\$&'));
}

function escapeValue(text: string): string {
  return escapeBeyondAscii(text.replaceAll('\\', '\\\\').replace(/^ /, '\\ '));
}

function escapeBeyondAscii(text: string): string {
  return text.replace(/[^ -~]/gu, utf16Escape);
}
