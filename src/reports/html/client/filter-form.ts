/** The search and the filters: what is typed is shown at once and stands in the address. */

import { type Catalog, columnTitle, fileOf } from './catalog.ts';
import { element } from './element.ts';
import { type Filters, NO_FILTERS } from './route.ts';
import { KINDS, kindOf } from './severity.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FilterForm {
  readonly node: HTMLElement;
  /** Shows what the address asks for. */
  set(filters: Filters): void;
  /** Says how much the filters leave. */
  tell(result: string): void;
}

/** The form of one catalog. */
export function filterForm(catalog: Catalog, changed: (filters: Filters) => void): FilterForm {
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  const selects = choicesOf(catalog).map(({ name, title, choices }) => {
    const select = element('select', { id: name });
    select.append(element('option', { value: '' }, 'any'));
    for (const { value, label } of choices) select.append(element('option', { value }, label));
    return { name, title, select };
  });
  const read = (): Filters => ({
    ...NO_FILTERS,
    search: search.value,
    ...Object.fromEntries(selects.map(({ name, select }) => [name, select.value])),
  });
  const tell = (result: string) => {
    count.textContent = result;
    clear.hidden = Object.values(read()).every((value) => value === '');
  };
  const set = (filters: Filters) => {
    search.value = filters.search;
    for (const { name, select } of selects) {
      const wanted = filters[name];
      // What an address asks for is shown even where nothing has it: a filter that can't be seen can't be taken away.
      const isKnown = [...select.options].some(({ value }) => value === wanted);
      if (!isKnown) select.append(element('option', { value: wanted }, wanted));
      select.value = wanted;
    }
  };
  const clear = element('button', { type: 'reset' }, 'Clear filters');
  const count = element('output', { class: 'quiet', for: 'search' });
  const field = (id: string, title: string, control: HTMLElement) =>
    element('div', { class: `field ${id}` }, element('label', { for: id }, title), control);
  const node = element(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Codes and findings' },
    field('search', 'Search', search),
    ...selects.map(({ name, title, select }) => field(name, title, select)),
    element('p', { class: 'result' }, count, clear),
  );
  node.addEventListener('input', () => changed(read()));
  node.addEventListener('submit', (event) => event.preventDefault());
  node.addEventListener('reset', (event) => {
    event.preventDefault();
    set(NO_FILTERS);
    changed(NO_FILTERS);
    search.focus();
  });
  return { node, set, tell };
}

type Choosable = Exclude<keyof Filters, 'search'>;

interface Choices {
  readonly name: Choosable;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** What each filter can be set to; one that has nothing to choose between is left out. */
function choicesOf(catalog: Catalog): Choices[] {
  const { findings, codes, columns, since } = catalog.data;
  const counts = (values: readonly string[]): Choice[] =>
    [...new Set(values)].sort().map((value) => {
      const count = values.filter((one) => one === value).length;
      return { value, label: `${value} (${count})` };
    });
  const kinds = new Set(findings.map(kindOf));
  const categories = [...new Set(codes.map(({ category }) => category))];
  const platforms = new Set([
    ...columns.filter(({ origin }) => origin === 'docs').map(columnTitle),
    ...findings.map(({ platform }) => platform ?? ''),
  ]);
  const all: Choices[] = [
    {
      name: 'show',
      title: 'agreement',
      choices: [
        { value: 'agree', label: 'agree' },
        { value: 'differ', label: 'differ' },
        { value: 'missing', label: 'missing somewhere' },
      ],
    },
    {
      name: 'severity',
      title: 'severity',
      choices: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ value: kind, label: kind })),
    },
    {
      name: 'news',
      title: 'new or known',
      choices:
        since === null
          ? []
          : [
              { value: 'new', label: `new since ${since.base}` },
              { value: 'known', label: 'known before' },
            ],
    },
    { name: 'rule', title: 'rule', choices: counts(findings.map(({ rule }) => rule)) },
    {
      name: 'platform',
      title: 'platform',
      choices: [...platforms].filter((value) => value !== '').map((value) => ({ value, label: value })),
    },
    { name: 'page', title: 'page', choices: counts(findings.map(({ place }) => fileOf(catalog, place))) },
    { name: 'category', title: 'category', choices: categories.map((value) => ({ value, label: value })) },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}
