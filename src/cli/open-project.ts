/** The project of the config that holds for a command. */

import { loadConfig, type Project } from '../config/index.ts';
import { targetLanguages } from '../emitters/index.ts';
import { ruleList } from '../rules/index.ts';
import type { Context } from './context.ts';

/** Finds, reads and checks the config; throws `CannotRun`. */
export function openProject(context: Context): Promise<Project> {
  const rules = ruleList().map((rule) => rule.id);
  return loadConfig({ cwd: context.cwd, file: context.config, rules, languages: targetLanguages() });
}
