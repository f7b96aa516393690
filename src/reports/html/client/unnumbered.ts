/** Names that stand in the sources without a code and fit none, below the matrix. */

import { type Catalog, codeHref } from './catalog.ts';
import { counted, element, sentence } from './element.ts';
import { placeLink } from './finding.ts';

/** The list, closed at first; nothing where there is none. */
export function unnumbered(catalog: Catalog): HTMLElement[] {
  const names = catalog.data.unnumbered;
  if (names.length === 0) return [];
  const items = names.map(({ name, platform, place, because, candidates }) =>
    element(
      'li',
      {},
      element('code', { dir: 'auto' }, name),
      ` (${platform}): `,
      ...sentence(because),
      ' ',
      ...candidates.flatMap((code) => [element('a', { href: codeHref(catalog, code) }, String(code)), ' ']),
      placeLink(catalog, place),
    ),
  );
  const title = element('summary', {}, `${counted(names.length, 'name')} without a code`);
  return [element('details', { class: 'card' }, title, element('ul', {}, ...items))];
}
