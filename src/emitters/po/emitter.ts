/**
 * Catalogs of gettext: a template (`ChatErrorCode.pot`) and `zh_CN/LC_MESSAGES/ChatErrorCode.po` for each locale. As its
 * community does, a message is identified by its text in the first locale; the name of the code is its context, so that two codes
 * with one text can be translated apart (GNU gettext manual, "The Format of PO Files", "Contexts").
 */

import { baseName, type Emission, sibling } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import {
  filePerLocale,
  localesOf,
  type Message,
  messagesIn,
  PARTS,
  plainKeys,
  refuseSharedKeys,
  underscored,
} from '../messages.ts';
import { C_ESCAPES, octalEscape, type StringSyntax, stringLiteral } from '../string-literal.ts';
import { wordSet } from '../word-set.ts';

const STRINGS: StringSyntax = { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: octalEscape };

type Parts = 'all' | 'description' | undefined;

export const emitter = defineEmitter({
  id: 'po',
  title: 'gettext',
  about:
    'The texts as `ChatErrorCode.pot` and `zh_CN/LC_MESSAGES/ChatErrorCode.po`, …: `pgettext("FILE_NOT_FOUND", "The file does not exist.")` is the text of the first locale, translated. Reason and fix have the contexts `FILE_NOT_FOUND.reason` and `FILE_NOT_FOUND.fix`. With `"fallback": "none"` a missing translation is empty, and gettext gives the text of the first locale.',
  extensions: ['pot', 'po'],
  homes: [],
  options: PARTS,
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: STRINGS,
  comments: { line: (text) => `# ${text}`, text: (text) => text },
  print: (emission, { parts }) => {
    const sources = messagesIn(emission, emission.locale, plainKeys(), parts, 'marked');
    refuseSharedKeys(emission, 'gettext', sources);
    const name = baseName(emission.file).replace(/\.pot$/, '');
    return {
      [emission.file]: `${header(emission, '')}${sources.map((source) => entry(source, source.text, '')).join('')}`,
      ...filePerLocale(
        emission,
        localesOf(emission),
        (locale) => sibling(emission.file, `${underscored(locale)}/LC_MESSAGES/${name}.po`),
        (locale) => translations(emission, sources, locale, parts),
      ),
    };
  },
});

function translations(emission: Emission, sources: readonly Message[], locale: string, parts: Parts): string {
  const own = new Map(messagesIn(emission, locale, plainKeys(), parts).map((message) => [message.key, message]));
  const entries = sources.map((source) => entry(source, source.text, own.get(source.key)?.text ?? ''));
  return `${header(emission, underscored(locale))}${entries.join('')}`;
}

function header({ catalogId }: Emission, language: string): string {
  const fields = [
    `Project-Id-Version: ${catalogId}\n`,
    `Language: ${language}\n`,
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=UTF-8\n',
    'Content-Transfer-Encoding: 8bit\n',
  ];
  return `msgid ""\nmsgstr ""\n${fields.map((field) => `${stringLiteral(field, STRINGS)}\n`).join('')}`;
}

function entry({ key, note }: Message, source: string, translation: string): string {
  const [context, id, text] = [key, source, translation].map((one) => stringLiteral(one, STRINGS));
  return `\n#. ${note}\nmsgctxt ${context}\nmsgid ${id}\nmsgstr ${text}\n`;
}
