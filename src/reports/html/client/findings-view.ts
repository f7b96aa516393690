/** All findings, page by page, those that break something first; a docs writer filters for her page. */

import type { FindingData } from '../data.ts';
import { appendLazily } from './append-lazily.ts';
import { type Catalog, fileOf } from './catalog.ts';
import { counted, element } from './element.ts';
import { findingArticle } from './finding.ts';
import { kindOf } from './severity.ts';

/** The findings in their order, each page under its own heading. */
export function findingsList(catalog: Catalog, findings: readonly FindingData[]): HTMLElement {
  const pages = new Map<string, FindingData[]>();
  for (const finding of findings) {
    const file = fileOf(catalog, finding.place);
    const page = pages.get(file);
    if (page === undefined) pages.set(file, [finding]);
    else page.push(finding);
  }
  const items = [...pages].flatMap(([file, page]) => [
    () => pageHeading(file, page),
    ...page.map((finding) => () => findingArticle(catalog, finding, 'h3', true)),
  ]);
  const list = element('div', { class: 'findings' });
  appendLazily(list, items, (make) => make(), null);
  return list;
}

function pageHeading(file: string, page: readonly FindingData[]): HTMLElement {
  const of = (kind: string) => page.filter((finding) => kindOf(finding) === kind).length;
  const totals = [counted(of('error'), 'error'), counted(of('warning'), 'warning'), counted(of('info'), 'info')];
  return element('h2', { class: 'page' }, file, ' ', element('span', { class: 'quiet' }, totals.join(', ')));
}
