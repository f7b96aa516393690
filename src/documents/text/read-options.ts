/** What the config may say about a page before it is read; everything but the file is inferred where it is missing. */

import type { ColumnRole, HttpStatuses } from '../../model/index.ts';
import type { CellText } from '../judge/column-facts.ts';

export interface ReadOptions {
  /** POSIX path that locations carry. */
  readonly file: string;
  /** Somebody named this page: its tables of codes and names are believed to be error codes unless they are something else. */
  readonly expected?: boolean;
  readonly platform?: string;
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
  /** Header text → role, for headers that mislead. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** Header words of languages that aren't built in. */
  readonly headerWords?: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Whether HTTP statuses are error codes; without a word, where the page has no others for its errors. */
  readonly httpStatuses?: HttpStatuses;
  /** Headings under which alone something is read, or never: a part of the heading in any case, or `/regex/`. */
  readonly tables?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
}

/** The options as they are while a page is read. */
export interface PageOptions extends ReadOptions {
  /** The page's locale, told or inferred; asked for only where something is read, because inferring takes time. */
  readonly pageLocale: () => string | null;
  /** Others of the page that look the same were believed to be about error codes. */
  readonly resembles?: boolean;
  /** The rows of all tables of the page with the same head, which together tell what their columns are. */
  readonly likeIt?: readonly (readonly CellText[])[];
  /** Nothing else on the page was believed but statuses of HTTP. */
  readonly alone?: boolean;
  /** Somebody named the page, and nothing else on it was believed. */
  readonly lastChance?: boolean;
}
