/** A config's value against the schema: everything that is wrong with it, each as a path and a sentence. */

import * as v from 'valibot';
import type { TargetLanguage } from '../model/index.ts';
import { didYouMean } from './nearest.ts';
import type { KeyPath } from './parsed-config.ts';
import { configSchemas, type SeveralConfig, type SingleConfig } from './schema.ts';

export interface ConfigFault {
  readonly path: KeyPath;
  /** Whether the key itself or its value is at fault. */
  readonly part: 'key' | 'value';
  readonly message: string;
}

export type Validation =
  | { readonly config: SingleConfig | SeveralConfig }
  | { readonly faults: readonly ConfigFault[] };

/** What a config may name: rules in `rules` and `suppressions`, languages in `targets`. */
export interface Known {
  readonly rules: readonly string[];
  readonly languages: readonly TargetLanguage[];
}

/** The config a value holds, or every fault of it. */
export function validateConfig(value: unknown, { rules, languages }: Known): Validation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path: [], part: 'value', message: 'The config must be an object.' }] };
  }
  const { single, several } = configSchemas(languages);
  const result = v.safeParse('catalogs' in value ? several : single, value);
  if (!result.success) return { faults: result.issues.map(faultOf) };
  const faults = [...emptyCatalogs(result.output), ...unknownRules(result.output, rules)];
  return faults.length > 0 ? { faults } : { config: result.output };
}

function faultOf(issue: v.BaseIssue<unknown>): ConfigFault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = written(path);
  if (issue.message === 'is missing.')
    return { path: path.slice(0, -1), part: 'key', message: `The key ${key} is missing.` };
  if (issue.expected === 'never') {
    return { path, part: 'key', message: `${key} (value ${brief(issue.path?.at(-1)?.value)}) ${issue.message}` };
  }
  return { path, part: 'value', message: `${key} is ${brief(issue.input)}, but it ${issue.message}` };
}

/** @example written(['sources', 0, 'files']) // '"sources[0].files"' */
function written(path: KeyPath): string {
  const steps = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`));
  return `"${steps.join('')}"`;
}

function brief(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

/** A catalog without any source would be generated empty. */
function emptyCatalogs(config: SingleConfig | SeveralConfig): ConfigFault[] {
  const catalogs: [KeyPath, SingleConfig][] =
    'catalogs' in config
      ? Object.entries((config as SeveralConfig).catalogs).map(([id, catalog]) => [['catalogs', id], catalog])
      : [[[], config as SingleConfig]];
  if (catalogs.length === 0) {
    return [
      { path: ['catalogs'], part: 'value', message: '"catalogs" is empty, but it must hold at least one catalog.' },
    ];
  }
  return catalogs
    .filter(([, catalog]) => (catalog.sources ?? []).length + (catalog.sdk ?? []).length === 0)
    .map(([path]) => ({
      path,
      part: 'key',
      message: `${path.length === 0 ? 'The config' : written(path)} names nothing to read: "sources" must hold at least one entry with "files".`,
    }));
}

function unknownRules(config: SingleConfig | SeveralConfig, known: readonly string[]): ConfigFault[] {
  const scopes: [KeyPath, Pick<SingleConfig, 'rules' | 'suppressions'>][] = [
    [[], config],
    ...('catalogs' in config
      ? Object.entries((config as SeveralConfig).catalogs).map(([id, catalog]): [KeyPath, SingleConfig] => [
          ['catalogs', id],
          catalog,
        ])
      : []),
  ];
  return scopes.flatMap(([path, scope]) =>
    [
      ...Object.keys(scope.rules ?? {}).map((rule) => unknownRule([...path, 'rules', rule], 'key', rule, known)),
      ...(scope.suppressions ?? []).map(({ rule }, index) =>
        unknownRule([...path, 'suppressions', index, 'rule'], 'value', rule, known),
      ),
    ].flat(),
  );
}

function unknownRule(path: KeyPath, part: 'key' | 'value', rule: string, known: readonly string[]): ConfigFault[] {
  if (known.includes(rule)) return [];
  const message = `${written(path)}: there is no rule ${JSON.stringify(rule)}.${didYouMean(rule, known)} The command "rules" lists them.`;
  return [{ path, part, message }];
}
