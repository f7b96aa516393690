/**
 * Every source of a project, read before anything is reported. A source that can't be read or yields no error code stops
 * everything: a platform must never silently lose its codes.
 */

import { join } from 'node:path';
import { type Cache, noCache } from '../model/cache.ts';
import type { Files } from '../model/files.ts';
import { groupBy } from '../model/group-by.ts';
import type { CatalogConfig, Project, SourceReading, UnreadPage } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { alignPrefixes, readSdkFiles, type SdkFile } from '../sdk-sources/index.ts';
import { confineFiles } from './confine-files.ts';
import { type FoundFile, findFiles } from './sources/find-files.ts';
import { unknownFormat } from './sources/formats.ts';
import { loadText } from './sources/load-text.ts';
import { readPages } from './sources/read-pages.ts';
import type { ImportPlace } from './sources/resolve-import.ts';
import { empty, missingEnums, noCodes, noEnum, noneOf } from './sources/source-problems.ts';
import { unknownHeadings } from './sources/unknown-headings.ts';

/** What was read for one catalog, and what its config asks for. */
export interface CatalogSources {
  readonly config: CatalogConfig;
  readonly readings: readonly SourceReading[];
  /** Files that a glob matches and that say nothing of error codes. */
  readonly passedOver: readonly string[];
  /** The pages among them. */
  readonly unread?: readonly UnreadPage[];
}

interface Listed<Entry> extends FoundFile {
  readonly entry: Entry;
  readonly text: string;
}

/** The readings of every catalog; throws `CannotRun` with all problems of all sources. */
export async function readSources(project: Project, door: Files, cache: Cache = noCache): Promise<CatalogSources[]> {
  const files = confineFiles(door, project);
  const problems: Problem[] = [];
  const catalogs: CatalogSources[] = [];
  for (const config of project.catalogs) {
    const taken = new Map<string, string>();
    const pages = await listFiles(files, project, config.sources, 'sources', taken, problems);
    const headers = await listFiles(files, project, config.sdk, 'sdk', taken, problems);
    for (const [index, entry] of config.sources.entries()) {
      const own = pages.filter((page) => page.entry === entry);
      problems.push(...unknownHeadings(entry, `sources[${index}]`, own, project.file));
    }
    const documents = readDocuments({ files, root: project.root, aliases: config.aliases }, pages, problems, cache);
    const sdk = readSdk(headers, documents.readings, problems);
    const readings = [...documents.readings, ...sdk.readings];
    const fixed = new Set(
      [...pages, ...headers].flatMap(({ file, entry }) => (entry.prefix === undefined ? [] : file)),
    );
    catalogs.push({
      config,
      readings: alignPrefixes(readings, ({ source }) => fixed.has(source.file)),
      passedOver: [...documents.passedOver, ...sdk.passedOver].map(({ file }) => file),
      unread: documents.passedOver,
    });
  }
  if (problems.length > 0) throw new CannotRun(problems);
  return catalogs;
}

interface FileEntry {
  readonly files: readonly string[];
  readonly enum?: string | readonly string[];
  readonly platform?: string;
}

/** The texts of all files that some entries name, each file once. */
async function listFiles<Entry extends FileEntry>(
  files: Files,
  { root, catalogs }: Project,
  entries: readonly Entry[],
  key: string,
  taken: Map<string, string>,
  problems: Problem[],
): Promise<Listed<Entry>[]> {
  const listed: Listed<Entry>[] = [];
  const outputs = catalogs.map((catalog) => catalog.output);
  for (const [index, entry] of entries.entries()) {
    const found = await findFiles(files, root, entry.files, outputs);
    problems.push(...found.problems);
    for (const { file, isNamed } of found.files) {
      const loaded = loadText(files, join(root, file), file);
      const refused =
        'problem' in loaded
          ? loaded.problem
          : (twice(
              files.realPath(join(root, file)) ?? file,
              { file, place: `${key}[${index}]`, entry, entries },
              taken,
            ) ?? (isNamed ? (empty(file, loaded.text) ?? (key === 'sources' ? unknownFormat(file) : null)) : null));
      if (refused !== null) problems.push(refused);
      else if ('text' in loaded) listed.push({ file, isNamed, entry, text: loaded.text });
    }
  }
  return listed;
}

interface Place {
  readonly file: string;
  readonly place: string;
  readonly entry: FileEntry;
  readonly entries: readonly FileEntry[];
}

