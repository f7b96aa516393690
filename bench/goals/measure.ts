/**
 * What a process takes: its CPU time and the most memory that it held. Ratios are taken pair by pair, since the speed of a
 * shared machine drifts, and their median is what counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Node program: its script or flags with their arguments, and the folder that it runs in. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that are no failure; default: 0 alone. */
  readonly accepted?: readonly number[];
  /** What is done before each run. */
  readonly before?: () => void;
}

interface Usage {
  /** Seconds, user and system. */
  readonly cpu: number;
  /** MiB. */
  readonly peak: number;
}

const HOOK = join(import.meta.dirname, 'goals', 'usage-hook.cjs');

/** Runs a command once. */
function usageOf({ args, cwd, accepted = [0], before }: Command): Usage {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'errgen-usage-'));
  const file = join(folder, 'usage.json');
  try {
    // Certificates of the machine are read at every start, by whatever is measured.
    const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], {
      cwd,
      env: { ...env, ERRGEN_BENCH_USAGE: file },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (status === null || !accepted.includes(status))
      throw new Error(`node ${args.join(' ')} ended with ${status} in ${cwd}:\n${stderr.slice(0, 2000)}`);
    const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8'));
    return { cpu: cpu / 1e6, peak: peak / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median CPU ratio of two commands that run in turn, after a pair that isn't counted. */
export function ratioOf(ours: Command, theirs: Command, pairs: number): number {
  usageOf(ours);
  usageOf(theirs);
  return median(Array.from({ length: pairs }, () => usageOf(ours).cpu / usageOf(theirs).cpu));
}

/** The exponent by which CPU time grows between two sizes: 1 is linear, 2 compares everything with everything. */
export function growthOf(small: Command, large: Command, factor: number, pairs: number): number {
  return Math.log(ratioOf(large, small, pairs)) / Math.log(factor);
}

/** The median of the most memory that a command holds. */
export function peakOf(command: Command, runs: number): number {
  return median(Array.from({ length: runs }, () => usageOf(command).peak));
}

/** The median of some figures, at least one. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
