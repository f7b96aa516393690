/** The config of a project: found, read, checked against the schema, and complete with its defaults. */

import { readFileSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { findConfig } from './find-config.ts';
import { locate, parseConfig } from './parse-config.ts';
import { catalogsOf, type Project } from './project.ts';
import { validateConfig } from './validate-config.ts';

export interface ConfigRequest {
  readonly cwd: string;
  /** The file that the user named; else it is looked for from `cwd` upwards. */
  readonly file?: string | undefined;
  /** Ids of the rules that a config may name. */
  readonly rules: readonly string[];
}

/** The project of a config file; throws `CannotRun` with every problem of it, each with its place. */
export async function loadConfig(request: ConfigRequest): Promise<Project> {
  const path = request.file === undefined ? findConfig(request.cwd) : resolve(request.cwd, request.file);
  const shown = relative(request.cwd, path) || basename(path);
  const json = extname(path) === '.json';
  if (!json && !['.yaml', '.yml'].includes(extname(path))) {
    throw new CannotRun([problem(shown, 'This is no config: its name must end in .json, .yaml or .yml.')]);
  }
  const content = readConfig(path, shown);
  const { value, faults } = await parseConfig(content, json);
  const at = (line: number, column: number, what: string): Problem => ({ file: shown, line, column, what, todo: null });
  if (faults.length > 0) throw new CannotRun(faults.map((fault) => at(fault.line, fault.column, fault.message)));
  const validation = validateConfig(value, request.rules);
  if ('config' in validation)
    return { root: dirname(path), file: basename(path), catalogs: catalogsOf(validation.config) };
  const problems = validation.faults.map(async (fault) => {
    const { line, column } = await locate(content, fault.path, fault.part);
    return at(line, column, fault.message);
  });
  throw new CannotRun(
    (await Promise.all(problems)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}

function readConfig(path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'There is no such file.'
        : code === 'EISDIR'
          ? 'This is a directory, not a config file.'
          : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
            ? 'This file is not valid UTF-8.'
            : String(error);
    throw new CannotRun([
      problem(shown, why, 'Name a config with --config, or leave the option out to have it found.'),
    ]);
  }
}
