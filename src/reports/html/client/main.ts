/** The page: reads its data, shows what the address asks for, and writes into the address what somebody filters for. */

import type { CodeData, ReportData } from '../data.ts';
import { finishLists } from './append-lazily.ts';
import { type Catalog, catalogsOf, routeTo } from './catalog.ts';
import { codePage } from './code-page.ts';
import { counted, element, shown } from './element.ts';
import { filterCodes, filterFindings } from './filter.ts';
import { type FilterForm, filterForm } from './filter-form.ts';
import { findingsList } from './findings-view.ts';
import { matrix } from './matrix.ts';
import { overview } from './overview.ts';
import { type Filters, hashOf, parseRoute, type Route } from './route.ts';
import { unnumbered } from './unnumbered.ts';

const TITLE = 'Error codes: what the sources say';

function start(data: ReportData): void {
  const catalogs = catalogsOf(data);
  const [first] = catalogs;
  if (first === undefined) return;
  const navigation = element('nav', { 'aria-label': 'Report' });
  const main = element('main', { id: 'main', tabindex: -1 });
  const skip = element('button', { type: 'button', class: 'skip' }, 'Skip to the content');
  skip.addEventListener('click', () => main.focus());
  document.body.append(element('header', { class: 'top' }, skip, navigation), main);

  const show = (isMove: boolean) => {
    const route = parseRoute(location.hash);
    const { catalog, code } = find(catalogs, route) ?? { catalog: first, code: undefined };
    navigation.replaceChildren(...links(catalogs, catalog, route));
    main.replaceChildren(...contents(catalog, route, code));
    document.title = `${main.querySelector('h1')?.textContent?.trim() ?? ''} · ${TITLE}`;
    if (!isMove) return;
    scrollTo(0, 0);
    main.querySelector('h1')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => show(true));
  addEventListener('beforeprint', finishLists);
  show(false);
}

/** The catalog and the code that an address means: a code that the named catalog doesn't have is looked for in the others. */
function find(
  catalogs: readonly Catalog[],
  { view, code, catalog: wanted }: Route,
): { catalog: Catalog; code: CodeData | undefined } | undefined {
  const named = catalogs.filter(({ address }) => address === wanted);
  const rest = catalogs.filter(({ address }) => address !== wanted);
  if (view === 'code') {
    for (const catalog of [...named, ...rest]) {
      const entry = catalog.data.codes.find((one) => String(one.code) === code);
      if (entry !== undefined) return { catalog, code: entry };
    }
  }
  return named[0] && { catalog: named[0], code: undefined };
}

function links(catalogs: readonly Catalog[], current: Catalog, { view }: Route): HTMLElement[] {
  const link = (catalog: Catalog, to: Route['view'], label: string, isCurrent: boolean) =>
    element('a', { href: hashOf(routeTo(catalog, to)), 'aria-current': isCurrent ? 'page' : null }, label);
  const own = catalogs.length > 1 ? catalogs.map((one) => link(one, 'overview', one.data.id, one === current)) : [];
  const findings = shown(current.data.findings.length);
  return [
    ...(own.length > 0 ? [element('span', { class: 'catalogs' }, ...own)] : []),
    link(current, 'overview', 'Overview', view === 'overview'),
    link(current, 'findings', `Findings (${findings})`, view === 'findings'),
  ];
}

function contents(catalog: Catalog, route: Route, code: CodeData | undefined): (Node | string)[] {
  if (route.view === 'code') return code === undefined ? [unknownCode(route.code)] : codePage(catalog, code);
  return route.view === 'findings'
    ? filtered(catalog, route, 'Findings', [], showFindings)
    : filtered(catalog, route, heading(catalog), [overview(catalog)], showCodes, unnumbered(catalog));
}

function heading({ data: { id, columns } }: Catalog): string {
  return `${id}: ${columns.length > 1 ? 'where the sources agree, and where not' : 'what the sources say'}`;
}

function unknownCode(code: string): HTMLElement {
  return element('h1', { tabindex: -1 }, `No code ${code} in this report`);
}

/** What the filters leave, as elements, and how much of how much that is. */
type Show = (catalog: Catalog, filters: Filters) => { readonly count: string; readonly node: HTMLElement };

function showCodes(catalog: Catalog, filters: Filters): ReturnType<Show> {
  const codes = filterCodes(catalog, filters);
  const count = `${shown(codes.length)} of ${counted(catalog.data.codes.length, 'code')}`;
  return { count, node: codes.length === 0 ? nothing('No code') : matrix(catalog, codes) };
}

function showFindings(catalog: Catalog, filters: Filters): ReturnType<Show> {
  const all = catalog.data.findings;
  const findings = filterFindings(catalog, filters);
  const count = `${shown(findings.length)} of ${counted(all.length, 'finding')}`;
  if (all.length === 0)
    return { count, node: element('p', { class: 'empty' }, 'Nothing is wrong with these sources.') };
  return { count, node: findings.length === 0 ? nothing('No finding') : findingsList(catalog, findings) };
}

function nothing(what: string): HTMLElement {
  return element('p', { class: 'empty' }, `${what} is like that. Clear a filter to see more.`);
}

function filtered(
  catalog: Catalog,
  route: Route,
  title: string,
  above: readonly HTMLElement[],
  show: Show,
  below: readonly HTMLElement[] = [],
): HTMLElement[] {
  const results = element('div', { class: 'results' });
  const render = (filters: Filters) => {
    const { count, node } = show(catalog, filters);
    form.tell(count);
    results.replaceChildren(node);
  };
  const form: FilterForm = filterForm(catalog, (filters) => {
    history.replaceState(null, '', hashOf({ ...route, filters }));
    render(filters);
  });
  form.set(route.filters);
  render(route.filters);
  return [element('h1', { tabindex: -1 }, title), ...above, form.node, results, ...below];
}

start(JSON.parse(document.getElementById('data')?.textContent ?? ''));