/** A file that an entry names; two entries may share it where each names an enum of its own. */
function twice(real: string, { file, place, entry, entries }: Place, taken: Map<string, string>): Problem | null {
  const part = entry.enum === undefined ? null : [entry.enum].flat().join();
  const own = part === null ? real : `${real}#${part}`;
  const first = taken.get(own) ?? taken.get(part === null ? `${real}#` : real);
  taken.set(own, first ?? place);
  if (part !== null) taken.set(`${real}#`, first ?? place);
  if (first === undefined) return null;
  const where = first === place ? first : `${first} and ${place}`;
  const isSdk = place.startsWith('sdk');
  if (isSdk && first.startsWith('sources'))
    return problem(
      file,
      `This file is read twice, as a page by ${first} and as an SDK source by ${place}.`,
      'Leave the page under "sources", and name the file of the SDK that has the enum under "sdk".',
    );
  return problem(
    file,
    `This file is read twice, by ${where}: it would vote twice on every name.`,
    `${(isSdk ? null : oneEntry(file, entries)) ?? 'Leave one of the two out'}${isSdk ? ', or name another "enum" in each' : ''}; "!pattern" takes a file out of a glob.`,
  );
}

/** A page that was given once for each platform needs one entry that names them all; null where the entries name none. */
function oneEntry(file: string, entries: readonly FileEntry[]): string | null {
  const platforms = entries.flatMap(({ files, platform }) => (files.includes(file) ? (platform ?? []) : []));
  if (new Set(platforms).size < 2) return null;
  const list = platforms.map((platform) => JSON.stringify(platform)).join(', ');
  return `Give it once, for all of them: { "files": ${JSON.stringify(file)}, "platforms": [${list}] }`;
}

function readDocuments(
  place: ImportPlace,
  pages: readonly Listed<CatalogConfig['sources'][number]>[],
  problems: Problem[],
  cache: Cache,
): ReadFiles {
  const known = new Set(pages.map((page) => page.file));
  const passedOver: Listed<CatalogConfig['sources'][number]>[] = [];
  const readings = pages.flatMap((page) => {
    const { file, isNamed, entry, text } = page;
    // A glob matches whatever is there: what the readers know nothing of says nothing of error codes.
    if (!isNamed && unknownFormat(file) !== null) {
      passedOver.push(page);
      return [];
    }
    const { files: _, platforms, ...options } = entry;
    const read = readPages(place, text, { ...options, file, expected: isNamed }, known, cache);
    if (read.readings.every((reading) => reading.observations.length === 0)) {
      // A page beyond what is read has its reason among the problems.
      if (read.readings.length === 0) problems.push(...read.problems);
      else if (isNamed) problems.push(...read.problems, ...read.missing, noCodes(file, read.readings));
      else passedOver.push(page);
      return [];
    }
    problems.push(...read.problems, ...read.missing);
    return platforms === undefined ? read.readings : read.readings.map((reading) => forPlatforms(reading, platforms));
  });
  problems.push(...nothingIn(passedOver, pages));
  return { readings, passedOver };
}

/** What was read of the files of a catalog, and which of them say nothing of error codes though no config named them. */
interface ReadFiles {
  readonly readings: readonly SourceReading[];
  readonly passedOver: readonly UnreadPage[];
}

/** Entries of which every file was passed over: a pass that reads nothing is none. */
function nothingIn<Entry extends FileEntry>(
  passedOver: readonly Listed<Entry>[],
  all: readonly Listed<Entry>[],
): Problem[] {
  return [...groupBy(passedOver, ({ entry }) => entry)].flatMap(([entry, own]) => {
    if (own.length < all.filter((one) => one.entry === entry).length) return [];
    return noneOf(
      entry.files,
      own.map(({ file }) => file),
    );
  });
}

/** The page speaks for the platforms that the config lists, whatever its path may say. */
function forPlatforms(reading: SourceReading, platforms: readonly string[]): SourceReading {
  const [only = null, ...others] = platforms;
  const source = { ...reading.source, platform: others.length === 0 ? only : null, platforms };
  return { ...reading, source };
}

function readSdk(
  headers: readonly Listed<CatalogConfig['sdk'][number]>[],
  documents: readonly SourceReading[],
  problems: Problem[],
): ReadFiles {
  const files = headers.map(({ file, entry, text }): SdkFile => {
    const { files: _, ...options } = entry;
    return { text, options: { ...options, file } };
  });
  const passedOver: Listed<CatalogConfig['sdk'][number]>[] = [];
  const readings = readSdkFiles(files, documents).filter((reading, index) => {
    const [file, header] = [files[index], headers[index]];
    if (reading.observations.length > 0 || file === undefined || header === undefined) return true;
    if (!header.isNamed) passedOver.push(header);
    else if (file.options.enum === undefined) problems.push(noCodes(reading.source.file, [reading]));
    else problems.push(noEnum(file, [file.options.enum].flat()));
    return header.isNamed;
  });
  problems.push(...missingEnums(files), ...nothingIn(passedOver, headers));
  return { readings, passedOver };
}
