/**
 * The manifest: which files of an output folder this tool wrote, and what it wrote. Only these are ever replaced or removed.
 * It is read with suspicion: a path that isn't plain makes it corrupt. Paths that lead out of the folder are those of targets
 * with a folder of their own; that the manifest names one is no permission to replace it, and to remove it only as it was written.
 * While a build writes, the manifest also says what it is about to write, so that the next one knows every file of one that died.
 */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Files, kindBehind } from '../model/files.ts';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';

export const MANIFEST = '.errgen-manifest.json';

/** What was written into an output folder; paths are POSIX and relative to it. */
export interface Manifest {
  /** Path to the hash of what was written there. */
  readonly files: ReadonlyMap<string, string>;
  /** Path to the hashes of what builds were about to write there that have not ended. */
  readonly pending: ReadonlyMap<string, readonly string[]>;
  /** Reports have no hash: they name lines, and the manifest would change with every line of a page. */
  readonly reports: ReadonlySet<string>;
}

const NOTHING: Manifest = { files: new Map(), pending: new Map(), reports: new Set() };

const CARRIAGE_RETURN = 0x0d;

/** The hash that a manifest keeps of a file's text; line endings don't count, because git may change them at a checkout. */
export function hashOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const hash = createHash('sha256');
  // Byte by byte: a file that is no text must not become equal to another one.
  const unixBytes = () => Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return hash.update(bytes.includes(CARRIAGE_RETURN) ? unixBytes() : bytes).digest('hex');
}

/** The manifest's text: one line per file, sorted, so that merges stay readable. */
export function writeManifest({ files, pending, reports }: Manifest): string {
  const value = {
    manifestVersion: 1,
    files: sorted(files),
    ...(pending.size > 0 && { pending: sorted(pending) }),
    ...(reports.size > 0 && { reports: [...reports].sort() }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sorted<Hashes>(hashes: ReadonlyMap<string, Hashes>): Record<string, Hashes> {
  return Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The manifest of an output folder, empty where there is none; throws `CannotRun` where it can't be read or trusted. */
export function readManifest(files: Files, folder: string, shown: string): Manifest {
  const path = join(folder, MANIFEST);
  const refuse = (what: string) =>
    new CannotRun([
      problem(
        `${shown}/${MANIFEST}`,
        `The manifest of the generated files ${what}, so it can't be told which files may be replaced.`,
        'Restore it from version control, or delete it together with the generated files, and build again.',
      ),
    ]);
  let text = '';
  try {
    text = new TextDecoder().decode(files.read(path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return NOTHING;
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
  const manifest = parse(new TextDecoder().decode(files.read(path))) ?? NOTHING;
  return [...pathsOf(manifest)];
}

/** Every path that a manifest names. */
export function pathsOf({ files, pending, reports }: Manifest): ReadonlySet<string> {
  return new Set([...files.keys(), ...pending.keys(), ...reports]);
}

function parse(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('manifestVersion' in value) || value.manifestVersion !== 1)
      return null;
    const files = 'files' in value ? entriesIn(value.files, isHash) : null;
    const pending = 'pending' in value ? entriesIn(value.pending, areHashes) : NOTHING.pending;
    const reports: unknown = 'reports' in value ? value.reports : [];
    if (!Array.isArray(reports) || !reports.every((path) => typeof path === 'string' && isInside(path))) return null;
    return files === null || pending === null ? null : { files, pending, reports: new Set(reports) };
  } catch {
    return null;
  }
}

function entriesIn<Value>(value: unknown, fits: (one: unknown) => one is Value): ReadonlyMap<string, Value> | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries: [string, Value][] = [];
  for (const [path, one] of Object.entries(value)) {
    if (!isInside(path.replace(UP, '')) || !fits(one)) return null;
    entries.push([path, one]);
  }
  return new Map(entries);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function areHashes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isHash);
}

const UP = /^(?:\.\.\/)+/;

/** True for a path that leads out of the output folder. */
export function isOutside(path: string): boolean {
  return UP.test(path);
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
