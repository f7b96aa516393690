/**
 * What a build would do to an output folder, file by file, without doing it. A file that this tool did not write, a
 * directory in the way and a link that leads out of the folder are refused, and a plan with a refusal is never carried out.
 */

import { join, posix, sep } from 'node:path';
import { type FileKind, type Files, kindBehind, LARGEST_OUTPUT } from '../model/files.ts';
import type { GeneratedFile } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import {
  hashOf,
  isInside,
  isOutside,
  MANIFEST,
  type Manifest,
  pathsOf,
  readManifest,
  writeManifest,
} from './manifest.ts';
import { saysItIsOurs } from './ours.ts';

export interface FileAction {
  /** POSIX path relative to the output folder, which it may lead out of. */
  readonly path: string;
  /** `leave`: nothing generates it any more, and elsewhere than in the output folder nobody's edits are removed. */
  readonly kind: 'create' | 'update' | 'unchanged' | 'remove' | 'leave';
  readonly content: string;
  /** The file on disk is not what this tool wrote there. */
  readonly edited: boolean;
  /** Nobody compiles it: it is written, but the folder isn't stale for it. */
  readonly isReport: boolean;
}

export interface OutputPlan {
  /** Absolute path of the output folder, and as the user knows it. */
  readonly folder: string;
  readonly shown: string;
  /** Sorted by path; the manifest last. */
  readonly actions: readonly FileAction[];
  /** The manifest while the plan is carried out: it names what was written and what will be. */
  readonly meanwhile: string;
}

/** A file to be written, with its hash: a catalog of megabytes is hashed once. */
interface Hashed extends GeneratedFile {
  readonly hash: string;
}

interface Found {
  readonly hash: string | null;
  /** Its text says that this tool wrote it. */
  readonly isMarked: boolean;
  readonly refusal: string | null;
}

/**
 * The plan for the files of one output folder; throws `CannotRun` with every reason to refuse it.
 * @param kept absolute paths that no build may touch: the config, the baselines, the sources
 */
export function planOutput(
  files: Files,
  folder: string,
  shown: string,
  generated: readonly GeneratedFile[],
  kept: ReadonlySet<string> = new Set(),
): OutputPlan {
  const collisions = collisionsOf(generated, shown);
  if (collisions.length > 0) throw new CannotRun(collisions);
  for (const own of new Set(['', ...generated.map((file) => file.folder ?? '')]))
    refuseFolder(files, join(folder, own), posix.join(shown, own));
  const manifest = readManifest(files, folder, shown);
  const listed = pathsOf(manifest);
  const wanted = new Map(
    generated.map((file): [string, Hashed] => [placeOf(file), { ...file, hash: hashOf(file.content) }]),
  );
  const paths = [...new Set([...wanted.keys(), ...listed])].sort();
  const refusals: Problem[] = [];
  const actions: FileAction[] = [];
  for (const path of paths) {
    const file = wanted.get(path);
    const found = lookAt(files, folder, path, file);
    const hashes = hashesOf(manifest, path);
    const refusal =
      found.refusal ??
      (listed.has(path) ? invented(found, path, hashes, kept.has(join(folder, path))) : unrelated(found, file?.hash));
    if (refusal !== null)
      refusals.push(
        problem(
          posix.join(shown, path),
          refusal,
          'Move it away, or choose another output folder or file name in the config.',
        ),
      );
    else actions.push(...actionFor(path, file, found.hash, manifest));
  }
  if (refusals.length > 0) throw new CannotRun(refusals);
  const now = manifestOf(wanted);
  return {
    folder,
    shown,
    actions: [...actions, manifestAction(files, folder, now, manifest)],
    meanwhile: writeManifest(meanwhileOf(manifest, now)),
  };
}

/** Where a file of a plan is, as the user knows it. */
export function shownPath({ shown }: OutputPlan, path: string): string {
  return posix.join(shown, path);
}

