/**
 * String resources of Android, a `values` folder for each locale ("String resources", "App resources overview"). The first
 * locale stands in `values/`, which has to have every string: asking for one that only another folder has is a crash.
 */

import { errorStem } from '../choose-type-name.ts';
import { baseName, type Emission, sibling } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { KEYWORDS } from '../java/keywords.ts';
import { filePerLocale, type Keys, localesOf, type Message, messagesIn, PARTS, refuseSharedKeys } from '../messages.ts';
import { constantSpelling } from '../spell-names.ts';
import { wordSet } from '../word-set.ts';
import { xmlComment, xmlText } from '../xml-text.ts';

export const emitter = defineEmitter({
  id: 'android-strings',
  title: 'Android string resources',
  about:
    'The texts as `values/chat_error_code.xml`, `values-zh-rCN/chat_error_code.xml`, …, for `getString(R.string.chat_error_file_not_found)`. Reason and fix are `…_reason` and `…_fix`. What `values/` has no text for stands there in another language, marked, whatever `fallback` says: Android throws for a string that the default folder lacks.',
  extensions: ['xml'],
  homes: [],
  options: {
    prefix: {
      description: 'What the names of the resources start with; default: made from the type name',
      value: 'text',
    },
    ...PARTS,
  },
  words: { members: KEYWORDS, types: wordSet(), isAscii: true },
  fileName: snake,
  spell: snake,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: xmlComment, text: (text) => text },
  print: (emission, { prefix, parts }) => {
    const keys = keysWith(prefix ?? `${snake(errorStem(emission.typeName))}_`);
    const [first, ...others] = localesOf(emission);
    const base = messagesIn(emission, first, keys, parts, 'marked');
    refuseSharedKeys(emission, 'Android string resources', base);
    return filePerLocale(
      emission,
      [first, ...others],
      (locale) =>
        sibling(emission.file, `values${locale === first ? '' : qualifier(locale)}/${baseName(emission.file)}`),
      (locale) => resources(emission, locale === first ? base : messagesIn(emission, locale, keys, parts)),
    );
  },
});

function keysWith(prefix: string): Keys {
  return { of: ({ identifier }) => prefix + identifier, part: (key, role) => `${key}_${role}` };
}

function resources({ catalogId }: Emission, messages: readonly Message[]): string {
  const lines = messages.map(({ key, text, note }) => {
    // With two of them, aapt takes the text for a format whose arguments have no order.
    const isPlain = text.includes('%') ? ' formatted="false"' : '';
    return `    ${xmlComment(note)}\n    <string name="${key}"${isPlain}>${resourceText(text)}</string>\n`;
  });
  return `<resources>\n    ${xmlComment(`Error codes of ${catalogId}`)}\n${lines.join('')}</resources>\n`;
}

/** A text of a resource: quotes and backslashes are escaped, and a leading `@` or `?` would be a reference. */
function resourceText(text: string): string {
  const escaped = text.replace(/[\\'"]/g, '\\$&').replace(/^[@?]/, '\\$&');
  return xmlText(escaped).replaceAll('&quot;', '"');
}

/** What old releases of Android call a language. */
const OLD_CODES: Readonly<Record<string, string>> = { he: 'iw', id: 'in', yi: 'ji' };

/**
 * The qualifier of a folder.
 * @example qualifier('zh-CN') // '-zh-rCN'
 * @example qualifier('zh-Hant-TW') // '-b+zh+Hant+TW'
 */
function qualifier(locale: string): string {
  const [language = '', region, ...more] = locale.split('-');
  const code = language.toLowerCase();
  const old = (Object.hasOwn(OLD_CODES, code) ? OLD_CODES[code] : undefined) ?? code;
  if (region === undefined) return `-${old}`;
  return more.length === 0 && /^[A-Za-z]{2}$/.test(region)
    ? `-${old}-r${region.toUpperCase()}`
    : `-b+${[code, region, ...more].join('+')}`;
}

function snake(name: string): string {
  return constantSpelling(name).toLowerCase();
}
