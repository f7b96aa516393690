/**
 * Texts by key, one file each: `<folder>/<build of this program>/<kind>/<key>`. Whatever can go wrong with a folder is the same as
 * an empty one: a file that is missing, damaged, cut short or unreadable was not kept, and one that can't be written is not kept.
 * A file is only ever believed for the key that it is stored under, so the folder is as trusted as `node_modules`, where it stands.
 */

import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../model/system-error.ts';

export interface Store {
  /** Where everything is that this build of the program keeps. */
  readonly folder: string;
  get(kind: string, key: string): string | null;
  put(kind: string, key: string, text: string): void;
}

/** More texts than this of one kind, and all of them are thrown away: nobody counts which ones are still in use. */
const MOST_TEXTS = 20_000;

/** The key of some plain values, alike on every machine. */
export function keyOf(inputs: readonly unknown[]): string {
  return hashOf(JSON.stringify(inputs));
}

/** The store in a folder; `build` tells this program from every other version of it. */
export function openStore(folder: string, build: string): Store {
  const full = new Set<string>();
  const place = (kind: string) => join(folder, build, kind);
  return {
    folder: join(folder, build),
    get: (kind, key) => orNull(() => verified(key, readFileSync(join(place(kind), key), 'utf8'))),
    put: (kind, key, text) =>
      void orNull(() => {
        if (!full.has(kind)) makeRoom(place(kind));
        full.add(kind);
        const staged = join(place(kind), `${key}.${randomBytes(4).toString('hex')}`);
        // Under its own name only once it is whole: another process may read it at any moment.
        writeFileSync(staged, `${checksum(key, text)}\n${text}`);
        renameSync(staged, join(place(kind), key));
      }),
  };
}

/** The text of a stored file, null where it isn't what was put there under this key. */
function verified(key: string, stored: string): string | null {
  const end = stored.indexOf('\n');
  const text = stored.slice(end + 1);
  return stored.slice(0, end) === checksum(key, text) ? text : null;
}

function checksum(key: string, text: string): string {
  return hashOf(`${key}\n${text}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length < MOST_TEXTS) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Null where the system refuses: a cache is a convenience, and a run without it is right too. */
function orNull<Result>(run: () => Result | null): Result | null {
  try {
    return run();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
