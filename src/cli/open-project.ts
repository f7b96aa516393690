/** The project of the config that holds for a command. */

import { loadConfig } from '../config/index.ts';
import { targetLanguages } from '../emitters/index.ts';
import type { Project } from '../model/index.ts';
import { ruleList } from '../rules/index.ts';
import type { Context } from './context.ts';

/** Finds, reads and checks the config; throws `CannotRun`. */
export function openProject(context: Context): Promise<Project> {
  const known = { rules: ruleList(), languages: targetLanguages() };
  const { cwd, files, config: file, importModule, allowsOutside } = context;
  return loadConfig({ cwd, files, file, importModule, allowsOutside, ...known });
}
