/** Where on its page something stands: what is said around it, its section, its platform. */

import type { Surroundings } from '../judge/case.ts';
import { roughText } from '../text/plain-text.ts';
import type { ReadOptions } from '../text/read-options.ts';
import { lineText, type Page } from '../text/split-lines.ts';
import type { Heading } from './find-headings.ts';
import { headingsAbove, introBefore } from './find-headings.ts';
import { findPlatformScopes, type PlatformScope, platformAt } from './find-platforms.ts';
import type { Prose } from './find-prose.ts';
import { wishFor } from './wishes.ts';

export interface Place {
  readonly around: Surroundings;
  /** The nearest heading; null above the first. */
  readonly section: string | null;
  readonly platform: string | null;
  /** Lines of the headings it stands under, counted from 0. */
  readonly under: readonly number[];
}

const BOLD = 7;

/** A function that tells the place of any line; of a line that is a heading itself, the place of its section. */
export function placesOf(
  page: Page,
  prose: Prose,
  headings: readonly Heading[],
  { tables = {}, expected = false }: Pick<ReadOptions, 'tables' | 'expected'>,
): (line: number) => Place {
  const levels = new Map(headings.map((heading) => [heading.line, heading.level]));
  const above = headingsAbove(headings);
  let scopes: readonly PlatformScope[] | null = null;
  const titles = [...titlesOf(prose.frontMatter), ...(headings.length === 0 ? firstSentence(page, prose) : [])];
  const pathTitles = titlesOfPath(page.file);
  return (line) => {
    const level = levels.get(line) ?? Number.POSITIVE_INFINITY;
    const path = above(line).filter((heading) => heading.level < level);
    return {
      around: {
        heading: path.at(-1)?.title ?? '',
        intro: introBefore(page, prose, line),
        outer: [...path.slice(0, -1).map(({ title }) => title), ...titles],
        path: pathTitles,
        wish: wishFor(
          path.map(({ title }) => title),
          tables,
        ),
        expected,
      },
      under: path.map((heading) => heading.line),
      section: path.findLast(({ level }) => level < BOLD)?.title ?? null,
      // Only where something is read does anybody ask for it.
      get platform() {
        scopes ??= findPlatformScopes(page, prose, headings);
        return platformAt(scopes, page.starts[line] ?? 0);
      },
    };
  };
}

/** What the front matter says the page is about; a description may stand on the lines below its key. */
function titlesOf(frontMatter: readonly string[]): string[] {
  return frontMatter.flatMap((line, index) => {
    const [, title = ''] = /^(?:title|description)\s*:(.*)/i.exec(line) ?? [];
    const text = title.trim();
    return text === '>' || text === '|' ? (frontMatter[index + 1] ?? '').trim() : text === '' ? [] : text;
  });
}

const LONGEST_SENTENCE = 200;

/** A page without headings says in its first sentence what it is about. */
function firstSentence(page: Page, prose: Prose): string[] {
  const line = page.starts.findIndex((_, at) => prose.hidden[at] !== 1 && lineText(page, at).trim() !== '');
  const sentence = line === -1 ? '' : (lineText(page, line).split(/[.。]\s/)[0] ?? '');
  return sentence === '' || sentence.length > LONGEST_SENTENCE || sentence.startsWith('|') ? [] : [roughText(sentence)];
}

/** A file and its folder often say what the page is about: `error_codes.md`, `error-codes/android.mdx`. */
export function titlesOfPath(path: string): string[] {
  const parts = path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-2)
    .reverse();
  return parts.map((part) => part.replace(/[_.-]+/g, ' '));
}
