/**
 * The manifest: which files of an output folder this tool wrote, and what it wrote. Only these are ever replaced or removed.
 * It is read with suspicion: a path that leads out of the folder makes it corrupt.
 */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Files, kindBehind } from '../model/files.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';

export const MANIFEST = '.errgen-manifest.json';

/** Path (POSIX, relative to the output folder) to the hash of what was written there. */
export type Manifest = ReadonlyMap<string, string>;

/** The hash that a manifest keeps of a file's bytes. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The manifest's text: one line per file, sorted, so that merges stay readable. */
export function writeManifest(files: Manifest): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ manifestVersion: 1, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** The manifest of an output folder, empty where there is none; throws `CannotRun` where it can't be read or trusted. */
export function readManifest(files: Files, folder: string, shown: string): Manifest {
  const path = join(folder, MANIFEST);
  const refuse = (what: string) =>
    new CannotRun([
      problem(
        `${shown}/${MANIFEST}`,
        `The manifest of the generated files ${what}, so that nobody knows which files may be replaced.`,
        'Restore it from version control, or delete it together with the generated files, and build again.',
      ),
    ]);
  let text = '';
  try {
    text = new TextDecoder().decode(files.read(path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return new Map();
    throw refuse(`could not be read (${whyRefused(error)})`);
  }
  const manifest = parse(text);
  if (manifest === null) throw refuse('is damaged');
  return manifest;
}

/** The paths that the manifest of an output folder names; none where there is no manifest, or none that can be read. */
export function writtenFiles(files: Files, folder: string): string[] {
  const path = join(folder, MANIFEST);
  if (kindBehind(files, path) !== 'file') return [];
  return [...(parse(new TextDecoder().decode(files.read(path)))?.keys() ?? [])];
}

function parse(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('manifestVersion' in value) || value.manifestVersion !== 1)
      return null;
    if (!('files' in value) || typeof value.files !== 'object' || value.files === null) return null;
    const files = Object.entries(value.files);
    return files.every(([path, hash]) => isInside(path) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
      ? new Map(files)
      : null;
  } catch {
    return null;
  }
}

/** True for a clean relative POSIX path that stays in its folder. */
export function isInside(path: string): boolean {
  const steps = path.split('/');
  return (
    !path.includes('\\') &&
    !/^[A-Za-z]:/.test(path) &&
    steps.every((step) => step !== '' && step !== '.' && step !== '..')
  );
}
