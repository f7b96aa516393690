/** Files of findings as another folder sees them: services that show annotations know a repository, and no config's folder. */

import { dirname, join, relative, sep } from 'node:path';
import { type Files, kindBehind } from '../model/files.ts';
import type { Finding, Review, StaleFile } from '../model/index.ts';

/** A function from the name that a file has in a project to the one that it has in another folder. */
export function namesFrom(folder: string, root: string): (file: string) => string {
  return folder === root ? (file) => file : (file) => relative(folder, join(root, file)).split(sep).join('/');
}

/** The root of the git repository that a folder stands in (`.git` is a file in a work tree or a submodule); null where it stands in none. */
export function repositoryAbove(files: Files, folder: string): string | null {
  if (kindBehind(files, join(folder, '.git')) !== null) return folder;
  return dirname(folder) === folder ? null : repositoryAbove(files, dirname(folder));
}

/** Reviews whose findings and sources name files otherwise, in their sentences too. */
export function renameFiles(reviews: readonly Review[], name: (file: string) => string): Review[] {
  const said = sentencesWith(reviews, name);
  const renamed = <Place extends { readonly file: string }>(place: Place): Place => ({
    ...place,
    file: name(place.file),
  });
  const rename = (finding: Finding): Finding => ({
    ...finding,
    message: said(finding.message),
    location: renamed(finding.location),
    related: finding.related.map((place) => ({ ...renamed(place), message: said(place.message) })),
    edit: finding.edit && {
      ...finding.edit,
      description: said(finding.edit.description),
      change: finding.edit.change && renamed(finding.edit.change),
    },
  });
  return reviews.map((review) => ({
    ...review,
    findings: review.findings.map(rename),
    readings: review.readings.map((reading) => ({ ...reading, source: renamed(reading.source) })),
  }));
}

/** Renames the files in the places (`docs/ios.md:12`) that a sentence names. */
function sentencesWith(reviews: readonly Review[], name: (file: string) => string): (text: string) => string {
  const files = new Set(reviews.flatMap(({ readings }) => readings.map(({ source }) => source.file)));
  const changed = [...files].filter((file) => name(file) !== file).sort((a, b) => b.length - a.length);
  if (changed.length === 0) return (text) => text;
  const written = changed.map((file) => file.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const places = new RegExp(`(?<![\\w./-])(${written})(?=:\\d)`, 'g');
  return (text) => text.replace(places, (file) => name(file));
}

/** Stale files under other names. */
export function renameStale(stale: readonly StaleFile[], name: (file: string) => string): StaleFile[] {
  return stale.map((file) => ({ ...file, file: name(file.file) }));
}
