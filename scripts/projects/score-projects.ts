/** The part of `npm run accuracy` about projects of a page and SDKs: agreement with what people found in them. */
import { CannotRun } from '../../src/model/problem.ts';
import { reviewSources } from '../../src/pipeline.ts';
import { table } from '../markdown-table.ts';
import { type Agreement, compareWithTruth, type Verdict } from './agreement.ts';
import type { RealProject } from './real-project.ts';

const HEADER = ['project', 'errors', 'agreed', 'arguable', 'false'];
const MORE = ['warnings', 'agreed', 'arguable', 'false', 'true problems', 'missed', 'only an info'];

/** A table with a row for each project, and before it what is false or missed in them. */
export async function scoreProjects(projects: readonly RealProject[]): Promise<string> {
  const lines: string[] = [];
  const rows: string[][] = [];
  const all: Agreement[] = [];
  for (const project of projects) {
    const agreement = await agreementOf(project);
    if (typeof agreement === 'string') {
      rows.push([project.name, 'cannot run', ...[...HEADER, ...MORE].slice(2).map(() => '')]);
      lines.push(`${project.name}: cannot run: ${agreement}`);
      continue;
    }
    all.push(agreement);
    rows.push([project.name, ...numbersOf([agreement])]);
    lines.push(...differences(project, agreement));
  }
  rows.push(['all', ...numbersOf(all)]);
  return `${lines.join('\n')}\n\n${table([...HEADER, ...MORE], rows)}\n`;
}

async function agreementOf({ project, files, truth }: RealProject): Promise<Agreement | string> {
  try {
    const reviews = await reviewSources(project, files);
    return compareWithTruth(
      reviews.flatMap(({ findings }) => findings),
      truth,
    );
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return error.problems.map(({ file, what }) => `${file ?? project.file} ${what}`).join('\n    ');
  }
}

function numbersOf(agreements: readonly Agreement[]): string[] {
  const judged = agreements.flatMap((agreement) => agreement.judged);
  const missed = agreements.flatMap((agreement) => agreement.missed);
  const wanted = agreements.reduce((sum, agreement) => sum + agreement.wanted, 0);
  const told = (['error', 'warning'] as const).flatMap((severity) => {
    const own = judged.filter(({ finding }) => finding.severity === severity);
    const counted = (['agreed', 'arguable', 'false'] as const satisfies Verdict[]).map(
      (verdict) => own.filter((one) => one.verdict === verdict).length,
    );
    return [own.length, ...counted];
  });
  return [...told, wanted, missed.length, missed.filter(({ isInfo }) => isInfo).length].map(String);
}

function differences({ name }: RealProject, { judged, missed }: Agreement): string[] {
  const told = judged.flatMap(({ finding, verdict }) => {
    const { severity, rule, location, message } = finding;
    return verdict === 'agreed'
      ? []
      : [`${name}: ${verdict}: ${severity} ${rule} ${location.file}:${location.line} ${message}`];
  });
  const lacking = missed.map(
    ({ problem, id, isInfo }) =>
      `${name}: ${isInfo ? 'only an info' : 'missed'}: ${problem.kind} ${id} ${problem.where} ${problem.because}`,
  );
  return [...told, ...lacking];
}
