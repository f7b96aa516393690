/**
 * Carries a plan out. Every file is staged beside its place before the first one is moved there, so that a full disk or a
 * folder without permission leaves everything as it was; an unchanged file is not touched.
 */

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun, problem } from '../model/problem.ts';
import type { FileAction, OutputPlan } from './plan.ts';

interface Staged {
  readonly from: string;
  readonly to: string;
}

/** Writes and removes what the plans say; throws `CannotRun` where the disk refuses, with nothing changed. */
export function carryOut(plans: readonly OutputPlan[]): void {
  const staged: Staged[] = [];
  try {
    for (const plan of plans) {
      for (const action of plan.actions)
        if (writes(action)) staged.push(stage(join(plan.folder, action.path), action.content));
    }
    for (const { from, to } of staged) renameSync(from, to);
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true });
    const { code = 'unknown error', path = null } = error as NodeJS.ErrnoException;
    throw new CannotRun([
      problem(
        path,
        `The generated files could not be written (${code}).`,
        'Check the permissions of the output folder and the space on the disk.',
      ),
    ]);
  }
  for (const plan of plans) removeLeftovers(plan);
}

/** Writes one file whole or not at all; the same promise as for a plan. */
export function writeWhole(path: string, content: string): void {
  const { from, to } = stage(path, content);
  renameSync(from, to);
}

function writes(action: FileAction): boolean {
  return action.kind === 'create' || action.kind === 'update';
}

function stage(to: string, content: string): Staged {
  mkdirSync(dirname(to), { recursive: true });
  const from = join(dirname(to), `.${basename(to)}.${randomUUID()}.tmp`);
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
    removeEmptyFolders(dirname(path), plan.folder);
  }
}

function removeEmptyFolders(from: string, top: string): void {
  for (let folder = from; folder !== top && readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}
