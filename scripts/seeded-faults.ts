/**
 * `node scripts/run.js seeded-faults <folder> … [<number of each kind>]`: plants faults in the files of real projects, one at a
 * time, and counts which of them are reported. Prints each miss, and each fault that made another code be accused.
 */
import { join, resolve } from 'node:path';
import { withContents } from '../src/model/files.ts';
import type { Finding, Review } from '../src/model/index.ts';
import { CannotRun } from '../src/model/problem.ts';
import { reviewSources } from '../src/pipeline.ts';
import { table } from './markdown-table.ts';
import { KINDS, type Kind, type Planted, type Spot } from './projects/plant-fault.ts';
import { openProjects, type RealProject } from './projects/real-project.ts';

const OF_EACH_KIND = 6;

interface Score {
  planted: number;
  found: number;
  /** As an error or a warning. */
  told: number;
  strays: number;
}

export async function main(root: string, ...given: string[]): Promise<void> {
  const folders = given.filter((one) => !/^\d+$/.test(one)).map((folder) => resolve(folder));
  const many = Number(given.find((one) => /^\d+$/.test(one)) ?? OF_EACH_KIND);
  const scores = new Map(KINDS.map(({ name }) => [name, { planted: 0, found: 0, told: 0, strays: 0 }]));
  for (const project of await openProjects(folders, root)) await plantIn(project, many, scores);
  const rows = [...scores].map(([name, { planted, found, told, strays }]) => [
    ...[name, ...[planted, found].map(String), planted === 0 ? '–' : `${((100 * found) / planted).toFixed(1)} %`],
    ...[told, strays].map(String),
  ]);
  process.stdout.write(
    `\n${table(['fault', 'planted', 'found', 'recall', 'above an info', 'others accused'], rows)}\n`,
  );
}

async function plantIn(real: RealProject, many: number, scores: ReadonlyMap<string, Score>): Promise<void> {
  const before = await reviewsOf(real, null);
  if (before === null) return;
  const known = new Set(before.flatMap(({ findings }) => findings.map(keyOf)));
  for (const kind of KINDS) {
    const score = scores.get(kind.name);
    if (score === undefined) continue;
    for (const { spot, planted } of spotsFor(kind, before, many)) {
      const file = join(real.project.root, spot.reading.source.file);
      const after = await reviewsOf(real, [file, planted.text]);
      const fresh = (after ?? []).flatMap(({ findings }) => findings).filter((finding) => !known.has(keyOf(finding)));
      if (after !== null && !tookPlace(after, spot, planted)) continue;
      const reported = fresh.filter((finding) => reports(finding, kind, planted));
      const isFound = after === null || reported.length > 0;
      const strays = fresh.filter(({ severity, code }) => severity === 'error' && !planted.codes.has(String(code)));
      score.planted++;
      if (isFound) score.found++;
      if (after === null || reported.some(({ severity }) => severity !== 'info')) score.told++;
      if (strays.length > 0) score.strays++;
      const place = `${real.name}: ${kind.name}: ${spot.reading.source.file}:${spot.claim.location.line} ${planted.what}`;
      if (!isFound) process.stdout.write(`${place}: missed\n${fresh.map(lineOf).join('')}`);
      if (strays.length > 0) process.stdout.write(`${place}: others accused\n${strays.map(lineOf).join('')}`);
    }
  }
}

/** Spread evenly over the project, in the order of its catalog, so that every run plants the same. */
function spotsFor(kind: Kind, reviews: readonly Review[], many: number): { spot: Spot; planted: Planted }[] {
  const possible = reviews.flatMap((review) => {
    const readings = new Map(review.readings.map((reading) => [reading.source.file, reading]));
    const accused = new Set(review.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code));
    return review.catalog.codes
      .filter(({ code }) => !accused.has(code))
      .flatMap((entry) => entry.claims.map((claim) => ({ claim, entry })))
      .filter(
        ({ claim, entry }) => claim.origin === kind.origin && entry.claims.some((one) => one.origin !== claim.origin),
      )
      .flatMap(({ claim, entry }) => {
        const reading = readings.get(claim.source.file);
        return reading === undefined ? [] : { claim, entry, reading, review };
      });
  });
  const planted = possible.flatMap((spot) => {
    const fault = kind.plant(spot);
    return fault === null ? [] : { spot, planted: fault };
  });
  const step = planted.length / many;
  return planted.length <= many
    ? planted
    : Array.from({ length: many }, (_, at) => planted[Math.floor(at * step)]).flatMap((one) => one ?? []);
}

/** The sources are read otherwise than before: an anchor beside the code, for one, is no code. */
function tookPlace(reviews: readonly Review[], { claim }: Spot, { expected }: Planted): boolean {
  const now = reviews.flatMap(({ catalog }) =>
    catalog.codes.flatMap((entry) => entry.claims.map((one) => ({ one, entry }))),
  );
  const here = now.filter(
    ({ one }) => one.source.file === claim.source.file && one.location.line === claim.location.line,
  );
  return (
    expected === undefined || here.some(({ one, entry }) => [String(entry.code), one.documentedAs].includes(expected))
  );
}

/** Null where the project can't be run, which is said too, in its way. */
async function reviewsOf(
  { project, files }: RealProject,
  changed: readonly [file: string, text: string] | null,
): Promise<readonly Review[] | null> {
  const seen =
    changed === null ? files : withContents(files, new Map([[changed[0], new TextEncoder().encode(changed[1])]]));
  try {
    return await reviewSources(project, seen);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return null;
  }
}

/** Lines move when a line is deleted: a finding is the same where its words are. */
function keyOf({ rule, severity, code, message }: Finding): string {
  return `${rule} ${severity} ${code} ${message.replace(/:\d+\b/g, '')}`;
}

function reports(finding: Finding, { rules }: Kind, { codes }: Planted): boolean {
  if (!rules.includes(finding.rule)) return false;
  return codes.has(String(finding.code)) || [...codes].some((code) => finding.message.includes(code));
}

function lineOf({ severity, rule, location, message }: Finding): string {
  return `    ${severity} ${rule} ${location.file}:${location.line} ${message}\n`;
}
