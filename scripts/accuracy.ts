/**
 * `npm run accuracy [-- <folder> …]`: how much of labelled pages is read, and how much of what is read is right; and how far the
 * findings about whole projects agree with what people found (a folder with `truth.json`, see `projects/real-project.ts`).
 *
 * A set of labels is a JSON array, one page each: `{ file, repo, path, kind, pairs: [[code, name], …], arguable: […] }`. It stands in
 * the folder beside a folder of its own name with the pages, or in `test/accuracy`; the pages themselves belong to their authors and
 * are never part of this repository. What is arguable counts neither as missed nor as wrong; a page without pairs is a negative one.
 * Everything counts once a page, where the page is named and once more where it stands in a folder that is scanned. Sets are split by repository: readers are tuned on one half, and only the other is believed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diskFiles } from '../src/files/index.ts';
import { groupBy } from '../src/model/group-by.ts';
import type { SourceReading } from '../src/model/index.ts';
import { scanPaths } from '../src/pipeline.ts';
import { table } from './markdown-table.ts';
import { openProjects } from './projects/real-project.ts';
import { scoreProjects } from './projects/score-projects.ts';

type Pair = readonly [code: string | null, name: string | null];

interface Label {
  readonly file: string;
  readonly repo: string;
  readonly pairs: readonly Pair[];
  readonly arguable?: readonly Pair[];
}

interface Reading {
  readonly code: string | null;
  readonly names: ReadonlySet<string>;
  readonly shown: string;
}

/** What was found of one page, or of several together. */
interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly read: number;
  readonly right: number;
}

interface PageScore {
  readonly label: Label;
  readonly half: 'tune' | 'believe';
  readonly codes: Score;
  readonly pairs: Score;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly skipped: readonly string[];
}

/** Labels and the folder of their pages. */
interface PageSet {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly pages: string;
}

const SHOWN = 6;

export async function main(root: string, ...given: string[]): Promise<void> {
  const folders = given.length > 0 ? given.map((folder) => resolve(folder)) : [resolve(root, '..', 'shared', 'corpus')];
  const sets = folders.flatMap((folder) => setsIn(folder, root));
  const projects = await openProjects(folders, root);
  if (sets.length === 0 && projects.length === 0) {
    throw new Error(
      `No labelled pages in ${folders.join(', ')}: name a folder that has "<set>.json" and the pages in "<set>/", or pages of the sets in test/accuracy, or the files of a project in test/accuracy/projects.`,
    );
  }
  if (projects.length > 0) process.stdout.write(await scoreProjects(projects));
  if (sets.length > 0) process.stdout.write(await scoreSets(sets));
}

async function scoreSets(sets: readonly PageSet[]): Promise<string> {
  const lines: string[] = [];
  const rows: string[][] = [];
  for (const { name, labels, pages } of sets) {
    const scores: PageScore[] = [];
    for (const label of labels) scores.push(scorePage(label, await read(pages, label.file)));
    const found = groupBy(await read(pages, '.'), ({ source }) => source.file);
    const unnamed = labels.map((label) => scorePage(label, found.get(label.file) ?? []));
    for (const score of scores.filter((one) => !isExact(one))) lines.push(lineOf(name, score));
    for (const half of ['tune', 'believe', null] as const) {
      const own = scores.filter((score) => half === null || score.half === half);
      rows.push([name, half ?? 'all', ...summaryOf(own)]);
    }
    rows.push([name, 'in a folder', ...summaryOf(unnamed)]);
  }
  const header = [
    'set',
    'half',
    'exact',
    'unread',
    'negatives read',
    'codes recall',
    'precision',
    'pairs recall',
    'precision',
  ];
  return `${lines.join('')}\n${table(header, rows)}\n`;
}

function setsIn(folder: string, root: string): PageSet[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isFile())
    .map(({ name }) => name);
  return names.flatMap((name) => {
    const file = [join(folder, `${name}.json`), join(root, 'test', 'accuracy', `${name}.json`)].find(existsSync);
    return file === undefined
      ? []
      : [{ name, labels: JSON.parse(readFileSync(file, 'utf8')) as Label[], pages: join(folder, name) }];
  });
}

/** A page that is named is believed to be about error codes; in a folder it has to be found. */
async function read(pages: string, path: string): Promise<readonly SourceReading[]> {
  return (await scanPaths(diskFiles, pages, [path], async () => new Uint8Array())).readings;
}

