/** A valid config as the rest of the program sees it: every default filled in. */

import type {
  CatalogConfig,
  Locate,
  OptionSpecs,
  OptionsOf,
  Severity,
  Target,
  TargetLanguage,
} from '../model/index.ts';
import type { SeveralConfig, SingleConfig } from './schema.ts';

type Defaults = { readonly targets: readonly Target[] };
type Common = Omit<SeveralConfig, 'catalogs' | '$schema'>;
type Own = Omit<SingleConfig, 'id' | '$schema'>;

/** The catalogs of a valid config: what stands beside `catalogs` holds for each of them that doesn't say otherwise. */
export function catalogsOf(
  config: SingleConfig | SeveralConfig,
  languages: readonly TargetLanguage[],
  locate: Locate,
): CatalogConfig[] {
  const targets = languages.filter(({ isDefault }) => isDefault).map(({ id }) => ({ language: id }));
  if (!('catalogs' in config)) {
    const single = config as SingleConfig;
    return [catalogOf(single.id ?? 'sdk', single, { targets }, locate)];
  }
  const { catalogs, ...common } = config as SeveralConfig;
  return Object.entries(catalogs).map(([id, own]) =>
    catalogOf(id, own, { targets, ...common }, (path, part) => locate(['catalogs', id, ...path], part)),
  );
}

function catalogOf(id: string, own: Own, common: Common & Defaults, locate: Locate): CatalogConfig {
  const rules = Object.entries({ ...common.rules, ...own.rules }).flatMap(([rule, setting]) =>
    setting === undefined ? [] : [[rule, setting] as const],
  );
  const codeKind = own.codeKind ?? common.codeKind;
  const defaultLocale = own.defaultLocale ?? common.defaultLocale;
  return {
    id,
    sources: (own.sources ?? []).map((entry) => ({ ...entry, files: [entry.files].flat() })),
    sdk: (own.sdk ?? []).map((entry) => ({ ...entry, files: [entry.files].flat() })),
    aliases: { ...common.aliases, ...own.aliases },
    ...(defaultLocale !== undefined && { defaultLocale }),
    precedence: own.precedence ?? common.precedence ?? [],
    ...(codeKind && { codeKind }),
    authority: { names: 'sdk', codes: 'sdk', texts: 'docs', ...common.authority, ...own.authority },
    decisions: own.decisions ?? {},
    numbers: own.numbers ?? {},
    absent: own.absent ?? [],
    output: own.output ?? common.output ?? 'generated',
    targets: own.targets ?? common.targets,
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
    sourceUrl: own.sourceUrl ?? common.sourceUrl ?? null,
    report: own.report ?? common.report ?? true,
    baseline: own.baseline ?? common.baseline ?? null,
    retired: ledgerOf(own.retired ?? common.retired ?? 'errgen.retired.json'),
  };
}

function ledgerOf(setting: string | false): string | null {
  return setting === false ? null : setting;
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
