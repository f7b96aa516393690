/**
 * Shows a file in the program that the system has for its kind. The package `open` does this too and brings a shell script and
 * seven packages for cases that a file on the disk doesn't have.
 */

import { spawn } from 'node:child_process';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';

const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/** Resolves as soon as the program has started; throws `CannotRun` where there is none. */
export function openFile(path: string): Promise<void> {
  const program = PROGRAMS[process.platform] ?? 'xdg-open';
  return new Promise((resolve, reject) => {
    // No shell: the path is one argument, whatever it holds.
    const child = spawn(program, [path], { stdio: 'ignore', detached: true });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
    child.once('error', (error) => reject(refused(error, path, program)));
  });
}

function refused(error: Error, path: string, program: string): Error {
  if (!isSystemError(error)) return error;
  const what = `The page could not be shown: \`${program}\` did not start (${whyRefused(error)}).`;
  return new CannotRun([problem(path, what, 'It is written; open it in a browser yourself.')]);
}
