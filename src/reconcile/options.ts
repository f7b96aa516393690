/** What a config decides about one catalog before anything is compared. */
import type { Code } from '../model/index.ts';

/** Whose word counts where a page and an SDK source of one platform disagree. */
export type Authority = 'sdk' | 'docs';

export interface ReconcileOptions {
  readonly id: string;
  /** Inferred from the observations where it isn't given. */
  readonly codeKind?: 'number' | 'string';
  /** The locale that speaks first; English, or the one with most codes, where it isn't given. */
  readonly defaultLocale?: string;
  /** Platforms, the first one speaks first; platforms that aren't listed follow in the order of the sources. */
  readonly precedence: readonly string[];
  /** By code: the canonical name, with its reason. */
  readonly decisions: Readonly<Record<string, { readonly name?: string; readonly because: string }>>;
  /** By documented name: the code of an entry that its source doesn't number, with the reason. */
  readonly numbers: Readonly<Record<string, { readonly code: Code; readonly because: string }>>;
  /** Default: real SDK sources decide on names and numbers, the pages on texts. */
  readonly authority?: { readonly names?: Authority; readonly codes?: Authority; readonly texts?: Authority };
}
