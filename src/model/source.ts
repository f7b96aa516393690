/**
 * What is read: a source, the places in it, and the tables and observations that a reader found there.
 * `documents/` and `sdk-sources/` both produce a `SourceReading`; everything after them reads nothing else.
 */

/** An error code as it identifies an entry: a number, or a string such as `UNEXPECTED_ERROR`. */
export type Code = number | string;

/** A place in a source. Line and column count from 1; a column counts UTF-16 code units. */
export interface Location {
  /** POSIX path, relative to the folder of the config (or to the working directory without one). */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A range of a source's text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a source comes from: written documentation, a real SDK file, or an enum we generated last time. */
export type Origin = 'docs' | 'sdk' | 'generated';

/** What the reader worked out by itself, and why; shown to the user, overridable in the config. */
export interface Inference {
  readonly field: 'platform' | 'locale' | 'prefix' | 'codeKind' | 'enum';
  readonly value: string;
  readonly because: string;
  /** What it could have been as well, where nothing told the two apart. */
  readonly others?: readonly string[];
}

/** One input file and what is known of the whole of it. */
export interface Source {
  readonly file: string;
  readonly origin: Origin;
  /** `android`, `ios`, …; null where nothing tells, and for a page that speaks for several platforms. */
  readonly platform: string | null;
  /** The platforms that the config says a page speaks for. */
  readonly platforms?: readonly string[];
  /** BCP 47 tag of the language the source is meant to be in; null where nothing tells. */
  readonly locale: string | null;
  /** A label such as `legacy` for a source that a newer one of its platform replaces. */
  readonly generation: string | null;
  /** The vendor prefix that its names share (`AgoraChatError`), `''` where there is none. */
  readonly prefix: string;
  /** SDK files only: the config names their enums one by one, so these are what the catalog is about. */
  readonly enumsAreNamed?: true;
  readonly inferences: readonly Inference[];
}

/** What a text of an entry is for. */
export type TextRole = 'description' | 'reason' | 'fix';

/** A link inside a cell: the target exactly as written. */
export interface Link {
  readonly url: string;
  readonly location: Location;
  readonly span: Span;
}

/** One text of an observation, as a reader of the rendered page sees it. */
export interface Text {
  /** Plain text: markup removed, white space folded. Never empty. */
  readonly value: string;
  /** Primary language subtag the text itself is written in (`en`, `zh`), null where the text can't tell (`OK`, `N/A`). */
  readonly language: string | null;
  readonly location: Location;
  readonly span: Span;
  readonly links: readonly Link[];
}

/** The source says that the entry should no longer be used. */
export interface Deprecation {
  /** The code or name to use instead, as the source spells it. */
  readonly replacement: string | null;
  /** The words or the markup that say so. */
  readonly because: string;
}

/** Why a member of an SDK source is not public. */
export interface Internal {
  /**
   * `words` of its comment, a `tag` in it, a `modifier` or attribute, the `condition` of an `#if`; `no-code`: no program is ever
   * given it; `limit`: its name says that it is one; `excluded` by the config.
   */
  readonly kind: 'excluded' | 'commented-out' | 'words' | 'tag' | 'modifier' | 'condition' | 'no-code' | 'limit';
  /** For people: the words, `@hidden`, `private`, `#if DEBUG`. */
  readonly says: string;
}

/** One claim by one row or enumerator. Nothing is resolved in it; it says what the source says. */
export interface Observation {
  readonly code: Code | null;
  /** The first documented name, as spelled in the source (`AgoraChatErrorUserRemoved`). */
  readonly name: string | null;
  /** All names of the entry (`A / B` gives two), the first of them `name`. */
  readonly names: readonly string[];
  readonly texts: Readonly<Partial<Record<TextRole, Text>>>;
  /** Texts per locale where the source marks them as such (a bilingual comment): then `texts` holds the first of them. */
  readonly localizedTexts?: Readonly<Record<string, Readonly<Partial<Record<TextRole, Text>>>>>;
  readonly deprecated: Deprecation | null;
  /** A platform narrower than the source's (a tab, a wrapper component); null where the source's own holds. */
  readonly platform: string | null;
  /** Heading that the entry stands under; SDK files: the enum or class. */
  readonly section: string | null;
  /** Start of what identifies the entry: its code where there is one, else its name. */
  readonly location: Location;
  readonly codeSpan: Span | null;
  readonly nameSpan: Span | null;
  readonly nameLocation: Location | null;
  /** Index into `SourceReading.tables`, and of the row in it. */
  readonly table: number;
  readonly row: number;
  /** SDK files only: the enum or class it is a member of. */
  readonly enum?: string;
  /** SDK files only: a number that the member's own comment gives for it. */
  readonly commentCode?: number;
  /** SDK files only: not public, and why. */
  readonly internal?: Internal;
  /** SDK files only: the conditional compilation it stands behind (`#if defined(_WIN32)`); absent where it always takes place. */
  readonly condition?: string;
}

export type ColumnRole = 'code' | 'name' | TextRole | 'other';

/** One column of a table and how its role was told. */
export interface Column {
  readonly header: string;
  readonly role: ColumnRole;
  readonly because: string;
}

/** One cell of a row; `span` covers its content without pipes or tags of the cell itself. */
export interface Cell {
  /** Plain text as a reader sees it. */
  readonly value: string;
  readonly span: Span;
  readonly location: Location;
  /** The whole content stands in a code span or `<code>`. */
  readonly codeSpan: boolean;
  readonly links: readonly Link[];
  /** The cell belongs to a row above and spans into this one. */
  readonly continued?: boolean;
}

export interface Row {
  readonly location: Location;
  readonly cells: readonly Cell[];
}

/** One part of a judgement: what was found, what it says, and what it weighs for (above 0) or against (below 0). */
export interface LedgerEntry {
  readonly id: string;
  readonly says: string;
  readonly weight: number | 'veto';
}

/**
 * What keeps rows from being a table in GFM: a delimiter row that has fewer or more cells than the header, a gap between
 * rows, a row that goes on in the next line, a fence above it that is never closed.
 */
export interface BrokenSyntax {
  readonly kind: 'delimiter-row' | 'gap' | 'split-row' | 'open-fence';
  readonly location: Location;
  /** What mends it, where there is one way only. */
  readonly change: (Span & { readonly original: string; readonly replacement: string }) | null;
}

/** What entries of one kind stand in: a table, a run of headings, an enum. */
export interface Table {
  readonly kind: 'markdown' | 'html' | 'list' | 'headings' | 'enum' | 'constants';
  readonly location: Location;
  /** The heading above it, or the name of the enum. */
  readonly title: string | null;
  /** SDK files only: the class or object that it stands in, with what is around that (`pay.Errors`); absent at the top. */
  readonly within?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** False where it is not about error codes: then it gives no observations, and `because` says why. */
  readonly recognised: boolean;
  readonly confidence: 'high' | 'low';
  readonly because: string;
  /** Where its syntax isn't that of a table, so that readers of the published page see none; absent where it is sound. */
  readonly broken?: readonly BrokenSyntax[];
  /** What the judgement is made of; absent where nobody had to judge. */
  readonly evidence?: readonly LedgerEntry[];
}

/** A row (or a whole table) that gave nothing, counted and explained. */
export interface Skipped {
  readonly location: Location;
  readonly reason: string;
  /** What would have it read. */
  readonly help?: string;
}

/** A comment in a source that speaks to this tool (`<!-- errgen-disable … -->`). */
export interface Directive {
  readonly location: Location;
  /** The comment's text after `errgen-`, one line. */
  readonly text: string;
  /** The lines of the section that it heads, or of the whole page at the top; absent for one that stands elsewhere. */
  readonly section?: { readonly from: number; readonly to: number };
}

/** A page in which no error code was read, with its text. */
export interface UnreadPage {
  readonly file: string;
  readonly text: string;
}

/** Everything that was read from one source. */
export interface SourceReading {
  readonly source: Source;
  /** The source's text as decoded: spans index into it. */
  readonly text: string;
  readonly tables: readonly Table[];
  readonly observations: readonly Observation[];
  readonly skippedRows: readonly Skipped[];
  readonly skippedTables: readonly Skipped[];
  readonly directives: readonly Directive[];
}
