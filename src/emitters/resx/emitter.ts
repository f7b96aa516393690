/**
 * `.resx` of .NET, one file for each locale: the first is the neutral one that others fall back to (`ChatErrorCode.resx`), and
 * the rest are satellites (`ChatErrorCode.zh-CN.resx`). Format: System.Resources, "ResX resource file format".
 */

import { type Emission, withEnd } from '../emission.ts';
import { EmitError } from '../emit-error.ts';
import { defineEmitter } from '../emitter.ts';
import {
  filePerLocale,
  KEYS,
  localesOf,
  type Message,
  messagesIn,
  PARTS,
  plainKeys,
  refuseSharedKeys,
} from '../messages.ts';
import { wordSet } from '../word-set.ts';
import { xmlComment, xmlText } from '../xml-text.ts';

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['resmimetype', 'text/microsoft-resx'],
  ['version', '2.0'],
  [
    'reader',
    'System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  ],
  [
    'writer',
    'System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  ],
];

export const emitter = defineEmitter({
  id: 'resx',
  title: '.NET resources',
  about:
    'The texts as `ChatErrorCode.resx` for the first locale and `ChatErrorCode.zh-CN.resx`, … for the others, for a `ResourceManager`. Reason and fix stand under `FILE_NOT_FOUND_reason` and `FILE_NOT_FOUND_fix`. Each string has its code and its name as a comment.',
  extensions: ['resx'],
  homes: [],
  options: { ...KEYS, ...PARTS },
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: xmlComment, text: (text) => text },
  print: (emission, { keys, parts }) => {
    const [first, ...others] = localesOf(emission);
    return filePerLocale(
      emission,
      [first, ...others],
      (locale) => (locale === first ? emission.file : withEnd(emission.file, '.resx', `.${locale}.resx`)),
      (locale) => {
        const messages = messagesIn(emission, locale, plainKeys(keys, '_'), parts);
        refuseSharedKeys(emission, '.NET resources', messages);
        refuseImpossible(emission, messages);
        return `<root>\n${HEADERS.map(header).join('')}${messages.map(data).join('')}</root>\n`;
      },
    );
  },
});

/** What no XML can hold, not even escaped (XML 1.0, 2.2, "Char"). */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function refuseImpossible({ catalogId }: Emission, messages: readonly Message[]): void {
  const impossible = messages.filter(({ key }) => IMPOSSIBLE.test(key));
  if (impossible.length === 0) return;
  const notes = [...new Set(impossible.map(({ note }) => note))].join(', ');
  throw new EmitError([
    `catalog ${catalogId}, .NET resources: the codes of ${notes} hold control characters, which no XML file can have as keys. Set "keys" of the target to "name".`,
  ]);
}

function header([name, value]: readonly [string, string]): string {
  return `  <resheader name="${name}">\n    <value>${value}</value>\n  </resheader>\n`;
}

function data({ key, text, note }: Message): string {
  return [
    `  <data name="${xmlText(key)}" xml:space="preserve">`,
    `    <value>${xmlText(text)}</value>`,
    `    <comment>${xmlText(note)}</comment>`,
    '  </data>\n',
  ].join('\n');
}