/** Where the reports of a plan will be, as the user knows them. */
export function reportPaths(plan: OutputPlan): string[] {
  return plan.actions
    .filter(({ path, kind, isReport }) => isReport && kind !== 'remove' && path !== MANIFEST)
    .map(({ path }) => shownPath(plan, path));
}

/** What a check complains about: everything that carrying the plan out would change, but for reports. */
export function staleActions(plan: OutputPlan): FileAction[] {
  return plan.actions.filter((action) => action.kind !== 'unchanged' && !action.isReport);
}

/** True where carrying the plan out would change nothing but reports. */
export function isClean(plan: OutputPlan): boolean {
  return staleActions(plan).length === 0;
}

function actionFor(path: string, file: Hashed | undefined, hash: string | null, manifest: Manifest): FileAction[] {
  const hashes = hashesOf(manifest, path);
  const edited = hash !== null && hashes.length > 0 && !hashes.includes(hash);
  const isReport = file?.isReport ?? manifest.reports.has(path);
  if (file === undefined) {
    const kind = edited && isOutside(path) ? 'leave' : 'remove';
    return hash === null ? [] : [{ path, kind, content: '', edited, isReport }];
  }
  const { content } = file;
  if (hash === null) return [{ path, kind: 'create', content, edited: false, isReport }];
  return [{ path, kind: hash === file.hash ? 'unchanged' : 'update', content, edited, isReport }];
}

/** A file that stands where one is to be written and isn't ours: the same text is welcome, another is somebody's work. */
function unrelated(found: Found, hash: string | undefined): string | null {
  if (found.hash === null || hash === undefined || found.hash === hash) return null;
  return 'A file that agora-errgen did not write stands where a generated file belongs, and it is not overwritten.';
}

/** What was written to a path, or was about to be. */
function hashesOf({ files, pending }: Manifest, path: string): readonly string[] {
  return [files.get(path) ?? [], pending.get(path) ?? []].flat();
}

/** Files that no program generates, wherever they stand: what hides itself, and what describes a package. */
const NEVER_OURS = /(?:^|\/)(?:\.(?!\.?\/)|node_modules\/|package(?:-lock)?\.json$)/;

/**
 * What a manifest lists may be invented. A file that says itself that it was generated is ours; another, such as a catalog of
 * messages in JSON, only as it was written.
 */
function invented({ hash, isMarked }: Found, path: string, hashes: readonly string[], isKept: boolean): string | null {
  if (hash === null) return null;
  if (isKept)
    return 'The manifest lists this file, but the config, a baseline or a source is neither replaced nor removed.';
  // Outside the output folder only what is as it was written is removed: the rest stays, and nobody has to move it.
  if (isOutside(path) && !hashes.includes(hash)) return null;
  if (isMarked || (hashes.includes(hash) && !NEVER_OURS.test(path))) return null;
  return 'The manifest lists this file, but nothing in it says that agora-errgen wrote it: it is neither replaced nor removed.';
}

/** The manifest of what is generated now. */
function manifestOf(generated: ReadonlyMap<string, Hashed>): Manifest {
  const entries = [...generated];
  return {
    files: new Map(entries.flatMap(([place, { isReport, hash }]) => (isReport ? [] : [[place, hash]]))),
    pending: new Map(),
    reports: new Set(entries.flatMap(([place, { isReport }]) => (isReport ? place : []))),
  };
}

function meanwhileOf(before: Manifest, now: Manifest): Manifest {
  const pending = new Map(before.pending);
  for (const [path, hash] of now.files) pending.set(path, [...new Set([...(pending.get(path) ?? []), hash])].sort());
  return { files: before.files, pending, reports: new Set([...before.reports, ...now.reports]) };
}

/** The manifest of what is generated now; where it differs in its reports alone, nothing is stale for it. */
function manifestAction(
  files: Files,
  folder: string,
  now: Manifest,
  { files: written, pending }: Manifest,
): FileAction {
  const content = writeManifest(now);
  const { hash } = lookAt(files, folder, MANIFEST);
  const kind = hash === null ? 'create' : hash === hashOf(content) ? 'unchanged' : 'update';
  const isSame =
    pending.size === 0 &&
    now.files.size === written.size &&
    [...now.files].every(([path, of]) => written.get(path) === of);
  return { path: MANIFEST, kind, content, edited: false, isReport: hash !== null && isSame };
}

