/** The projects of the configs that hold for a command: the one that is found, or those that were named. */

import { resolve } from 'node:path';
import { loadConfig } from '../config/index.ts';
import { targetLanguages } from '../emitters/index.ts';
import type { Project } from '../model/index.ts';
import { CannotRun, type Problem } from '../model/problem.ts';
import { ruleList } from '../rules/index.ts';
import type { Context } from './context.ts';
import { namesFrom } from './names-from.ts';
import { UsageError } from './usage-error.ts';

/** Finds, reads and checks the configs; throws `CannotRun` with the problems of all of them. */
export async function openProjects(context: Context): Promise<readonly Project[]> {
  if (context.configs.length === 0) return [await openProject(context)];
  const named = new Map(context.configs.map((file) => [resolve(context.cwd, file), file]));
  const problems: Problem[] = [];
  const projects: Project[] = [];
  for (const file of named.values()) {
    try {
      projects.push(await openProject(context, file));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CannotRun(problems);
  return projects;
}

/** The project of a command that shows one alone. */
export async function openOneProject(context: Context, command: string): Promise<Project> {
  const [project, ...others] = await openProjects(context);
  if (project !== undefined && others.length === 0) return project;
  throw new UsageError(`${command} shows one project: name one config.`, command);
}

/** The project of one config: the named one, or the one that is found from the working directory upwards. */
export function openProject({ cwd, files, importModule, allowsOutside }: Context, file?: string): Promise<Project> {
  return loadConfig({ cwd, files, file, importModule, allowsOutside, rules: ruleList(), languages: targetLanguages() });
}

/** What the files of a project are called in output: as its config names them, or as the working directory sees them beside others. */
export function namesIn({ root }: Project, { cwd, configs }: Context): (file: string) => string {
  return configs.length > 1 ? namesFrom(cwd, root) : (file) => file;
}
