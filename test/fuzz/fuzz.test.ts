/**
 * Whatever a project holds, a run ends with 0, 1 or 2 and a message, loses nothing, and gives the same again. A short run of fixed
 * inputs stands in the suite; `npm run fuzz -- --minutes 10` takes new ones for so long and prints the seed of what it finds.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { memoryFiles } from '../../src/files/index.ts';
import { CannotRun } from '../../src/model/problem.ts';
import { isClean } from '../../src/output/index.ts';
import { type Outcome, runPipeline } from '../../src/pipeline.ts';
import { ruleList } from '../../src/rules/index.ts';
import { type Project, project } from './projects.ts';

const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const RUNS = 60;
/** Milliseconds of CPU that no small project may take; a machine under load takes longer by the clock. */
const MOST_CPU = 5000;

async function run(files: Project, ...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (said[name] += text) });
  const io = {
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    env: {},
    cwd: () => '/project',
    files: memoryFiles(files),
  };
  const started = process.cpuUsage();
  const code = await main(args, io);
  const { user, system } = process.cpuUsage(started);
  return { code, ...said, cpu: (user + system) / 1000 };
}

async function outcomeOf(files: Project): Promise<Outcome | null> {
  try {
    const door = memoryFiles(files);
    const known = { rules: ruleList(), languages: targetLanguages() };
    return await runPipeline(await loadConfig({ cwd: '/project', files: door, ...known }), door);
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}

/** The project once a build has written what it plans. */
function built(files: Project, { plans }: Outcome): Project {
  const written = plans.flatMap(({ folder, actions }) =>
    actions.flatMap(({ path, kind, content }) =>
      kind === 'create' || kind === 'update' ? [[`${folder}/${path}`, content]] : [],
    ),
  );
  return { ...files, ...Object.fromEntries(written) };
}

/** How many projects there were, and how many of them could be built: a run that refuses everything proves nothing. */
const seen = { projects: 0, built: 0 };

async function holds(files: Project): Promise<void> {
  seen.projects += 1;
  const first = await run(files, 'check', '--format', 'json');
  expect([0, 1, 2]).toContain(first.code);
  expect(first.stderr).not.toContain('unexpected error');
  expect(first.cpu).toBeLessThan(MOST_CPU);
  if (first.code === 2) expect(first.stderr).toMatch(/error: /);
  else JSON.parse(first.stdout);
  const { cpu: _, ...again } = await run(files, 'check', '--format', 'json');
  expect(again).toEqual({ code: first.code, stdout: first.stdout, stderr: first.stderr });

  const outcome = await outcomeOf(files);
  if (outcome === null || outcome.problems.length > 0) return;
  seen.built += 1;
  for (const { catalog, readings } of outcome.reviews) {
    const claims = [...catalog.codes.flatMap((entry) => entry.claims), ...catalog.unnumbered.map(({ claim }) => claim)];
    const observed = readings.flatMap(({ observations }) => observations);
    const counts = new Map(observed.map((one) => [one, 0]));
    for (const { observation } of claims) counts.set(observation, (counts.get(observation) ?? 0) + 1);
    expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
  }
  const second = await outcomeOf(built(files, outcome));
  expect(second?.plans.every(isClean)).toBe(true);
}

it(
  'any project ends with a message, and the same one again',
  async () => {
    const limit =
      MINUTES > 0
        ? { numRuns: 1e6, interruptAfterTimeLimit: MINUTES * 60_000, markInterruptAsFailure: false }
        : { numRuns: RUNS };
    await fc.assert(fc.asyncProperty(project, holds), limit);
    console.log(`${seen.projects} projects, ${seen.built} of them built`);
    expect(seen.built * 8).toBeGreaterThan(seen.projects);
  },
  MINUTES * 60_000 + 120_000,
);
