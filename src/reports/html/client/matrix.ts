/** The matrix: a row per code, a column per platform. What agrees keeps quiet; the odd one out says what the others say. */

import type { CellData, CodeData } from '../data.ts';
import { appendLazily } from './append-lazily.ts';
import { agreementOf, type Catalog, claimOf, codeHref, columnTitle, sourceOf, speakerOf } from './catalog.ts';
import { element, spoken } from './element.ts';
import { findingsOf } from './filter.ts';
import { breakable, markName } from './mark-differences.ts';
import { KINDS, kindOf, severitySign } from './severity.ts';

/** The matrix of some codes, in a frame of its own that scrolls both ways under its heads. */
export function matrix(catalog: Catalog, codes: readonly CodeData[]): HTMLElement {
  const { columns } = catalog.data;
  const body = element('tbody', {});
  const heads = ['Code', ...columns.map(columnTitle), 'Findings'];
  const table = element(
    'table',
    { class: 'matrix', 'aria-rowcount': codes.length + 1 },
    element('caption', { class: 'spoken' }, 'Codes by platform'),
    element(
      'thead',
      {},
      element('tr', { 'aria-rowindex': 1 }, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    body,
  );
  const frame = element('div', { class: 'frame', role: 'region', 'aria-label': 'Matrix', tabindex: 0 }, table);
  appendLazily(body, codes, (code, index) => row(catalog, code, index), frame);
  return frame;
}

function row(catalog: Catalog, code: CodeData, index: number): HTMLElement {
  return element(
    'tr',
    { 'aria-rowindex': index + 2, class: agreementOf(code) },
    element('th', { scope: 'row' }, codeLink(catalog, code), statusMark(code)),
    ...code.cells.map((cell) => matrixCell(catalog, code, cell)),
    element('td', { class: 'counts' }, ...counts(catalog, code)),
  );
}

function codeLink(catalog: Catalog, { code, name }: CodeData): HTMLElement {
  const isNamed = name !== String(code);
  return element(
    'a',
    { href: codeHref(catalog, code) },
    element('span', { class: 'code' }, String(code)),
    isNamed && ' ',
    isNamed && element('span', { class: 'name' }, breakable(name)),
  );
}

/** `deprecated`, `retired`; nothing for a code in use. */
export function statusMark({ status }: CodeData): HTMLElement | null {
  return status === 'active' ? null : element('span', { class: 'status' }, status);
}

function matrixCell(catalog: Catalog, code: CodeData, cell: CellData): HTMLElement {
  const claim = claimOf(code, cell);
  if (claim === undefined) {
    const isDeclared = cell.state === 'absent';
    const title = isDeclared ? 'The config says that this platform never has it' : null;
    return element('td', { class: cell.state, title }, isDeclared ? 'absent on purpose' : 'missing');
  }
  const prefix = sourceOf(catalog, claim)?.prefix ?? '';
  const name = claim.name;
  const isOdd = cell.state === 'wording' || cell.state === 'damaged';
  const shown = name === null ? ['documented'] : markName(name, prefix, isOdd ? code.name : null);
  const others = isOdd ? othersSay(catalog, code, cell) : [];
  return element(
    'td',
    { class: [cell.state, cell.severity ?? ''].join(' ').trim() },
    isOdd || cell.severity !== 'info' ? cell.severity && severitySign(cell.severity) : null,
    element('span', { class: 'said', dir: 'auto' }, ...shown),
    cell.state === 'older' && element('span', { class: 'aside' }, `only in ${speakerOf(catalog, claim)}`),
    others.length > 0 && element('span', { class: 'aside' }, ...others),
  );
}

/** What the other columns call the code; the catalog's own name where none of them calls it anything else. */
function othersSay(catalog: Catalog, code: CodeData, odd: CellData): (Node | string)[] {
  const names = new Map<string, string[]>();
  code.cells.forEach((cell, at) => {
    const claim = claimOf(code, cell);
    const column = catalog.data.columns[at];
    if (cell === odd || claim?.name == null || column === undefined) return;
    const bare = withoutPrefix(claim.name, sourceOf(catalog, claim)?.prefix ?? '');
    names.set(bare, [...(names.get(bare) ?? []), columnTitle(column)]);
  });
  if (names.size === 0) return ['decided: ', breakable(code.name)];
  return [...names].flatMap(([name, who], index) => [`${index > 0 ? ' · ' : ''}${who.join(', ')}: `, breakable(name)]);
}

function withoutPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name;
}

function counts(catalog: Catalog, code: CodeData): (Node | string)[] {
  const findings = findingsOf(catalog, code);
  const numbers = KINDS.map((kind) => ({ kind, count: findings.filter((one) => kindOf(one) === kind).length }));
  const some = numbers.filter(({ count }) => count > 0);
  if (some.length === 0) return [spoken('none')];
  return some.map(({ kind, count }) => element('span', { class: 'count' }, severitySign(kind), String(count)));
}
