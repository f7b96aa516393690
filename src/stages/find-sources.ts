/**
 * The pages and SDK sources of a repository that nobody has configured yet: what is surely about error codes, with what the reader
 * worked out of each, and what was left for people to decide.
 */

import type { Files } from '../model/files.ts';
import type { Inference, SourceReading } from '../model/index.ts';
import type { Problem } from '../model/problem.ts';
import { sdkLanguageOf } from '../sdk-sources/index.ts';
import { scanPaths } from './scan-paths.ts';

export interface FoundSource {
  /** Relative to the folder that was searched. */
  readonly file: string;
  readonly platform: string | null;
  readonly locale: string | null;
  /** Entries: rows of a page, members of enums. */
  readonly entries: number;
  readonly inferences: readonly Inference[];
  /** SDK sources only. */
  readonly language: string | null;
}

export interface FoundSources {
  readonly documents: readonly FoundSource[];
  readonly sdk: readonly FoundSource[];
  /** What holds entries and wasn't taken, and why. */
  readonly left: readonly { readonly file: string; readonly because: string }[];
  readonly problems: readonly Problem[];
}

/** What stands in some files and folders below a working directory. */
export async function findSources(files: Files, cwd: string, paths: readonly string[]): Promise<FoundSources> {
  const { readings, problems } = await scanPaths(files, cwd, paths, () => Promise.resolve(new Uint8Array()));
  const full = readings.filter(({ observations }) => observations.length > 0);
  const documented = new Set(
    full.flatMap(({ source, observations }) =>
      source.origin === 'docs' ? observations.flatMap(({ names }) => names) : [],
    ),
  );
  const judged = full.map((reading) => ({ reading, because: whyLeft(reading, documented) }));
  const taken = judged.filter(({ because }) => because === null).map(({ reading }) => reading);
  return {
    documents: taken.filter(({ source }) => source.origin === 'docs').map(describe),
    sdk: taken.filter(({ source }) => source.origin === 'sdk').map(describe),
    left: judged.flatMap(({ reading, because }) => (because === null ? [] : [{ file: reading.source.file, because }])),
    problems,
  };
}

function describe({ source, observations }: SourceReading): FoundSource {
  const { file, platform, locale, inferences, origin } = source;
  const language = origin === 'sdk' ? sdkLanguageOf(file) : null;
  return { file, platform, locale, entries: observations.length, inferences, language };
}

/** Folders whose files are no part of what a repository ships or documents. */
const ELSEWHERE =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|examples?|samples?|vendor|third[-_]party|pods|build|out|target)\//i;
/** What an enum of errors, or its file, is called. */
const ABOUT_ERRORS = /err(?:or)?s?(?![a-z])|error|exception|fail|status|result|reason|code/i;
/** Members that a page names as they are, so that an enum of any name is the one that it documents. */
const ENOUGH = 3;

function whyLeft({ source, tables, observations }: SourceReading, documented: ReadonlySet<string>): string | null {
  if (ELSEWHERE.test(source.file)) return 'it stands in a folder of tests, of examples or of the code of others';
  if (source.origin === 'docs') {
    const doubt = tables.find(({ recognised, confidence }) => recognised && confidence === 'low');
    const isSure = tables.some(({ recognised, confidence }) => recognised && confidence === 'high');
    return isSure || doubt === undefined ? null : `it is doubtful: ${doubt.because}`;
  }
  const known = observations.filter(({ name }) => name !== null && documented.has(name)).length;
  const titles = [source.file.split('/').at(-1) ?? '', ...observations.flatMap((one) => one.enum ?? [])];
  return known >= ENOUGH || titles.some((title) => ABOUT_ERRORS.test(title))
    ? null
    : 'no enum in it is named after errors';
}
