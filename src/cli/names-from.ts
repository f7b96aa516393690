/** Files of findings as the working directory sees them: services that show annotations know no config's folder. */

import { join, relative, sep } from 'node:path';
import type { Finding, Review, StaleFile } from '../model/index.ts';

/** A function from the name that a file has in a project to the one that it has in the working directory. */
export function namesFrom(cwd: string, root: string): (file: string) => string {
  return cwd === root ? (file) => file : (file) => relative(cwd, join(root, file)).split(sep).join('/');
}

/** Reviews whose findings name files otherwise. */
export function renameFiles(reviews: readonly Review[], name: (file: string) => string): Review[] {
  const renamed = <Place extends { readonly file: string }>(place: Place): Place => ({
    ...place,
    file: name(place.file),
  });
  const rename = (finding: Finding): Finding => ({
    ...finding,
    location: renamed(finding.location),
    related: finding.related.map(renamed),
    edit: finding.edit?.change ? { ...finding.edit, change: renamed(finding.edit.change) } : finding.edit,
  });
  return reviews.map((review) => ({ ...review, findings: review.findings.map(rename) }));
}

/** Stale files under other names. */
export function renameStale(stale: readonly StaleFile[], name: (file: string) => string): StaleFile[] {
  return stale.map((file) => ({ ...file, file: name(file.file) }));
}
