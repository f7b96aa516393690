/**
 * What the page shows, as it stands in it as JSON. Types only: `build-data.ts` makes it and the page's own script reads it.
 * Paths stand once, in `files`; a place refers to them.
 */

import type { Code, Decision, Severity, TextRole, Verdict } from '../../model/index.ts';

export interface ReportData {
  /** Leads from the page to the folder that paths are relative to. */
  readonly base: string;
  readonly files: readonly string[];
  readonly catalogs: readonly CatalogData[];
}

/** Index into `files`, and a line that counts from 1. */
export type Place = readonly [file: number, line: number];

export interface CatalogData {
  readonly id: string;
  /** Address of a line of a source, with `{file}` and `{line}` in it; null where sources are only known by their paths. */
  readonly sourceUrl: string | null;
  /** What is told as new is new since then; null where there is nothing to compare with. */
  readonly since: SinceData | null;
  readonly columns: readonly ColumnData[];
  readonly sources: readonly SourceData[];
  /** In the order of the catalog. */
  readonly codes: readonly CodeData[];
  readonly unnumbered: readonly UnnumberedData[];
  /** Errors first, then by page and line. */
  readonly findings: readonly FindingData[];
}

export interface SinceData {
  /** The file of a baseline, a git revision. */
  readonly base: string;
  /** What became of the codes, the worst first; null where only findings are compared. */
  readonly changes: readonly ChangeData[] | null;
}

export interface ChangeData {
  readonly what: string;
  /** Names and numbers between backticks. */
  readonly text: string;
  readonly isBreaking: boolean;
  /** Null where it is gone. */
  readonly code: Code | null;
}

/** Who speaks: the pages or the SDK of one platform. */
export interface ColumnData {
  readonly platform: string;
  readonly origin: 'docs' | 'sdk';
}

export interface SourceData {
  readonly file: number;
  readonly platform: string | null;
  readonly locale: string | null;
  readonly generation: string | null;
  readonly origin: 'docs' | 'sdk';
  /** Starts the names of this source. */
  readonly prefix: string;
  readonly rows: number;
  readonly skipped: number;
}

export interface CodeData {
  readonly code: Code;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: 'active' | 'deprecated' | 'retired';
  readonly replacement: string | null;
  /** The section of the pages that it stands in, else its block of a hundred. */
  readonly category: string;
  /** One per column. */
  readonly cells: readonly CellData[];
  readonly claims: readonly ClaimData[];
  readonly decisions: readonly DecisionData[];
  readonly verdicts: readonly Pick<Verdict, 'platform' | 'odd' | 'because'>[];
  readonly links: readonly { readonly code: Code; readonly because: string }[];
}

/**
 * What one column says of a code.
 * - `same`: the catalog's name, or no name at all
 * - `wording`: another name
 * - `damaged`: a name that is provably unsound
 * - `older`: only a source says it that a newer one replaces
 * - `absent`: the config says that this platform never has it
 * - `missing`: nothing, and nobody says why
 */
export interface CellData {
  readonly state: 'same' | 'wording' | 'damaged' | 'older' | 'absent' | 'missing';
  /** The worst finding in the row it was read from. */
  readonly severity: Severity | null;
  /** Index of the claim that speaks for the column. */
  readonly claim: number | null;
}

export interface ClaimData {
  /** Index into the catalog's sources. */
  readonly source: number;
  readonly platform: string;
  readonly line: number;
  readonly name: string | null;
  readonly joinedBy: string;
  readonly damages: readonly { readonly kind: string; readonly field: string; readonly because: string }[];
  readonly texts: readonly TextData[];
}

export interface TextData {
  readonly role: TextRole;
  /** The locale it is filed under; null where neither text nor source tells. */
  readonly locale: string | null;
  readonly value: string;
}

export interface DecisionData {
  readonly field: string;
  readonly value: string;
  readonly policy: Decision['policy'];
  readonly because: string;
  readonly losers: readonly { readonly value: string; readonly platform: string; readonly place: Place }[];
}

interface UnnumberedData {
  readonly name: string;
  readonly platform: string;
  readonly place: Place;
  readonly because: string;
  readonly candidates: readonly Code[];
}

export interface FindingData {
  readonly rule: string;
  readonly severity: Severity;
  /** By a suppression, with its reason. */
  readonly accepted: boolean;
  /** It was not there at the time that the catalog is compared with; false where there is no such time. */
  readonly isNew: boolean;
  readonly message: string;
  readonly code: Code | null;
  readonly name: string | null;
  readonly platform: string | null;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly edit: EditData | null;
}

export interface EditData {
  readonly description: string;
  readonly change: { readonly original: string; readonly replacement: string } | null;
}