/** An output folder may be a link to a folder, and nothing else that is no folder. */
function refuseFolder(files: Files, folder: string, shown: string): void {
  const kind = files.exists(folder);
  if (kind === null || kindBehind(files, folder) === 'folder') return;
  const what =
    kind === 'link'
      ? 'The output folder is a link to something that is no folder.'
      : 'A file stands where the output folder belongs.';
  throw new CannotRun([problem(shown, what, 'Move it away, or choose another output folder in the config.')]);
}

/** The path of a generated file relative to the output folder. */
function placeOf({ folder, path }: GeneratedFile): string {
  return folder === undefined ? path : posix.join(folder, path);
}

/** What stands at a path of the output folder, or of the file's own: nothing, a file with its hash, or something that is in the way. */
function lookAt(files: Files, output: string, path: string, file?: GeneratedFile): Found {
  // Of a file elsewhere that nothing generates any more nobody knows in which folder it was to stay.
  const own = file?.folder ?? (isOutside(path) && file === undefined ? posix.dirname(path) : '');
  const folder = join(output, own);
  const steps = posix.relative(own, path).split('/');
  let here = folder;
  for (const [depth, step] of steps.entries()) {
    here = join(here, step);
    const kind = files.exists(here);
    if (kind === null) return { hash: null, isMarked: false, refusal: null };
    const isLast = depth === steps.length - 1;
    const refusal = isLast ? refusalOfFile(kind) : refusalOfFolder(files, kind, here, folder);
    if (refusal !== null) return { hash: null, isMarked: false, refusal };
  }
  const content = files.read(here, LARGEST_OUTPUT);
  return { hash: hashOf(content), isMarked: saysItIsOurs(content), refusal: null };
}

function refusalOfFile(kind: FileKind): string | null {
  if (kind === 'folder') return 'A directory stands where a generated file belongs.';
  if (kind === 'link')
    return 'A symbolic link stands where a generated file belongs: writing there would change another file.';
  return kind === 'file' ? null : 'Something that is not a file stands where a generated file belongs.';
}

function refusalOfFolder(files: Files, kind: FileKind, path: string, folder: string): string | null {
  if (kind === 'folder') return null;
  if (kind !== 'link') return 'Its folder would have to stand where a file is.';
  const real = files.realPath(path);
  const isInFolder = real?.startsWith(`${files.realPath(folder)}${sep}`) === true;
  if (real !== null && isInFolder && files.exists(real) === 'folder') return null;
  return 'A symbolic link leads out of the output folder.';
}

/** Two files with one path, a path inside a file, a path that leaves the folder: errors of the config, seen before the disk is. */
function collisionsOf(files: readonly GeneratedFile[], shown: string): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set([MANIFEST]);
  const advice = 'Give the targets different "file" or "typeName" values, or the catalogs different "output" folders.';
  for (const file of files) {
    const place = placeOf(file);
    // Folded, because the same two paths are one file on macOS and Windows.
    const key = place.toLowerCase();
    if (!isInside(file.path))
      problems.push(
        problem(
          `${posix.join(shown, file.folder ?? '')}/${file.path}`,
          'This is no plain path inside the output folder.',
          'Correct "file" of the target in the config: relative, without ".." and ".".',
        ),
      );
    else if (taken.has(key))
      problems.push(problem(posix.join(shown, place), 'Two generated files would have this one path.', advice));
    taken.add(key);
  }
  for (const path of files.map(placeOf)) {
    const parent = path.toLowerCase().split('/').slice(0, -1);
    const inFile = parent.some((_, depth) => taken.has(parent.slice(0, depth + 1).join('/')));
    if (inFile)
      problems.push(problem(posix.join(shown, path), 'This path leads through another generated file.', advice));
  }
  return problems;
}
