/**
 * Names of staged files, and what becomes of those that a killed build left behind: the next build removes them. The name holds
 * the id of its process, so that a build that still runs is left alone.
 */

import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const STAGED = /^\..+\.(\d+)-[\da-f]{8}\.errgen\.tmp$/;

/**
 * The name under which a file is staged beside its place.
 * @example stagingName('generated/report.md') // '.report.md.4711-0a1b2c3d.errgen.tmp'
 */
export function stagingName(path: string): string {
  return `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.errgen.tmp`;
}

/** Removes what builds that no longer run have staged in some folders. */
export function removeAbandoned(folders: ReadonlySet<string>): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const [, pid] = STAGED.exec(name) ?? [];
      if (pid !== undefined && !isRunning(Number(pid))) remove(join(folder, name));
    }
  }
}

/** A folder and those in it: a killed build may have staged files where the next one has none. */
export function foldersIn(folder: string): string[] {
  const inside = namesIn(folder).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  return [folder, ...inside.map((name) => join(folder, name))];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It isn't there yet, or is in the way: writing will say so.
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A leftover that can't be removed harms nobody; a file that can't be written will say so itself.
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks only.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
