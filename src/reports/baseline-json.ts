/** The baseline: the findings that a project accepts for now, as a file that `check` reads and people review. */

import type { Finding } from '../model/index.ts';
import { jsonText } from './json-text.ts';

/** The text of a baseline that accepts these findings: sorted, with what a reviewer needs to see. */
export function baselineJson(findings: readonly Finding[]): string {
  const entries = findings.map(({ fingerprint, kin, rule, location, message }) => ({
    fingerprint,
    kin,
    rule,
    file: location.file,
    message,
  }));
  const key = (entry: (typeof entries)[number]) => [entry.file, entry.rule, entry.fingerprint].join('\0');
  const sorted = [...new Map(entries.map((entry) => [key(entry), entry]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return jsonText({ schemaVersion: 1, findings: sorted.map(([, entry]) => entry) });
}
