/**
 * Pages that an MDX page imports and renders, so that a page that is put together from others is read as a whole.
 * Only Markdown counts, and only what is really rendered.
 */

import type { Location } from '../../model/index.ts';
import { lineOf, locate, splitLines } from '../text/split-lines.ts';
import { findHeadings } from './find-headings.ts';
import { findPlatformScopes, namedPlatforms, platformAt } from './find-platforms.ts';
import { findProse } from './find-prose.ts';

export interface PageImport {
  /** The path as it is written, aliases of the site included. */
  readonly written: string;
  /** Where the page is rendered. */
  readonly location: Location;
  /** The platform that the place, or the component's own attribute, is for. */
  readonly platform: string | null;
}

const IMPORT = /^[ \t]*import[ \t]+([A-Za-z_$][\w$]*)[ \t]+from[ \t]+(["'])([^"'\n]+\.mdx?)\2/gm;

/** The pages that a page renders, in the order in which it renders them. */
export function importsOf(text: string, file: string): PageImport[] {
  if (!/\.mdx?["']/.test(text)) return [];
  const imported = new Map([...text.matchAll(IMPORT)].map(([, name = '', , path = '']) => [name, path]));
  if (imported.size === 0) return [];
  const page = splitLines(file, text);
  const prose = findProse(page);
  const scopes = findPlatformScopes(page, prose, findHeadings(page, prose));
  const uses = new RegExp(
    `<(${[...imported.keys()].map((name) => name.replaceAll('$', '\\$')).join('|')})(?=[\\s/>])([^<>]*)>`,
    'g',
  );
  return [...text.matchAll(uses)].flatMap(({ index, 1: name = '', 2: attributes = '' }) => {
    const written = imported.get(name);
    if (written === undefined || prose.hidden[lineOf(page, index)] === 1) return [];
    const own = namedPlatforms(/\bplatforms?\s*=\s*["'{]+([^"'}]*)/.exec(attributes)?.[1] ?? '');
    return [
      { written, location: locate(page, index), platform: own.length > 0 ? own.join(', ') : platformAt(scopes, index) },
    ];
  });
}
