/** The config of a project: found, read, checked against the schema, and complete with its defaults. */

import { basename, dirname, extname, relative, resolve } from 'node:path';
import type { Files } from '../model/files.ts';
import type { KeyPath, Project } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';
import { findConfig } from './find-config.ts';
import { parseConfig, placesIn } from './parse-config.ts';
import type { Place } from './parsed-config.ts';
import { catalogsOf } from './project.ts';
import type { Known } from './schema.ts';
import { type ConfigFault, validateConfig } from './validate-config.ts';

/** Keys that may decide nothing any more. */
const FINDINGS_ARE_ABOUT = /\b(?:suppressions|decisions|numbers|absent)\b/;

export interface ConfigRequest extends Known {
  readonly cwd: string;
  /** Where the config is read from. */
  readonly files: Files;
  /** The file that the user named; else it is looked for from `cwd` upwards. */
  readonly file?: string | undefined;
  /** Runs modules that targets name; without it, none of the project's code runs. */
  /** Whether the config may name files outside its repository; default: no. */
  readonly allowsOutside?: boolean;
  readonly importModule?: ((path: string) => Promise<unknown>) | null;
}

/** The project of a config file; throws `CannotRun` with every problem of it, each with its place. */
export async function loadConfig(request: ConfigRequest): Promise<Project> {
  const path = request.file === undefined ? findConfig(request.files, request.cwd) : resolve(request.cwd, request.file);
  const shown = relative(request.cwd, path);
  const json = extname(path) === '.json';
  if (!json && !['.yaml', '.yml'].includes(extname(path))) {
    throw new CannotRun([problem(shown, 'This is no config: its name must end in .json, .yaml or .yml.')]);
  }
  const content = readConfig(request.files, path, shown);
  const { value, faults } = await parseConfig(content, json);
  if (faults.length > 0) throw new CannotRun(faults.map((fault) => problemAt(shown, fault, fault.message)));
  const validation = validateConfig(value, request);
  if ('faults' in validation) throw new CannotRun(await placed(validation.faults, content, shown));
  const file = basename(path);
  const places = FINDINGS_ARE_ABOUT.test(content) ? await placesIn(content) : () => ({ line: 1, column: 1 });
  const locate = (key: KeyPath, part: 'key' | 'value') => ({ file, ...places(key, part) });
  const catalogs = catalogsOf(validation.config, request.languages, locate);
  return {
    root: dirname(path),
    file,
    catalogs,
    allowsOutside: request.allowsOutside ?? false,
    importModule: request.importModule ?? null,
  };
}

/** Faults of the schema as problems with their places, in the order of the file. */
async function placed(faults: readonly ConfigFault[], content: string, shown: string): Promise<Problem[]> {
  const places = await placesIn(content);
  return faults
    .map((fault) => ({ ...fault, ...places(fault.path, fault.part) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => problemAt(shown, fault, fault.message));
}

function problemAt(file: string, { line, column }: Place, what: string): Problem {
  return { file, line, column, what, todo: null };
}

function readConfig(files: Files, path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(files.read(path));
  } catch (error) {
    const isMisencoded =
      error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    if (!isSystemError(error) && !isMisencoded) throw error;
    const why = isSystemError(error) ? unreadable(error) : 'This file is not valid UTF-8.';
    throw new CannotRun([
      problem(shown, why, 'Name a config with --config, or leave the option out to have it found.'),
    ]);
  }
}

function unreadable(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file.';
  if (error.code === 'EISDIR') return 'This is a directory, not a config file.';
  return `This config could not be read: ${whyRefused(error)}.`;
}
