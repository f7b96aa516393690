/** `.strings` of Apple's bundles, one in the folder of each locale ("Internationalization and Localization Guide", "Strings files"). */

import { appleLocale } from '../apple-locale.ts';
import { partCommentMarks } from '../doc-comment.ts';
import { baseName, sibling } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { filePerLocale, KEYS, localesOf, messagesIn, PARTS, plainKeys, refuseSharedKeys } from '../messages.ts';
import { C_ESCAPES, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { wordSet } from '../word-set.ts';

const STRINGS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: C_ESCAPES,
  escapeHidden: (character) =>
    character
      .split('')
      .map((unit) => `\\U${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
};

export const emitter = defineEmitter({
  id: 'apple-strings',
  title: 'Apple strings',
  about:
    'The texts as `en.lproj/ChatErrorCode.strings`, `zh-Hans.lproj/ChatErrorCode.strings`, …, for `NSLocalizedString` with the table `ChatErrorCode`. Reason and fix stand under `FILE_NOT_FOUND.reason` and `FILE_NOT_FOUND.fix`. Newer projects take `xcstrings`.',
  extensions: ['strings'],
  homes: [],
  options: { ...KEYS, ...PARTS },
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: STRINGS,
  comments: { line: (text) => `/* ${partCommentMarks(text)} */`, text: partCommentMarks },
  print: (emission, { keys, parts }) =>
    filePerLocale(
      emission,
      localesOf(emission),
      (locale) => sibling(emission.file, `${appleLocale(locale)}.lproj/${baseName(emission.file)}`),
      (locale) => {
        const messages = messagesIn(emission, locale, plainKeys(keys), parts);
        refuseSharedKeys(emission, 'Apple strings', messages);
        const entries = messages.map(
          ({ key, text, note }) =>
            `/* ${partCommentMarks(note)} */\n${stringLiteral(key, STRINGS)} = ${stringLiteral(text, STRINGS)};\n`,
        );
        return entries.join('\n');
      },
    ),
});
