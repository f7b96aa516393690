/** The language that a page is meant to be in, where nobody says so: by its front matter, its path, its text. */

import { mainLanguageOf } from '../../languages/index.ts';
import type { Inference } from '../../model/index.ts';
import { roughText } from '../text/plain-text.ts';
import { frontMatterValue } from './find-prose.ts';

const LOCALE_IN_PATH =
  /(?:^|[/._-])(en|zh|ja|ko|ru|de|fr|es|pt|it|cn)(?:[-_](us|gb|cn|tw|hk|hans|hant|jp|kr|br))?(?=[/._-]|$)/i;
/** Before the extension, two letters are a language also where they could be anything else in a path. */
const LOCALE_OF_FILE = /\.(ar|bg|cs|da|el|fa|fi|he|hi|hu|id|nb|nl|pl|ro|sr|sv|th|tr|uk|vi)(?:[-_]([a-z]{2}))?\.\w+$/i;
const PROSE_SAMPLE = 2000;

/** The locale of a page with the reason for it; null where nothing tells. */
export function inferLocale(file: string, frontMatter: readonly string[], text: string): Inference | null {
  for (const key of ['lang', 'language', 'locale']) {
    const value = frontMatterValue(frontMatter, key);
    if (value !== null) return { field: 'locale', value, because: `the front matter says "${key}: ${value}"` };
  }
  const match = LOCALE_IN_PATH.exec(file.replace(/\.mdx?$/, '')) ?? LOCALE_OF_FILE.exec(file);
  if (match !== null)
    return { field: 'locale', value: tagOf(match[1] ?? '', match[2]), because: `the path "${file}" names it` };
  const sample = text.slice(0, PROSE_SAMPLE).split(/\r\n?|\n/);
  const language = mainLanguageOf(sample.map(roughText));
  return language === null
    ? null
    : { field: 'locale', value: language, because: 'most of its text is in that language' };
}

function tagOf(language: string, region: string | undefined): string {
  if (language.toLowerCase() === 'cn') return 'zh-CN';
  if (region === undefined) return language.toLowerCase();
  const isScript = region.length === 4;
  return `${language.toLowerCase()}-${isScript ? region.charAt(0).toUpperCase() + region.slice(1).toLowerCase() : region.toUpperCase()}`;
}
