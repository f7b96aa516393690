/**
 * Runs every folder of `test/cases`; a new case needs no code (see test/cases/README.md). `UPDATE_CASES=1` writes what came
 * out as what is expected: read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseResult, runCase, updateCase } from './cases/run-case.ts';

const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('cases', () => {
  it.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const result = await runCase(folder);
    if (process.env.UPDATE_CASES === '1') updateCase(folder, result);
    expect(result).toEqual(expectedOf(folder, result));
  });
});

/** What the case's files say, in the shape of a result; files that aren't in `expected/` may hold anything. */
function expectedOf(folder: string, result: CaseResult): CaseResult {
  const text = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const contents = Object.keys(result.contents).map((path) => {
    const file = join(folder, 'expected', path);
    return [path, existsSync(file) ? readFileSync(file, 'utf8') : `(no file expected/${path})`];
  });
  return {
    stdout: text('stdout.txt'),
    stderr: text('stderr.txt'),
    exit: text('exit.txt'),
    changes: text('changes.txt'),
    contents: Object.fromEntries(contents),
  };
}
