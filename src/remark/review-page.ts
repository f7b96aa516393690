/** What a project says of one of its pages, whose text need not be the one on the disk. */

import { join, resolve } from 'node:path';
import { areUnchanged, diskFiles, type ObservedFiles, observeFiles } from '../files/index.ts';
import { openProject } from '../library.ts';
import { type Files, kindBehind, withContents } from '../model/files.ts';
import type { Finding } from '../model/index.ts';
import { reviewSources } from '../pipeline.ts';

/** Where the config is looked for, or which one it is. */
interface Start {
  readonly cwd: string;
  readonly file: string | undefined;
}

/** Findings by the absolute path of their file. */
type Reviewed = ReadonlyMap<string, readonly Finding[]>;

/** The findings about a page that are not accepted; throws `CannotRun` where the project can't be read. */
export async function reviewPage(page: string, text: string, start: Start): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const isSaved = kindBehind(diskFiles, page) === 'file' && Buffer.compare(diskFiles.read(page), bytes) === 0;
  const reviewed = isSaved
    ? await reviewDisk(start)
    : await review(withContents(diskFiles, new Map([[page, bytes]])), start);
  return reviewed.get(diskFiles.realPath(page) ?? page) ?? [];
}

interface Remembered {
  readonly read: ObservedFiles;
  readonly reviewed: Promise<Reviewed>;
}

/** One review serves all pages of a run, as long as nothing that it has read has changed. */
const remembered = new Map<string, Remembered>();

function reviewDisk(start: Start): Promise<Reviewed> {
  const key = JSON.stringify(start);
  const known = remembered.get(key);
  if (known !== undefined && areUnchanged(diskFiles, known.read.observed())) return known.reviewed;
  const read = observeFiles(diskFiles);
  const reviewed = review(read.files, start);
  remembered.set(key, { read, reviewed });
  return reviewed;
}

async function review(files: Files, start: Start): Promise<Reviewed> {
  const project = await openProject({ ...start, files });
  const reviews = await reviewSources(project, files);
  const byFile = new Map<string, Finding[]>();
  for (const finding of reviews.flatMap(({ findings }) => findings)) {
    if (finding.status === 'accepted') continue;
    const path = resolve(join(project.root, finding.location.file));
    const real = files.realPath(path) ?? path;
    byFile.set(real, [...(byFile.get(real) ?? []), finding]);
  }
  return byFile;
}
