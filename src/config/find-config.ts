/** Where the config is: in a folder or in the nearest one above it that has one. */

import { dirname, join } from 'node:path';
import { type Files, kindBehind } from '../model/files.ts';
import { CannotRun, problem } from '../model/problem.ts';

export const CONFIG_NAMES = ['errgen.config.json', 'errgen.config.yaml', 'errgen.config.yml'] as const;

/** The absolute path of the config that holds for a folder; throws `CannotRun` where there is none, or more than one. */
export function findConfig(files: Files, folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    const found = CONFIG_NAMES.map((name) => join(here, name)).filter((path) => kindBehind(files, path) !== null);
    if (found.length > 1) {
      throw new CannotRun([
        problem(
          here,
          `Two configs stand in one folder: ${found.map((path) => path.slice(here.length + 1)).join(', ')}.`,
          'Remove all but one, or name one with --config.',
        ),
      ]);
    }
    if (found[0] !== undefined) return found[0];
    if (dirname(here) === here) break;
  }
  throw new CannotRun([
    problem(
      null,
      `No ${CONFIG_NAMES[0]} (or .yaml, .yml) was found in ${folder} or in any folder above it.`,
      '`agora-errgen init` writes one from the pages and SDK sources that it finds. By hand:\n  { "id": "chat", "sources": [{ "files": "docs/error-codes.md", "platform": "android", "locale": "en" }] }\nor try `agora-errgen scan <paths>` first: it needs no config.',
    ),
  ]);
}
