/**
 * Splits the lines of a comment by the language that Doxygen's marks announce: `\~chinese … \~english …`, `@~zh`, and the
 * form without a backslash, `~english … ~end`. What stands outside any mark belongs to no language.
 */

import type { Line } from './comment-lines.ts';

/** Doxygen's names of languages; its Chinese is the simplified one. */
const LOCALES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['chinese', 'zh-CN'],
  ['chinese-traditional', 'zh-TW'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es'],
  ['portuguese', 'pt'],
  ['brazilian', 'pt-BR'],
  ['italian', 'it'],
  ['russian', 'ru'],
  ['arabic', 'ar'],
  ['hindi', 'hi'],
  ['thai', 'th'],
  ['turkish', 'tr'],
  ['vietnamese', 'vi'],
  ['indonesian', 'id'],
  ['en', 'en'],
  ['zh', 'zh-CN'],
  ['cn', 'zh-CN'],
  ['ja', 'ja'],
  ['ko', 'ko'],
  ['de', 'de'],
  ['fr', 'fr'],
  ['es', 'es'],
]);
const NAMES = [...LOCALES.keys()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
const MARK = new RegExp(String.raw`[\\@]~(${NAMES.join('|')}|\w*)|(?<![\w\\@~])~(${NAMES.join('|')}|end)\b`, 'gi');

/** The lines of each language, in the order of their marks; `null` is the key of what is common to all. */
export function splitLocales(lines: readonly Line[]): Map<string | null, Line[]> {
  const split = new Map<string | null, Line[]>();
  let locale: string | null = null;
  const add = (text: string, start: number) => {
    const known = split.get(locale);
    if (known) known.push({ text, start });
    else split.set(locale, [{ text, start }]);
  };
  for (const line of lines) {
    let from = 0;
    for (const mark of line.text.matchAll(MARK)) {
      add(line.text.slice(from, mark.index), line.start + from);
      locale = localeOf(mark[1] ?? mark[2] ?? '');
      from = mark.index + mark[0].length;
    }
    add(line.text.slice(from), line.start + from);
  }
  return split;
}

function localeOf(name: string): string | null {
  return LOCALES.get(name.toLowerCase()) ?? null;
}
