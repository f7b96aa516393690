/**
 * Carries a plan out. Every file is staged beside its place before the first one is moved there, so that a full disk or a
 * folder without permission leaves everything as it was; an unchanged file is not touched.
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
import { isOutside } from './manifest.ts';
import { type FileAction, type OutputPlan, shownPath } from './plan.ts';
import { removeAbandoned, stagingName } from './staging.ts';

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

/** Writes and removes what the plans say; throws `CannotRun` where the disk refuses, with nothing changed. */
export function carryOut(plans: readonly OutputPlan[]): void {
  const wanted = plans.flatMap((plan) =>
    plan.actions
      .filter(writes)
      .map(({ path, content }) => ({ to: join(plan.folder, path), shown: shownPath(plan, path), content })),
  );
  removeAbandoned(plans.flatMap(({ folder, actions }) => actions.map(({ path }) => join(folder, path))));
  writeAll(wanted);
  for (const plan of plans) removeLeftovers(plan);
}

/** A new folder for what nobody keeps, outside every project. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'agora-errgen-'));
}

/** Writes texts over files that are there, all of them or none. */
export function writeTexts(texts: readonly { to: string; shown: string; text: string }[]): void {
  // A page may be a link, and has to stay one.
  writeAll(texts.map(({ to, shown, text }) => ({ to: realpathSync(to), shown, content: text })));
}

/** Writes one file whole or not at all, with the same promise; `shown` is its path as the user knows it. */
export function writeWhole(to: string, shown: string, content: string): void {
  writeAll([{ to, shown, content }]);
}

function writeAll(wanted: readonly Wanted[]): void {
  const staged: Staged[] = [];
  let current = '';
  try {
    for (const { to, shown, content } of wanted) {
      current = shown;
      staged.push(stage(to, content));
    }
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
