/** Plants faults of one kind, seed by seed, and counts what the product makes of them. */
import type { Finding } from '../../src/model/index.ts';
import { type Fault, type FaultKind, meets } from './fault.ts';
import { type Project, reviewWith } from './project.ts';
import { randomOf } from './random.ts';

export interface Measurement {
  readonly kind: FaultKind;
  readonly planted: number;
  /** Findings that the faults have to give, and how many of them came. */
  readonly due: number;
  readonly found: number;
  /** Of all rows that the faults touched, those that were reported: of two swapped rows one is due, both are welcome. */
  readonly rows: { readonly touched: number; readonly reported: number };
  readonly misses: readonly Outcome[];
  /** Faults that made the product accuse codes that have nothing to do with them. */
  readonly strays: readonly Outcome[];
}

export interface Outcome {
  readonly seed: number;
  readonly fault: Fault;
  /** New findings, as `error rule file:line message`. */
  readonly findings: readonly string[];
}

/** Plants `seedings` faults; seeds whose drawn row can't carry the fault are passed over. */
export function measure(project: Project, kind: FaultKind, seedings: number): Measurement {
  const before = new Set(reviewWith(project, null, '').map(({ fingerprint }) => fingerprint));
  const trials = plantMany(project, kind, seedings).map(({ seed, fault }) => {
    const fresh = reviewWith(project, fault.file, fault.text).filter(({ fingerprint }) => !before.has(fingerprint));
    return {
      seed,
      fault,
      fresh,
      reported: fault.targets.filter((target) => fresh.some((one) => meets(one, target))).length,
    };
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const isStray = (finding: Finding, fault: Fault) => finding.severity === 'error' && !concerns(finding, fault);
  return {
    kind,
    planted: trials.length,
    due: sum(trials.map(({ fault }) => dueOf(fault))),
    found: sum(trials.map(({ fault, reported }) => Math.min(reported, dueOf(fault)))),
    rows: {
      touched: sum(trials.map(({ fault }) => fault.targets.length)),
      reported: sum(trials.map(({ reported }) => reported)),
    },
    misses: trials
      .filter(({ fault, reported }) => reported < dueOf(fault))
      .map(({ seed, fault, fresh }) => outcome(seed, fault, fresh)),
    strays: trials.flatMap(({ seed, fault, fresh }) => {
      const stray = fresh.filter((finding) => isStray(finding, fault));
      return stray.length === 0 ? [] : [outcome(seed, fault, stray)];
    }),
  };
}

function plantMany(project: Project, kind: FaultKind, seedings: number): { seed: number; fault: Fault }[] {
  const planted: { seed: number; fault: Fault }[] = [];
  for (let seed = 1; planted.length < seedings; seed++) {
    const fault = kind.plant(project, randomOf(kind.name, seed));
    if (fault !== null) planted.push({ seed, fault });
  }
  return planted;
}

function dueOf({ needs, targets }: Fault): number {
  return needs === 'one' ? 1 : targets.length;
}

function concerns(finding: Finding, { codes }: Fault): boolean {
  return typeof finding.code === 'number' && codes.has(finding.code);
}

function outcome(seed: number, fault: Fault, findings: readonly Finding[]): Outcome {
  return { seed, fault, findings: findings.map(describe) };
}

/** @example 'error duplicate-name android.en.md:46 `FILE_UPLOAD_FAILED` is copied from another row: …' */
function describe({ severity, rule, location, message }: Finding): string {
  return `${severity} ${rule} ${location.file}:${location.line} ${message}`;
}
