/** A config's value against the schema: everything that is wrong with it, each as a path and a sentence. */

import * as v from 'valibot';
import type { KeyPath } from '../model/index.ts';
import { configSchemas, type Known, type SeveralConfig, type SingleConfig } from './schema.ts';
import { targetOfAnyLanguage } from './target-schema.ts';

export interface ConfigFault {
  readonly path: KeyPath;
  /** Whether the key itself or its value is at fault. */
  readonly part: 'key' | 'value';
  readonly message: string;
}

export type Validation =
  | { readonly config: SingleConfig | SeveralConfig }
  | { readonly faults: readonly ConfigFault[] };

/** The config a value holds, or every fault of it. */
export function validateConfig(value: unknown, known: Known): Validation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path: [], part: 'value', message: 'The config must be an object.' }] };
  }
  const { single, several } = configSchemas(known);
  const result = v.safeParse('catalogs' in value ? several : single, value);
  if (!result.success)
    return { faults: result.issues.flatMap((issue) => [...faultsOf(issue), ...faultsBeside(issue, known)]) };
  const reserved = reservedKeys(value);
  const faults = reserved.length > 0 ? reserved : emptyCatalogs(result.output);
  return faults.length > 0 ? { faults } : { config: result.output };
}

/** Where a setting has the form of one of several and is wrong within, what is wrong there says more than all forms together. */
function faultsOf(issue: v.BaseIssue<unknown>, outer: KeyPath = []): ConfigFault[] {
  const path = [...outer, ...pathOf(issue)];
  const within = issue.type === 'union' ? (issue.issues ?? []).filter((inner) => pathOf(inner).length > 1) : [];
  return within.length === 0 ? [faultAt(path, issue)] : within.flatMap((inner) => faultsOf(inner, path));
}

/** Where the language of a target isn't known, its other keys are held against those of all languages. */
function faultsBeside(issue: v.BaseIssue<unknown>, { languages }: Known): ConfigFault[] {
  const language = issue.path?.at(-1);
  if (issue.type !== 'variant' || language?.type !== 'object') return [];
  const { issues = [] } = v.safeParse(targetOfAnyLanguage(languages), language.input);
  return issues.flatMap((inner) => faultsOf(inner, pathOf(issue).slice(0, -1)));
}

function faultAt(path: KeyPath, issue: v.BaseIssue<unknown>): ConfigFault {
  const key = written(path);
  const { type, expected, received, message } = issue;
  if (type === 'strict_object' && expected === 'never')
    return { path, part: 'key', message: `${key} (value ${brief(issue.path?.at(-1)?.value)}) ${message}` };
  if ((type === 'strict_object' || type === 'variant') && received === 'undefined')
    return { path: path.slice(0, -1), part: 'key', message: `The key ${key} is missing.` };
  return {
    path,
    part: 'value',
    message: `${key} is ${brief(issue.input)}, but it ${message}${asEntry(path, issue.input)}`,
  };
}

/** How a path, or an entry without brackets, is written where entries stand; empty anywhere else. */
function asEntry(path: KeyPath, value: unknown): string {
  const [list, index] = typeof path.at(-1) === 'number' ? [path.at(-2), true] : [path.at(-1), false];
  const isFiles = typeof value === 'string' || (Array.isArray(value) && index);
  if ((list !== 'sources' && list !== 'sdk') || !(isFiles || (typeof value === 'object' && value !== null))) return '';
  const entry = isFiles ? `{ "files": ${JSON.stringify(value)} }` : '{ … }';
  return ` Write ${index ? entry : `[${entry}]`}.`;
}

function pathOf({ path }: v.BaseIssue<unknown>): KeyPath {
  return path?.map((item) => item.key as string | number) ?? [];
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

/** The schema's library leaves these keys out of what it gives: what they say would be silently lost. */
const RESERVED = new Set(['__proto__', 'prototype', 'constructor']);

function reservedKeys(value: unknown, above: KeyPath = []): ConfigFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...above, Array.isArray(value) ? Number(key) : key];
    const message = `The key ${written(path)} is one that JavaScript keeps for itself, and can't be used here.`;
    return [...(RESERVED.has(key) ? [{ path, part: 'key' as const, message }] : []), ...reservedKeys(inner, path)];
  });
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
