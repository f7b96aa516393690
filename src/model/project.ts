/** What a config asks for, with every default filled in: what the rest of the program sees of it. */

import type { Severity } from './finding.ts';
import type { Target } from './generated.ts';
import type { OptionSpecs, OptionsOf } from './option.ts';
import type { Code, ColumnRole, Location } from './source.ts';

/** A path of keys and indexes into the config. */
export type KeyPath = readonly (string | number)[];

/** Documents to read, and what the config says of all of them. */
export interface SourceEntry {
  readonly files: readonly string[];
  readonly platform?: string;
  /** Platforms that the pages speak for, where there are several. */
  readonly platforms?: readonly string[];
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  readonly headerWords?: Readonly<Partial<Record<ColumnRole, string[]>>>;
  readonly tables?: { readonly include?: string[]; readonly exclude?: string[] };
  readonly httpStatuses?: HttpStatuses;
}

/** Whether HTTP statuses are error codes of a page: where it has no others for its errors, always, or never. */
export type HttpStatuses = 'auto' | 'codes' | 'never';

/** SDK files to read, and what the config says of all of them. */
export interface SdkEntry {
  readonly files: readonly string[];
  readonly platform?: string;
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
  readonly enum?: string | readonly string[];
  readonly exclude?: readonly string[];
  readonly values?: string;
}

/** Findings that the config accepts, with the reason. */
export interface SuppressionEntry {
  readonly rule: string;
  readonly because: string;
  readonly file?: string;
  readonly code?: Code;
  readonly name?: string;
  readonly fingerprint?: string;
  /** Where it stands in the config. */
  readonly location: Location;
}

/** Which side is right where documents and SDK sources disagree. */
export interface Authority {
  readonly names: 'docs' | 'sdk';
  readonly codes: 'docs' | 'sdk';
  readonly texts: 'docs' | 'sdk';
}

/** Finds a place in the config; asked only for what findings can be about. */
export type Locate = (path: KeyPath, part: 'key' | 'value') => Location;

/** What the config asks for one catalog. */
export interface CatalogConfig {
  readonly id: string;
  readonly sources: readonly SourceEntry[];
  readonly sdk: readonly SdkEntry[];
  /** Folders by the beginnings of import paths that stand for them. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Language of generated texts. */
  readonly defaultLocale?: string;
  readonly precedence: readonly string[];
  readonly codeKind?: 'number' | 'string';
  readonly authority: Authority;
  readonly decisions: Readonly<Record<string, { readonly name?: string; readonly because: string }>>;
  readonly numbers: Readonly<Record<string, { readonly code: Code; readonly because: string }>>;
  readonly absent: readonly {
    readonly platform: string;
    readonly from: 'docs' | 'sdk';
    readonly codes: readonly Code[];
    readonly because: string;
  }[];
  /** Folder of the generated files, relative to the project's. */
  readonly output: string;
  readonly targets: readonly Target[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, OptionsOf<OptionSpecs>>>;
  readonly suppressions: readonly SuppressionEntry[];
  /** Where a path of keys, as seen from this catalog, stands in the config. */
  readonly locate: Locate;
  /** Address of a line of a source, with `{file}` and `{line}` in it; null where the config has none. */
  readonly sourceUrl: string | null;
  /** Write `report.md` beside the generated code. */
  readonly report: boolean;
  /** File with the accepted findings, relative to the project's folder. */
  readonly baseline: string | null;
  /** File with the codes that were removed, relative to the project's folder; null where none is kept. */
  readonly retired: string | null;
}

/** What a config file asks for. */
export interface Project {
  /** Absolute folder of the config: every path of a source is relative to it. */
  readonly root: string;
  /** The config's file name, for messages. */
  readonly file: string;
  readonly catalogs: readonly CatalogConfig[];
  /** Runs a module of the project, by its absolute path; null where none of the project's code may run. */
  /** The config may name files outside its repository. */
  readonly allowsOutside: boolean;
  readonly importModule: ((path: string) => Promise<unknown>) | null;
}
