/** The baseline: the findings that a project accepts for now, so that an old documentation can adopt the check. */

import { resolve } from 'node:path';
import type { Files } from '../../model/files.ts';
import type { Finding, Project, Review } from '../../model/index.ts';
import { CannotRun, type Problem, problem } from '../../model/problem.ts';
import { isSystemError, whyRefused } from '../../model/system-error.ts';
import { allowanceOf, confineFiles } from '../confine-files.ts';

/** The accepted fingerprints of a baseline file; null where there is no file (yet). */
export function readBaseline(files: Files, root: string, file: string): ReadonlySet<string> | null {
  const text = load(files, root, file);
  if (text === null) return null;
  const fingerprints = parse(text);
  if (fingerprints !== null) return new Set(fingerprints);
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

/** The reviews of a project's catalogs, with those findings accepted that the catalog's baseline holds. */
export function acceptBaseline(project: Project, reviews: readonly Review[], door: Files): Review[] {
  const { root } = project;
  const files = confineFiles(door, project);
  return reviews.map((review) => {
    const { baseline: file } = review.config;
    const baseline = file === null ? null : readBaseline(files, root, file);
    if (file === null || baseline === null) return review;
    const accept = (finding: Finding): Finding =>
      finding.status === 'new' && baseline.has(finding.fingerprint)
        ? { ...finding, status: 'accepted', acceptedBy: file }
        : finding;
    return { ...review, findings: review.findings.map(accept) };
  });
}

/** What is odd about the baselines of a project: one that is not there, or holds what was corrected since. */
export function baselineNotes({ root }: Project, reviews: readonly Review[], files: Files): Problem[] {
  const findings = reviews.flatMap((review) => review.findings);
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const baselines = new Set(reviews.flatMap(({ config }) => config.baseline ?? []));
  return [...baselines].flatMap((file) => {
    const baseline = readBaseline(files, root, file);
    if (baseline === null) {
      const isNeeded = findings.some((finding) => finding.status === 'new');
      const advice = '`agora-errgen check --update-baseline` writes one that accepts what is found today.';
      return isNeeded ? [problem(file, `There is no such baseline yet; ${advice}`)] : [];
    }
    const gone = [...baseline].filter((fingerprint) => !present.has(fingerprint)).length;
    const what = `${gone} ${gone === 1 ? 'finding' : 'findings'} gone; --update-baseline forgets what was corrected.`;
    return gone > 0 ? [problem(file, what)] : [];
  });
}

function parse(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || value.schemaVersion !== 1)
      return null;
    if (!('findings' in value) || !Array.isArray(value.findings)) return null;
    const fingerprints = value.findings.map((entry: unknown) =>
      typeof entry === 'object' && entry !== null && 'fingerprint' in entry ? entry.fingerprint : null,
    );
    return fingerprints.every((fingerprint) => typeof fingerprint === 'string') ? fingerprints : null;
  } catch {
    return null;
  }
}
