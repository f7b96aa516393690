/** The first screen: how much is wrong, how much each platform covers, where platforms agree; the matrix stands below. */

import type { CatalogData, CodeData } from '../data.ts';
import { type Agreement, agreementOf, type Catalog, columnTitle, isCovered, routeTo } from './catalog.ts';
import { counted, element, shown } from './element.ts';
import { news } from './news.ts';
import { type Filters, hashOf, NO_FILTERS } from './route.ts';
import { KINDS, type Kind, kindOf, severityLabel, severitySign } from './severity.ts';

const AGREEMENTS: readonly { readonly kind: Agreement; readonly title: string }[] = [
  { kind: 'agree', title: 'agree' },
  { kind: 'differ', title: 'differ' },
  { kind: 'missing', title: 'missing' },
];

/** The numbers of a catalog. */
export function overview(catalog: Catalog): HTMLElement {
  return element(
    'div',
    { class: 'overview' },
    news(catalog),
    totals(catalog),
    coverage(catalog.data),
    agreement(catalog),
  );
}

function totals(catalog: Catalog): HTMLElement {
  const { findings, codes, sources } = catalog.data;
  const rows = KINDS.map((kind) => ({ kind, count: findings.filter((one) => kindOf(one) === kind).length }));
  const kinds = rows.filter(({ kind, count }) => kind !== 'accepted' || count > 0);
  return element(
    'section',
    { class: 'card totals', 'aria-labelledby': 'totals' },
    element('h2', { id: 'totals' }, 'Findings'),
    element(
      'ul',
      { class: 'severities' },
      ...kinds.map(({ kind, count }) => element('li', {}, total(catalog, kind, count))),
    ),
    findings.length > 0 && rules(catalog),
    element(
      'p',
      { class: 'quiet' },
      `${counted(codes.length, 'code')} from ${counted(sources.length, 'source')}`,
      findings.length === 0 && '. Nothing is wrong with them.',
    ),
  );
}

/** The rules that say most, errors before everything else. */
function rules(catalog: Catalog): HTMLElement {
  const fresh = catalog.data.findings.filter(({ accepted }) => !accepted);
  const counts = new Map<string, { severity: Kind; count: number }>();
  for (const { rule, severity } of fresh) {
    const known = counts.get(rule);
    // Findings come errors first: the first of a rule is its worst.
    if (known === undefined) counts.set(rule, { severity, count: 1 });
    else known.count++;
  }
  const worstFirst = [...counts].sort(
    ([, a], [, b]) => KINDS.indexOf(a.severity) - KINDS.indexOf(b.severity) || b.count - a.count,
  );
  const items = worstFirst.map(([rule, { severity, count }]) => {
    const href = hashOf({ ...routeTo(catalog, 'findings'), filters: { ...NO_FILTERS, rule } });
    return element('li', {}, severitySign(severity), element('a', { href }, rule), element('span', {}, shown(count)));
  });
  return element('ul', { class: 'rules', 'aria-label': 'Findings by rule' }, ...items);
}

function total(catalog: Catalog, kind: Kind, count: number): HTMLElement {
  const href = hashOf({ ...routeTo(catalog, 'findings'), filters: { ...NO_FILTERS, severity: kind } });
  return element(
    'a',
    { href, class: `total ${count === 0 ? 'zero' : kind}` },
    element('span', { class: 'number' }, shown(count)),
    severityLabel(kind, count),
  );
}

function coverage({ columns, codes }: CatalogData): HTMLElement {
  const rows = columns.map((column, at) => {
    const covered = codes.filter(({ cells }) => cells[at] !== undefined && isCovered(cells[at])).length;
    const share = codes.length === 0 ? 0 : covered / codes.length;
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, columnTitle(column)),
      element('td', { class: 'bars' }, bar([{ kind: 'agree', share }])),
      element('td', { class: 'amount' }, `${shown(covered)} of ${shown(codes.length)}`),
      element('td', { class: 'amount' }, `${Math.floor(share * 100)} %`),
    );
  });
  return chart('coverage', 'Coverage', ['Platform', 'Covered', 'Codes', 'Share'], rows);
}

function agreement(catalog: Catalog): HTMLElement {
  const categories = [...groupByCategory(catalog.data.codes)];
  const rows = categories.map(([category, codes]) => {
    const parts = AGREEMENTS.map(({ kind, title }) => ({
      kind,
      title,
      count: codes.filter((code) => agreementOf(code) === kind).length,
    }));
    const shares = parts.map(({ kind, count }) => ({ kind, share: count / codes.length }));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, filterLink(catalog, { category }, category)),
      element('td', { class: 'bars' }, bar(shares)),
      ...parts.map(({ kind, count }) =>
        element('td', { class: 'amount' }, count > 0 && filterLink(catalog, { category, show: kind }, shown(count))),
      ),
    );
  });
  const legend = AGREEMENTS.map(({ kind, title }) => element('span', { class: `key ${kind}` }, title));
  return chart('agreement', 'Agreement', ['Codes', 'Shares', ...legend], rows);
}

function filterLink(catalog: Catalog, filters: Partial<Filters>, label: string): HTMLElement {
  const href = hashOf({ ...routeTo(catalog, 'overview'), filters: { ...NO_FILTERS, ...filters } });
  return element('a', { href, dir: 'auto' }, label);
}

/** A table with bars in it: the numbers stand beside them. */
function chart(
  id: string,
  title: string,
  heads: readonly (string | HTMLElement)[],
  rows: readonly HTMLElement[],
): HTMLElement {
  return element(
    'section',
    { class: `card ${id}`, 'aria-labelledby': id },
    element('h2', { id }, title),
    element(
      'div',
      { class: 'chart', role: 'group', 'aria-labelledby': id, tabindex: 0 },
      element(
        'table',
        { 'aria-labelledby': id },
        element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}

function bar(parts: readonly { readonly kind: Agreement; readonly share: number }[]): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' });
  for (const { kind, share } of parts) {
    const part = element('span', { class: kind });
    // Set as a property: a style attribute is what the page's policy forbids.
    part.style.width = `${share * 100}%`;
    if (share > 0) made.append(part);
  }
  return made;
}

function groupByCategory(codes: readonly CodeData[]): Map<string, CodeData[]> {
  const groups = new Map<string, CodeData[]>();
  for (const code of codes) {
    const group = groups.get(code.category);
    if (group === undefined) groups.set(code.category, [code]);
    else group.push(code);
  }
  return groups;
}
