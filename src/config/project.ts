/** What a config asks for, with every default filled in: what the rest of the program sees of it. */

import type { Code, ColumnRole, Location, OptionSpecs, OptionsOf, Severity, Target } from '../model/index.ts';
import type { KeyPath } from './parsed-config.ts';
import type { SeveralConfig, SingleConfig } from './schema.ts';

interface SourceEntry {
  readonly files: readonly string[];
  readonly platform?: string;
  readonly platforms?: readonly string[];
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  readonly headerWords?: Readonly<Partial<Record<ColumnRole, string[]>>>;
  readonly tables?: { readonly include?: string[]; readonly exclude?: string[] };
}

interface SdkEntry {
  readonly files: readonly string[];
  readonly platform?: string;
  readonly locale?: string;
  readonly generation?: string;
  readonly prefix?: string;
  readonly enum?: string;
}

interface SuppressionEntry {
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
interface Authority {
  readonly names: 'docs' | 'sdk';
  readonly codes: 'docs' | 'sdk';
  readonly texts: 'docs' | 'sdk';
}

export interface CatalogConfig {
  readonly id: string;
  readonly sources: readonly SourceEntry[];
  readonly sdk: readonly SdkEntry[];
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
  readonly baseline: string | null;
}

export interface Project {
  /** Absolute folder of the config: every path of a source is relative to it. */
  readonly root: string;
  /** The config's file name, for messages. */
  readonly file: string;
  readonly catalogs: readonly CatalogConfig[];
}

const DEFAULT_TARGETS: readonly Target[] = [
  { language: 'typescript' },
  { language: 'swift' },
  { language: 'kotlin' },
  { language: 'objective-c' },
];

type Common = Omit<SeveralConfig, 'catalogs' | '$schema'>;
/** Finds a place in the config; asked only for what findings can be about. */
type Locate = (path: KeyPath, part: 'key' | 'value') => Location;

type Own = Omit<SingleConfig, 'id' | '$schema'>;

/** The catalogs of a valid config: what stands beside `catalogs` holds for each of them that doesn't say otherwise. */
export function catalogsOf(config: SingleConfig | SeveralConfig, locate: Locate): CatalogConfig[] {
  if (!('catalogs' in config)) {
    const single = config as SingleConfig;
    return [catalogOf(single.id ?? 'sdk', single, {}, locate)];
  }
  const { catalogs, ...common } = config as SeveralConfig;
  return Object.entries(catalogs).map(([id, own]) =>
    catalogOf(id, own, common, (path, part) => locate(['catalogs', id, ...path], part)),
  );
}

function catalogOf(id: string, own: Own, common: Common, locate: Locate): CatalogConfig {
  const rules = Object.entries({ ...common.rules, ...own.rules }).flatMap(([rule, setting]) =>
    setting === undefined ? [] : [[rule, setting] as const],
  );
  const codeKind = own.codeKind ?? common.codeKind;
  return {
    id,
    sources: (own.sources ?? []).map((entry) => ({ ...entry, files: [entry.files].flat() })),
    sdk: (own.sdk ?? []).map((entry) => ({ ...entry, files: [entry.files].flat() })),
    precedence: own.precedence ?? common.precedence ?? [],
    ...(codeKind && { codeKind }),
    authority: { names: 'sdk', codes: 'sdk', texts: 'docs', ...common.authority, ...own.authority },
    decisions: own.decisions ?? {},
    numbers: own.numbers ?? {},
    absent: own.absent ?? [],
    output: own.output ?? common.output ?? 'generated',
    targets: own.targets ?? common.targets ?? DEFAULT_TARGETS,
    severities: Object.fromEntries(
      rules.flatMap(([rule, value]) => severityOf(value).map((severity) => [rule, severity])),
    ),
    ruleOptions: Object.fromEntries(
      rules.flatMap(([rule, value]) => optionsOf(value).map((options) => [rule, options])),
    ),
    suppressions: (own.suppressions ?? []).map((entry, index) => ({
      ...entry,
      location: locate(['suppressions', index], 'value'),
    })),
    locate,
    baseline: own.baseline ?? common.baseline ?? null,
  };
}

type RuleSetting = NonNullable<NonNullable<Own['rules']>[string]>;

function severityOf(setting: RuleSetting): (Severity | 'off')[] {
  if (typeof setting === 'string') return [setting];
  if (Array.isArray(setting)) return [setting[0]];
  return setting.severity === undefined ? [] : [setting.severity];
}

function optionsOf(setting: RuleSetting): OptionsOf<OptionSpecs>[] {
  if (typeof setting === 'string') return [];
  if (Array.isArray(setting)) return [setting[1]];
  return setting.options === undefined ? [] : [setting.options];
}
