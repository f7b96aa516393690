/**
 * Carries a plan out. Every file is staged beside its place before the first one is moved there, so that a full disk or a
 * folder without permission leaves everything as it was; an unchanged file is not touched. Killed at any moment, the next build
 * puts everything right: before the first file is moved, the manifest names the files of both builds, and it is the last to change.
 */

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotRun, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';
import { isOutside, MANIFEST } from './manifest.ts';
import { type FileAction, type OutputPlan, shownPath } from './plan.ts';
import { foldersIn, removeAbandoned, stagingName } from './staging.ts';

interface Staged {
  readonly from: string;
  readonly to: string;
}

/** A file to be written, with its place as the user knows it. */
interface Wanted {
  readonly to: string;
  readonly shown: string;
  readonly content: string;
}

/**
 * Writes and removes what the plans say; throws `CannotRun` where the disk refuses, with nothing changed.
 * @param overwrites whether files may be replaced and removed that were edited since they were written
 */
export function carryOut(plans: readonly OutputPlan[], overwrites = false): void {
  if (!overwrites) refuseEdited(plans);
  removeAbandoned(new Set(plans.flatMap(foldersOf)));
  const risky = plans.filter(changesCode);
  const announce = () => writeAll(risky.map((plan) => wantedOf(plan, { path: MANIFEST, content: plan.meanwhile })));
  writeAll(
    plans.flatMap((plan) =>
      plan.actions.filter((action) => writes(action) && !isManifest(action)).map((action) => wantedOf(plan, action)),
    ),
    announce,
  );
  for (const plan of plans) removeLeftovers(plan);
  writeAll(
    plans.flatMap((plan) =>
      plan.actions
        .filter((action) => isManifest(action) && (writes(action) || risky.includes(plan)))
        .map((action) => wantedOf(plan, action)),
    ),
  );
}

/** Files that were edited since they were written: a build would lose that. */
function refuseEdited(plans: readonly OutputPlan[]): void {
  const edited = plans.flatMap((plan) =>
    plan.actions
      .filter((action) => action.edited && (writes(action) || action.kind === 'remove'))
      .map(({ path }) => shownPath(plan, path)),
  );
  if (edited.length === 0) return;
  const what = 'This file was edited since agora-errgen wrote it, and a build would lose that.';
  const todo = 'Make the change where it comes from, the documents or the config, and build with `--overwrite`.';
  throw new CannotRun(edited.map((file) => problem(file, what, todo)));
}

function wantedOf(plan: OutputPlan, { path, content }: Pick<FileAction, 'path' | 'content'>): Wanted {
  return { to: join(plan.folder, path), shown: shownPath(plan, path), content };
}

function isManifest({ path }: FileAction): boolean {
  return path === MANIFEST;
}

/** Anything but a report that is there already: only then a killed build could leave two builds mixed. */
function changesCode({ actions }: OutputPlan): boolean {
  return actions.some(
    (action) =>
      (writes(action) || action.kind === 'remove') &&
      !isManifest(action) &&
      !(action.isReport && action.kind === 'update'),
  );
}

/** Where files may be staged: a killed build may have done so where this one has none. */
function foldersOf({ folder, actions }: OutputPlan): string[] {
  return [...foldersIn(folder), ...actions.map(({ path }) => dirname(join(folder, path)))];
}

/** A new folder for what nobody keeps, outside every project. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'agora-errgen-'));
}

/** Writes texts over files that are there, all of them or none. */
export function writeTexts(texts: readonly { to: string; shown: string; text: string }[]): void {
  // A page may be a link, and has to stay one.
  removeAbandoned(new Set(texts.map(({ to }) => dirname(realpathSync(to)))));
  writeAll(texts.map(({ to, shown, text }) => ({ to: realpathSync(to), shown, content: text })));
}

/** Writes one file whole or not at all, with the same promise; `shown` is its path as the user knows it. */
export function writeWhole(to: string, shown: string, content: string): void {
  removeAbandoned(new Set([dirname(to)]));
  writeAll([{ to, shown, content }]);
}

/** @param beforeMoving runs when all files are staged and none is in its place yet */
function writeAll(wanted: readonly Wanted[], beforeMoving: () => void = () => undefined): void {
  const staged: Staged[] = [];
  let current = '';
  try {
    for (const { to, shown, content } of wanted) {
      current = shown;
      staged.push(stage(to, content));
    }
    beforeMoving();
    for (const [index, { from, to }] of staged.entries()) {
      current = wanted[index]?.shown ?? '';
      renameSync(from, to);
    }
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true });
    if (!isSystemError(error)) throw error;
    const what = `This file could not be written: ${whyRefused(error)}.`;
    throw new CannotRun([problem(current, what, 'Check the permissions of its folder and the space on the disk.')]);
  }
}

function writes(action: FileAction): boolean {
  return action.kind === 'create' || action.kind === 'update';
}

function stage(to: string, content: string): Staged {
  mkdirSync(dirname(to), { recursive: true });
  const from = join(dirname(to), stagingName(to));
  const file = openSync(from, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    rmSync(from, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return { from, to };
}

function removeLeftovers(plan: OutputPlan): void {
  for (const action of plan.actions) {
    if (action.kind !== 'remove') continue;
    const path = join(plan.folder, action.path);
    rmSync(path, { force: true });
    // Elsewhere a folder may have been there before, for a reason of its own.
    if (!isOutside(action.path)) removeEmptyFolders(dirname(path), plan.folder);
  }
}

function removeEmptyFolders(from: string, top: string): void {
  for (let folder = from; folder !== top && readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}