function scorePage(label: Label, scanned: readonly SourceReading[]): PageScore {
  const readings = distinct(
    scanned
      .flatMap(({ observations }) => observations)
      .map(
        ({ code, names, location }): Reading => ({
          code: normal(code),
          names: new Set(names.flatMap((name) => normal(name) ?? [])),
          shown: `${code}/${names[0] ?? null}@${location.line}`,
        }),
      ),
    ({ code, names }) => JSON.stringify([code, [...names].sort()]),
  );
  const skipped = scanned.flatMap(({ skippedTables, skippedRows }) =>
    [...skippedTables, ...skippedRows].map(({ location, reason }) => `line ${location.line}: ${reason}`),
  );
  const half = (createHash('sha256').update(label.repo).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'believe';
  return { label, half, skipped, ...compare(label, readings) };
}

/** Codes, and codes with their names, against what was read. */
function compare({ pairs, arguable = [] }: Label, readings: readonly Reading[]) {
  const truth = distinct(pairs.map(normalPair), (pair) => JSON.stringify(pair));
  const open = arguable.map(normalPair);
  const excusable = new Set(readings.filter((reading) => open.some((pair) => isArguable(reading, pair))));
  const wanted = new Map(truth.map((pair) => [pair[0] ?? pair[1], pair]));
  const found = [...wanted.values()].filter((pair) => readings.some((reading) => hasCode(reading, pair)));
  const isRight = (reading: Reading) => [...wanted.values()].some((pair) => hasCode(reading, pair));
  const identities = new Map<string | null, boolean>();
  for (const reading of readings) {
    const identity = reading.code ?? [...reading.names].sort()[0] ?? null;
    if (isRight(reading)) identities.set(identity, true);
    else if (!excusable.has(reading) && !identities.has(identity)) identities.set(identity, false);
  }
  const foundPairs = truth.filter((pair) => readings.some((reading) => isPair(reading, pair)));
  const excused = truth.filter(
    (pair) => !foundPairs.includes(pair) && [...excusable].some((reading) => hasCode(reading, pair)),
  );
  const rightPairs = readings.filter((reading) => truth.some((pair) => isPair(reading, pair)));
  const wrongPairs = readings.filter((reading) => !rightPairs.includes(reading) && !excusable.has(reading));
  return {
    codes: {
      wanted: wanted.size,
      found: found.length,
      read: identities.size,
      right: [...identities.values()].filter(Boolean).length,
    },
    pairs: {
      wanted: truth.length - excused.length,
      found: foundPairs.length,
      read: rightPairs.length + wrongPairs.length,
      right: rightPairs.length,
    },
    missed: truth.filter((pair) => !foundPairs.includes(pair) && !excused.includes(pair)).map((pair) => pair.join(' ')),
    wrong: wrongPairs.map(({ shown }) => shown),
  };
}

function hasCode({ code: read, names }: Reading, [code, name]: Pair): boolean {
  const wanted = code ?? name;
  return wanted !== null && (wanted === read || names.has(wanted));
}

/** A string code has no name beside it: the code alone, or the name alone, is right. */
function isPair({ code: read, names }: Reading, [code, name]: Pair): boolean {
  if (code !== null && name !== null) return read === code && names.has(name);
  const wanted = code ?? name;
  if (wanted === null) return false;
  return read === wanted ? [...names].every((one) => one === wanted) : read === null && names.has(wanted);
}

function isArguable(reading: Reading, pair: Pair): boolean {
  const [code, name] = pair;
  if (code === null || name === null) return isPair(reading, pair);
  return reading.code === code
    ? reading.names.size === 0 || reading.names.has(name)
    : reading.code === null && reading.names.has(name);
}

function normalPair([code, name]: Pair): Pair {
  return [normal(code), normal(name)];
}

/** Case, escapes, backticks and emphasis around it don't matter; numbers compare as numbers. */
function normal(value: string | number | null): string | null {
  if (value === null) return null;
  const text = String(value)
    .replace(/[`\\]/g, '')
    .trim()
    .toLowerCase()
    .replace(/^(\*+)(.*?)\1$/, '$2')
    .trim();
  if (/^-?\d+$/.test(text)) return BigInt(text).toString();
  if (/^0x[\da-f]+l?$/.test(text)) return BigInt(text.replace(/l$/, '')).toString();
  return text === '' ? null : text;
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

function isExact({ codes, pairs, wrong }: PageScore): boolean {
  return codes.found === codes.wanted && pairs.found === pairs.wanted && wrong.length === 0;
}

function lineOf(set: string, { label, half, codes, pairs, missed, wrong, skipped }: PageScore): string {
  const some = (what: string, items: readonly string[]) => {
    const more = items.length > SHOWN ? `, … (${items.length})` : '';
    return items.length === 0 ? '' : `\n    ${what}: ${items.slice(0, SHOWN).join(', ')}${more}`;
  };
  const head = `${set}/${label.file} (${half}): codes ${codes.found}/${codes.wanted}, pairs ${pairs.found}/${pairs.wanted}`;
  return `${head}${some('missed', missed)}${some('wrong', wrong)}${missed.length > 0 ? some('skipped', skipped) : ''}\n`;
}

function summaryOf(scores: readonly PageScore[]): string[] {
  const positive = scores.filter(({ label }) => label.pairs.length > 0);
  const negative = scores.filter(({ label }) => label.pairs.length === 0);
  const sum = (of: (score: PageScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const ratio = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    `${positive.filter(isExact).length}/${positive.length}`,
    String(positive.filter(({ codes }) => codes.found === 0).length),
    `${negative.filter(({ wrong }) => wrong.length > 0).length}/${negative.length}`,
    ...(['codes', 'pairs'] as const).flatMap((what) => [
      ratio(
        sum((score) => score[what].found),
        sum((score) => score[what].wanted),
      ),
      ratio(
        sum((score) => score[what].right),
        sum((score) => score[what].read),
      ),
    ]),
  ];
}
