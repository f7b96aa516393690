/**
 * The stages for a program that has no config, and a project for one that has: what a caller leaves out has the default that a
 * config would have.
 */

import { loadConfig } from './config/index.ts';
import { targetLanguages } from './emitters/index.ts';
import type { Files } from './model/files.ts';
import type { Catalog, Finding, Project, SourceReading } from './model/index.ts';
import { type ReconcileOptions, reconcile as reconcileAll } from './reconcile/index.ts';
import { type JudgeOptions, judge as judgeAll, ruleList } from './rules/index.ts';

/** Where a project's config is. */
export interface ProjectPlace {
  /** Absolute folder in which the search begins; it goes upwards. */
  readonly cwd: string;
  /** Everything that is read comes through this door: `diskFiles`, `memoryFiles({ … })`, `gitFiles(folder, revision)`. */
  readonly files: Files;
  /** The config itself, relative to `cwd`, where it is not to be looked for. */
  readonly file?: string | undefined;
  /** Runs modules that targets name (`importModule`); without it none of the project's code runs. */
  readonly importModule?: Project['importModule'];
}

/**
 * The project of a config with every default filled in; throws `CannotRun` with every problem of the config.
 * @example await openProject({ cwd: process.cwd(), files: diskFiles })
 */
export function openProject({ cwd, files, file, importModule = null }: ProjectPlace): Promise<Project> {
  return loadConfig({ cwd, files, file, importModule, rules: ruleList(), languages: targetLanguages() });
}

/**
 * Everything that some sources say, as one catalog: each field with the decision that gave it its value.
 * @example reconcile([android, ios], { id: 'chat', precedence: ['android'] })
 */
export function reconcile(readings: readonly SourceReading[], options: Partial<ReconcileOptions> = {}): Catalog {
  return reconcileAll(readings, { id: 'sdk', precedence: [], decisions: {}, numbers: {}, ...options });
}

/**
 * What is wrong with some sources and their catalog, by file, line and column. Comments in the pages that accept a finding hold.
 * @example judge([android, ios], catalog, { severities: { 'code-order': 'off' } })
 */
export function judge(
  readings: readonly SourceReading[],
  catalog: Catalog,
  options: Partial<JudgeOptions> = {},
): Finding[] {
  const decided = { file: 'errgen.config.json', decisions: {}, numbers: {}, absent: [] };
  return judgeAll({ readings, catalog }, { severities: {}, ruleOptions: {}, suppressions: [], decided, ...options });
}
