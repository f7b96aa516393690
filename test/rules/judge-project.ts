/** Small projects in memory, judged as the program judges them: read, reconciled, reviewed with what the config says. */

import { placesIn } from '../../src/config/parse-config.ts';
import { catalogsOf } from '../../src/config/project.ts';
import { validateConfig } from '../../src/config/validate-config.ts';
import { type ReadOptions, readDocument } from '../../src/documents/index.ts';
import { readCatalogs } from '../../src/history/index.ts';
import type { Finding, RetiredCode, Review, SourceReading, UnreadPage } from '../../src/model/index.ts';
import { ruleList } from '../../src/rules/index.ts';
import type { SdkReadOptions } from '../../src/sdk-sources/index.ts';
import { alignPrefixes, readSdkFiles } from '../../src/sdk-sources/index.ts';
import { judgeCatalog } from '../../src/stages/judge-catalog.ts';
import { reconcileSources } from '../../src/stages/reconcile-sources.ts';

export interface ProjectFile {
  readonly text: string;
  readonly origin: 'docs' | 'sdk';
  /** What a source entry of the config says about it. */
  readonly options: ReadOptions & SdkReadOptions;
}

export interface Project {
  readonly files: readonly ProjectFile[];
  /** The config as written, without what the files say: `{ "decisions": … }`. */
  readonly config?: string;
  /** Pages that a glob matches and that say nothing of error codes. */
  readonly unread?: readonly UnreadPage[];
  /** The `catalog.json` of another time. */
  readonly base?: string;
  /** Codes that were removed. */
  readonly retired?: readonly RetiredCode[];
}

const CONFIG_FILE = 'errgen.config.json';

/** All findings about a project, accepted ones included; throws where its config is not valid. */
export async function judgeProject(project: Project): Promise<Finding[]> {
  return [...(await reviewProject(project)).findings];
}

export async function reviewProject({
  files,
  config = '{}',
  base,
  retired = [],
  unread = [],
}: Project): Promise<Review> {
  const readings = readAll(files);
  const sources = files.map(({ options }) => ({ files: options.file }));
  const known = { rules: ruleList(), languages: [] };
  const validation = validateConfig({ sources, ...JSON.parse(config) }, known);
  if ('faults' in validation) throw new Error(validation.faults.map((fault) => fault.message).join('\n'));
  const places = await placesIn(config);
  const [catalog] = catalogsOf(validation.config, known.languages, (path, part) => ({
    file: CONFIG_FILE,
    ...places(path, part),
  }));
  if (catalog === undefined) throw new Error('a config without catalogs');
  const before = base === undefined ? null : readCatalogs(base);
  return judgeCatalog(
    { ...reconcileSources({ config: catalog, readings, passedOver: [], unread }), retired, changes: [] },
    { file: CONFIG_FILE },
    before,
  );
}

function readAll(files: readonly ProjectFile[]): SourceReading[] {
  const pages = files.filter(({ origin }) => origin === 'docs').map(({ text, options }) => readDocument(text, options));
  const sdk = readSdkFiles(
    files.filter(({ origin }) => origin === 'sdk'),
    pages,
  );
  const silent = [...pages, ...sdk].find(({ observations }) => observations.length === 0);
  if (silent !== undefined) throw new Error(`no error code was read from ${silent.source.file}`);
  return alignPrefixes([...pages, ...sdk], ({ source }) =>
    files.some(({ options }) => options.file === source.file && options.prefix !== undefined),
  );
}

/** @example show(finding) // 'android.md:4:9 error `A` is …' */
export function show({ location, severity, message }: Finding): string {
  return `${location.file}:${location.line}:${location.column} ${severity} ${message}`;
}
