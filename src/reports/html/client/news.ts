/** What is new since the time that a catalog is compared with: findings by severity, and what became of the codes. */

import type { ChangeData, SinceData } from '../data.ts';
import { type Catalog, codeHref, routeTo } from './catalog.ts';
import { counted, element, sentence } from './element.ts';
import { hashOf, NO_FILTERS } from './route.ts';
import { KINDS, kindOf, severitySign } from './severity.ts';

/** The first thing that somebody who comes back wants to know; nothing where there is no earlier time. */
export function news(catalog: Catalog): HTMLElement | null {
  const { since } = catalog.data;
  if (since === null) return null;
  return element(
    'section',
    { class: 'card news', 'aria-labelledby': 'news-title' },
    element('h2', { id: 'news-title' }, 'New since ', element('code', { dir: 'auto' }, since.base)),
    newFindings(catalog),
    ...changedCodes(catalog, since),
  );
}

function newFindings(catalog: Catalog): HTMLElement {
  const fresh = catalog.data.findings.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return element('p', { class: 'quiet' }, 'No finding is new.');
  const counts = KINDS.map((kind) => ({ kind, count: fresh.filter((one) => kindOf(one) === kind).length }));
  const items = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const filters = { ...NO_FILTERS, news: 'new', severity: kind };
      const href = hashOf({ ...routeTo(catalog, 'findings'), filters });
      return element('li', {}, severitySign(kind), element('a', { href }, counted(count, kind)));
    });
  return element('ul', { class: 'severities', 'aria-label': 'New findings by severity' }, ...items);
}

function changedCodes(catalog: Catalog, { changes }: SinceData): HTMLElement[] {
  if (changes === null) return [];
  if (changes.length === 0) return [element('p', { class: 'quiet' }, 'No code has changed.')];
  const breaking = changes.filter(({ isBreaking }) => isBreaking).length;
  const title = `${counted(changes.length, 'code')} changed, ${breaking === 0 ? 'none' : breaking} of them breaking`;
  const list = element('ul', {}, ...changes.map((change) => changeItem(catalog, change)));
  return [element('details', { open: changes.length <= MOST_OPEN }, element('summary', {}, title), list)];
}

/** More changes than these would push everything else off the first screen. */
const MOST_OPEN = 5;

function changeItem(catalog: Catalog, { what, text, isBreaking, code }: ChangeData): HTMLElement {
  return element(
    'li',
    {},
    isBreaking && severitySign('error'),
    isBreaking && ' ',
    `${what} `,
    ...(code === null ? sentence(text) : [element('a', { href: codeHref(catalog, code) }, ...sentence(text))]),
  );
}
