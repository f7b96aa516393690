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
  /** POSIX path of the imported page, relative to the same root as the importing page's own path. */
  readonly path: string;
  /** Where the page is rendered. */
  readonly location: Location;
  /** The platform that the place, or the component's own attribute, is for. */
  readonly platform: string | null;
}

const IMPORT = /^[ \t]*import[ \t]+([A-Za-z_$][\w$]*)[ \t]+from[ \t]+(["'])([^"'\n]+\.mdx?)\2/gm;

/** The pages that a page renders, in the order in which it renders them. */
export function importsOf(text: string, file: string): PageImport[] {
  if (!/\.mdx?["']/.test(text)) return [];
  const imported = new Map(
    [...text.matchAll(IMPORT)].map(([, name = '', , path = '']) => [name, resolvePath(file, path)]),
  );
  if (imported.size === 0) return [];
  const page = splitLines(file, text);
  const prose = findProse(page);
  const scopes = findPlatformScopes(page, prose, findHeadings(page, prose));
  const uses = new RegExp(
    `<(${[...imported.keys()].map((name) => name.replaceAll('$', '\\$')).join('|')})(?=[\\s/>])([^<>]*)>`,
    'g',
  );
  return [...text.matchAll(uses)].flatMap(({ index, 1: name = '', 2: attributes = '' }) => {
    const path = imported.get(name);
    if (path === undefined || prose.hidden[lineOf(page, index)] === 1) return [];
    const own = namedPlatforms(/\bplatforms?\s*=\s*["'{]+([^"'}]*)/.exec(attributes)?.[1] ?? '');
    return [
      { path, location: locate(page, index), platform: own.length > 0 ? own.join(', ') : platformAt(scopes, index) },
    ];
  });
}

/** `@site/` and a leading slash mean the root; other aliases (`@docs/`) are taken for a folder of the root. */
function resolvePath(file: string, path: string): string {
  if (path.startsWith('@site/') || path.startsWith('~/') || path.startsWith('@/'))
    return normalise(path.slice(path.indexOf('/') + 1));
  if (path.startsWith('@')) return normalise(path.slice(1));
  if (path.startsWith('/')) return normalise(path.slice(1));
  return normalise(`${file.split('/').slice(0, -1).join('/')}/${path}`);
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
