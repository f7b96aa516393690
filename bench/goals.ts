/**
 * Every goal of speed and memory beside what is measured: `npm run bench`, all of it or the goals whose names hold a word
 * (`npm run bench scan`). `--write` puts the figures into README.md and ratios.json, where those of the other goals stay,
 * `--compare` fails where one is 15 % worse than the committed one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { allGoals, type Goal } from './goals/all-goals.ts';

const HERE = import.meta.dirname;
const RATIOS = join(HERE, 'ratios.json');
const README = join(HERE, 'README.md');
/** By how much a figure may be worse than the committed one. */
const TOLERANCE = 1.15;

interface Measured {
  readonly goal: Goal;
  readonly figure: number;
}

const args = process.argv.slice(2);
const words = args.filter((word) => !word.startsWith('-'));
if (!existsSync(join(HERE, 'node_modules')))
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit', shell: true });

const folder = mkdtempSync(join(tmpdir(), 'errgen-goals-'));
try {
  const goals = allGoals(folder).filter(({ what }) => words.every((word) => what.includes(word)));
  const measured = goals.map((goal): Measured => {
    const figure = goal.measure();
    console.log(lineOf({ goal, figure }));
    return { goal, figure };
  });
  if (args.includes('--write')) writeFigures(measured);
  if (args.includes('--compare')) process.exitCode = compare(measured);
} finally {
  rmSync(folder, { recursive: true });
}

function shown({ unit }: Goal, figure: number): string {
  return unit === 'MiB' ? `${figure.toFixed(0)} MiB` : figure.toFixed(2);
}

function lineOf({ goal, figure }: Measured): string {
  const limit = goal.limit === null ? '' : `goal ${shown(goal, goal.limit)}`;
  const verdict = goal.limit === null ? '' : figure <= goal.limit ? 'met' : 'NOT MET';
  return `${goal.what.padEnd(74)} ${shown(goal, figure).padStart(9)}   ${limit.padEnd(14)} ${verdict}`;
}

/** A figure as it is committed: the machine is another one tomorrow, and not every goal is measured each time. */
interface Committed {
  readonly figure: number;
  readonly date: string;
}

function readCommitted(): Record<string, Committed> {
  return existsSync(RATIOS) ? JSON.parse(readFileSync(RATIOS, 'utf8')) : {};
}

function writeFigures(measured: readonly Measured[]): void {
  const date = new Date().toISOString().slice(0, 10);
  const before = readCommitted();
  const now = new Map(measured.map(({ goal, figure }) => [goal.what, { figure: Number(figure.toFixed(3)), date }]));
  const listed = allGoals(folder).flatMap((goal) => {
    const committed = now.get(goal.what) ?? before[goal.what];
    return committed === undefined ? [] : [{ goal, committed }];
  });
  const table = ['| what | goal | measured | on |', '| --- | --- | --- | --- |', ...listed.map(rowOf)].join('\n');
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
  const readme = readFileSync(README, 'utf8');
  const marked = /(<!-- figures -->\n)[\s\S]*?(\n<!-- end of figures -->)/;
  writeFileSync(
    README,
    readme.replace(marked, (_, start, end) => `${start}\n${machine}\n\n${table}\n${end}`),
  );
  const figures = Object.fromEntries(listed.map(({ goal, committed }) => [goal.what, committed]));
  writeFileSync(RATIOS, `${JSON.stringify(figures, null, 2)}\n`);
}

function rowOf({ goal, committed: { figure, date } }: { readonly goal: Goal; readonly committed: Committed }): string {
  const limit = goal.limit === null ? '' : `≤ ${shown(goal, goal.limit)}`;
  const mark = goal.limit !== null && figure > goal.limit ? '**' : '';
  return `| ${goal.what} | ${limit} | ${mark}${shown(goal, figure)}${mark} | ${date} |`;
}

/** 1 where something is worse than it was when the figures were committed. */
function compare(measured: readonly Measured[]): number {
  if (!existsSync(RATIOS)) {
    console.error(
      'There is no bench/ratios.json to compare with: write one with `npm run bench -- --write` and commit it.',
    );
    return 1;
  }
  const committed = readCommitted();
  const worse = measured.filter(({ goal, figure }) => {
    const before = committed[goal.what]?.figure;
    return before !== undefined && figure > before * TOLERANCE;
  });
  for (const { goal, figure } of worse)
    console.error(
      `${goal.what}: ${shown(goal, figure)} is over 15 % worse than ${committed[goal.what]?.figure}. Run it again; if it stays, find out why.`,
    );
  return worse.length > 0 ? 1 : 0;
}
