/** What the address asks for: everything that the page shows follows from the part behind `#`, so that any view can be sent around. */

type View = 'overview' | 'findings' | 'code';

/** Narrows what is shown; `''` narrows nothing. */
export interface Filters {
  readonly search: string;
  readonly show: string;
  readonly severity: string;
  readonly news: string;
  readonly rule: string;
  readonly platform: string;
  readonly page: string;
  readonly category: string;
}

export interface Route {
  readonly view: View;
  /** As the address writes it; `''` where the view is not about a code. */
  readonly code: string;
  /** Id of the catalog; `''` for the first one. */
  readonly catalog: string;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = {
  search: '',
  show: '',
  severity: '',
  news: '',
  rule: '',
  platform: '',
  page: '',
  category: '',
};

/** @example parseRoute('#/code/403') // { view: 'code', code: '403', … } */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const [view = '', code = ''] = splitOnce(path, '/');
  const parameters = new URLSearchParams(query);
  const filters = Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, parameters.get(name) ?? '']));
  return {
    view: view === 'code' || view === 'findings' ? view : 'overview',
    code: decoded(code),
    catalog: parameters.get('catalog') ?? '',
    filters: { ...NO_FILTERS, ...filters },
  };
}

/** The address of a view. @example hashOf({ view: 'code', code: '403', … }) // '#/code/403' */
export function hashOf({ view, code, catalog, filters }: Route): string {
  const parameters = new URLSearchParams();
  if (catalog !== '') parameters.set('catalog', catalog);
  for (const [name, value] of Object.entries(filters)) if (value !== '') parameters.set(name, value);
  const path = view === 'code' ? `code/${encodeURIComponent(code)}` : view === 'findings' ? 'findings' : '';
  const query = parameters.toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** An address that somebody cut short is still an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
