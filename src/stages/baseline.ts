/** The baseline: the findings that a project accepts for now, so that an old documentation can adopt the check. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Project } from '../config/index.ts';
import type { Finding } from '../model/index.ts';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';
import type { Review } from '../reports/index.ts';

/** The accepted fingerprints of a baseline file; none where the project has no file (yet). */
function readBaseline(root: string, file: string | null): ReadonlySet<string> {
  const text = file === null ? null : load(root, file);
  if (file === null || text === null) return new Set();
  const fingerprints = parse(text);
  if (fingerprints !== null) return new Set(fingerprints);
  throw new CannotRun([
    problem(
      file,
      'The baseline is damaged: nobody knows which findings it accepts.',
      'Restore it from version control, or delete it and run `agora-errgen check --update-baseline`.',
    ),
  ]);
}

function load(root: string, file: string): string | null {
  try {
    return readFileSync(resolve(root, file), 'utf8');
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

/** The text of a baseline that accepts these findings: sorted, with what a reviewer needs to see. */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries = findings.map(({ fingerprint, rule, location, message }) => ({
    fingerprint,
    rule,
    file: location.file,
    message,
  }));
  const key = (entry: (typeof entries)[number]) => [entry.file, entry.rule, entry.fingerprint].join('\0');
  const sorted = [...new Map(entries.map((entry) => [key(entry), entry]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: 1, findings: sorted.map(([, entry]) => entry) }, null, 2)}\n`;
}

/** The reviews of a project's catalogs, with those findings accepted that the catalog's baseline holds. */
export function acceptBaseline(project: Project, reviews: readonly Review[]): Review[] {
  return reviews.map((review, index) => {
    const baseline = readBaseline(project.root, project.catalogs[index]?.baseline ?? null);
    const accept = (finding: Finding): Finding =>
      baseline.has(finding.fingerprint) ? { ...finding, status: 'accepted' } : finding;
    return { ...review, findings: review.findings.map(accept) };
  });
}

/** What is odd about the baselines of a project: one that is not there, or holds what was corrected since. */
export function baselineNotes(project: Project, reviews: readonly Review[]): Problem[] {
  const findings = reviews.flatMap((review) => review.findings);
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const files = new Set(project.catalogs.flatMap((catalog) => catalog.baseline ?? []));
  return [...files].flatMap((file) => {
    if (load(project.root, file) === null) {
      const isNeeded = findings.some((finding) => finding.status === 'new');
      const advice = '`agora-errgen check --update-baseline` writes one that accepts what is found today.';
      return isNeeded ? [problem(file, `There is no such baseline yet; ${advice}`)] : [];
    }
    const gone = [...readBaseline(project.root, file)].filter((fingerprint) => !present.has(fingerprint)).length;
    const what = `${gone} ${gone === 1 ? 'finding' : 'findings'} gone; --update-baseline forgets what was corrected.`;
    return gone > 0 ? [problem(file, what)] : [];
  });
}

function parse(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('findings' in value) || !Array.isArray(value.findings))
      return null;
    const fingerprints = value.findings.map((entry: unknown) =>
      typeof entry === 'object' && entry !== null && 'fingerprint' in entry ? entry.fingerprint : null,
    );
    return fingerprints.every((fingerprint) => typeof fingerprint === 'string') ? fingerprints : null;
  } catch {
    return null;
  }
}
