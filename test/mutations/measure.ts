/** Plants faults of one kind, seed by seed, and counts what the product makes of them. */
import type { Finding } from '../../src/model/index.ts';
import { type Fault, type FaultKind, meets } from './fault.ts';
import { type Project, reviewWith } from './project.ts';
import { randomOf } from './random.ts';

export interface Measurement {
  readonly kind: FaultKind;
  readonly planted: number;
  readonly reported: number;
  /** Of all findings that were due, those that came: below `reported` where a fault is due at several places. */
  readonly places: { readonly due: number; readonly found: number };
  readonly misses: readonly Outcome[];
  /** Faults that made the product accuse codes that have nothing to do with them. */
  readonly strays: readonly Outcome[];
}

export interface Outcome {
  readonly seed: number;
  readonly fault: Fault;
  /** New findings, as `error rule file:line code`. */
  readonly findings: readonly string[];
}

/** Plants `seedings` faults; seeds whose drawn row can't carry the fault are passed over. */
export function measure(project: Project, kind: FaultKind, seedings: number): Measurement {
  const before = new Set(reviewWith(project, null, '').map(({ fingerprint }) => fingerprint));
  const misses: Outcome[] = [];
  const strays: Outcome[] = [];
  const places = { due: 0, found: 0 };
  let planted = 0;
  for (let seed = 1; planted < seedings; seed++) {
    const fault = kind.plant(project, randomOf(seed));
    if (fault === null) continue;
    planted++;
    const fresh = reviewWith(project, fault.file, fault.text).filter(({ fingerprint }) => !before.has(fingerprint));
    const found = fault.targets.filter((target) => fresh.some((finding) => meets(finding, target))).length;
    places.due += fault.targets.length;
    places.found += found;
    if (found < (fault.needs === 'one' ? 1 : fault.targets.length)) misses.push(outcome(seed, fault, fresh));
    const stray = fresh.filter((finding) => finding.severity === 'error' && !concerns(finding, fault));
    if (stray.length > 0) strays.push(outcome(seed, fault, stray));
  }
  return { kind, planted, reported: planted - misses.length, places, misses, strays };
}

function concerns(finding: Finding, { codes }: Fault): boolean {
  return typeof finding.code === 'number' && codes.has(finding.code);
}

function outcome(seed: number, fault: Fault, findings: readonly Finding[]): Outcome {
  return { seed, fault, findings: findings.map(describe) };
}

function describe({ severity, rule, location, message }: Finding): string {
  return `${severity} ${rule} ${location.file}:${location.line} ${message}`;
}
