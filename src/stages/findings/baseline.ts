/** The baseline: the findings that a project accepts for now, so that an old documentation can adopt the check. */

import { resolve } from 'node:path';
import type { Files } from '../../model/files.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Finding, Project, Review } from '../../model/index.ts';
import { CannotRun, type Problem, problem } from '../../model/problem.ts';
import { isSystemError, whyRefused } from '../../model/system-error.ts';
import { jsonText } from '../../reports/index.ts';
import { allowanceOf, confineFiles } from '../confine-files.ts';

/** A finding that a baseline accepts. */
export interface Accepted {
  readonly fingerprint: string;
  /** Null in a baseline of an earlier version. */
  readonly kin: string | null;
  readonly file: string | null;
}

/** What a baseline file accepts; null where there is no file (yet). */
export function readBaseline(files: Files, root: string, file: string): readonly Accepted[] | null {
  const text = load(files, root, file);
  if (text === null) return null;
  const accepted = parse(text);
  if (accepted !== null) return accepted;
  throw new CannotRun([
    problem(
      file,
      "This is no baseline of this version of agora-errgen, or a damaged one: it can't be told which findings it accepts.",
      'Restore it from version control, or move it away and run `agora-errgen check --update-baseline`.',
    ),
  ]);
}

function load(files: Files, root: string, file: string): string | null {
  try {
    return new TextDecoder().decode(files.read(resolve(root, file)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return null;
    throw new CannotRun([
      problem(
        file,
        `The baseline could not be read: ${whyRefused(error)}.`,
        'Correct "baseline" in the config, or its permissions.',
      ),
    ]);
  }
}

/** Throws `CannotRun` where something that is no baseline stands where one is to be written. */
export function refuseOtherFiles(project: Project, door: Files): void {
  const { root, catalogs } = project;
  const files = confineFiles(door, project);
  const isAllowed = allowanceOf(door, project);
  const outside = catalogs.flatMap(({ baseline }) => baseline ?? []).find((file) => !isAllowed(resolve(root, file)));
  if (outside !== undefined) {
    const what = 'This baseline would be outside the repository of the config, and is not written.';
    throw new CannotRun([problem(outside, what, 'Correct "baseline" in the config, or give `--allow-outside`.')]);
  }
  for (const file of new Set(catalogs.flatMap(({ baseline }) => baseline ?? []))) readBaseline(files, root, file);
}

/**
 * What a baseline accepts of some findings, each with its entry: by fingerprint; and where a page was moved, or a header or platform renamed,
 * by kin, if one such entry is gone and one such finding is new.
 */
export function matchBaseline(
  baseline: readonly Accepted[],
  reviews: readonly Pick<Review, 'findings' | 'readings'>[],
): ReadonlyMap<Finding, Accepted> {
  const findings = reviews.flatMap((review) => review.findings);
  const sources = new Set(reviews.flatMap(({ readings }) => readings.map(({ source }) => source.file)));
  const known = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const gone = groupBy(
    baseline.filter(({ fingerprint, kin }) => kin !== null && !present.has(fingerprint)),
    ({ kin }) => kin,
  );
  const fresh = groupBy(
    findings.filter(({ fingerprint }) => !known.has(fingerprint)),
    ({ kin }) => kin,
  );
  const isSame = ({ file }: Accepted, { location }: Finding) =>
    file === location.file || (file !== null && !sources.has(file));
  const match = (finding: Finding): Accepted | undefined => {
    const [entry, ...others] = gone.get(finding.kin) ?? [];
    const isOnly = others.length === 0 && fresh.get(finding.kin)?.length === 1;
    return entry !== undefined && isOnly && isSame(entry, finding) ? entry : undefined;
  };
  return new Map(
    findings.flatMap((finding) => {
      const entry = known.get(finding.fingerprint) ?? match(finding);
      return entry === undefined ? [] : [[finding, entry] as const];
    }),
  );
}

/** The reviews of a project's catalogs, with those findings accepted that the catalog's baseline holds. */
export function acceptBaseline(project: Project, reviews: readonly Review[], door: Files): Review[] {
  const { root } = project;
  const files = confineFiles(door, project);
  return reviews.map((review) => {
    const { baseline: file } = review.config;
    const baseline = file === null ? null : readBaseline(files, root, file);
    if (file === null || baseline === null) return review;
    const matched = matchBaseline(baseline, [review]);
    const accept = (finding: Finding): Finding =>
      finding.status === 'new' && matched.has(finding) ? { ...finding, status: 'accepted', acceptedBy: file } : finding;
    return { ...review, findings: review.findings.map(accept) };
  });
}

/** What is odd about the baselines of a project: one that is not there, or holds what was corrected since. */
export function baselineNotes({ root }: Project, reviews: readonly Review[], files: Files): Problem[] {
  const findings = reviews.flatMap((review) => review.findings);
  const baselines = new Set(reviews.flatMap(({ config }) => config.baseline ?? []));
  return [...baselines].flatMap((file) => {
    const baseline = readBaseline(files, root, file);
    if (baseline === null) {
      const isNeeded = findings.some((finding) => finding.status === 'new');
      const advice = '`agora-errgen check --update-baseline` writes one that accepts what is found today.';
      return isNeeded ? [problem(file, `There is no such baseline yet; ${advice}`)] : [];
    }
    const found = new Set(matchBaseline(baseline, reviews).values());
    const gone = baseline.filter((entry) => !found.has(entry)).length;
    const what = `${gone} ${gone === 1 ? 'finding' : 'findings'} gone; --prune forgets what was corrected.`;
    return gone > 0 ? [problem(file, what)] : [];
  });
}

/** A baseline without what is gone. */
export interface Pruned {
  readonly file: string;
  readonly text: string;
  /** How many entries it loses. */
  readonly gone: number;
}

/**
 * The baselines of a project without the entries that nothing is found for.
 * @param keeps rules whose entries stay all the same
 */
export function prunedBaselines(
  { root }: Project,
  reviews: readonly Review[],
  files: Files,
  keeps: (rule: string) => boolean,
): Pruned[] {
  const baselines = new Set(reviews.flatMap(({ config }) => config.baseline ?? []));
  return [...baselines].flatMap((file) => {
    const baseline = readBaseline(files, root, file);
    if (baseline === null) return [];
    const own = reviews.filter(({ config }) => config.baseline === file);
    const found = new Set([...matchBaseline(baseline, own).values()].map(({ fingerprint }) => fingerprint));
    const written = JSON.parse(load(files, root, file) ?? '{}');
    const kept = baseline.flatMap(({ fingerprint }, index) => {
      const entry = written.findings[index];
      return found.has(fingerprint) || keeps(entry.rule) ? [entry] : [];
    });
    const text = jsonText({ ...written, findings: kept });
    return [{ file, text, gone: baseline.length - kept.length }];
  });
}

function parse(text: string): Accepted[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || value.schemaVersion !== 1)
      return null;
    if (!('findings' in value) || !Array.isArray(value.findings)) return null;
    const accepted = value.findings.map(acceptedOf);
    return accepted.every((entry) => entry !== null) ? accepted : null;
  } catch {
    return null;
  }
}

function acceptedOf(entry: unknown): Accepted | null {
  if (typeof entry !== 'object' || entry === null || !('fingerprint' in entry)) return null;
  const { fingerprint } = entry;
  const kin = 'kin' in entry && typeof entry.kin === 'string' ? entry.kin : null;
  const file = 'file' in entry && typeof entry.file === 'string' ? entry.file : null;
  return typeof fingerprint === 'string' ? { fingerprint, kin, file } : null;
}
