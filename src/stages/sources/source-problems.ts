/** What can be wrong with a source that could be read: it says nothing of error codes, and a platform would lose its own. */

import { didYouMean, nearestFirst } from '../../config/index.ts';
import { groupBy } from '../../model/group-by.ts';
import type { SourceReading } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { SdkFile } from '../../sdk-sources/index.ts';
import { readSdkSource, sdkLanguageOf } from '../../sdk-sources/index.ts';

const MOST_SHOWN = 20;

/** A file without any text; null where it has some. */
export function empty(file: string, text: string): Problem | null {
  return text.trim() === ''
    ? problem(file, 'This file is empty.', 'Restore its content, or take it out of the config.')
    : null;
}

/** The enums that the config names are not in the file. */
export function noEnum({ text, options: { enum: _, ...options } }: SdkFile, names: readonly string[]): Problem {
  const [wanted = ''] = names;
  const titles = [...new Set(readSdkSource(text, options).tables.flatMap(({ title }) => title ?? []))];
  const shown = nearestFirst(wanted, titles).slice(0, MOST_SHOWN).join(', ');
  const more = titles.length > MOST_SHOWN ? `, and ${titles.length - MOST_SHOWN} more` : '';
  const known = titles.length === 0 ? 'It holds none at all.' : `It holds ${shown}${more}.`;
  return problem(
    options.file,
    `There is no enum or class ${names.map((name) => `"${name}"`).join(' or ')} in this file.${didYouMean(wanted, titles)} ${known}`,
    correction(wanted, titles),
  );
}

/** The nearest name, and that none is needed where the other sources tell which enum is meant. */
function correction(wanted: string, titles: readonly string[]): string {
  const [first, ...others] = nearestFirst(wanted, titles);
  if (first === undefined) return 'Name the file that declares the enum, and leave "enum" out.';
  const without = others.length === 0 ? 'it is the only one' : 'the one whose members the other sources know is taken';
  return `Write "enum": ${JSON.stringify(first)}, or leave "enum" out: ${without}.`;
}

/** Of several enums that one entry of the config names, those that are in none of its files. */
export function missingEnums(files: readonly SdkFile[]): Problem[] {
  const entries = groupBy(files, ({ options }) => options.enum);
  return [...entries].flatMap(([wanted, own]) => {
    const [first] = own;
    if (first === undefined || typeof wanted !== 'object') return [];
    const missing = wanted.filter((name) => !own.some((file) => holdsEnum(file, name)));
    return missing.length === 0 || missing.length === wanted.length ? [] : [noEnum(first, missing)];
  });
}

function holdsEnum({ text, options }: SdkFile, name: string): boolean {
  return readSdkSource(text, { ...options, enum: name }).tables.length > 0;
}

/** Nothing was recognised: what the reader passed by, and how to help it. */
export function noCodes(file: string, readings: readonly SourceReading[]): Problem {
  if (sdkLanguageOf(file) !== null && readings[0]?.source.origin === 'docs') {
    return problem(file, 'This is an SDK source and not a document.', 'Name it under "sdk" instead of "sources".');
  }
  if (readings[0]?.source.origin === 'sdk') return noMembers(file, readings[0]);
  const skipped = readings.flatMap((reading) => [...reading.skippedTables, ...reading.skippedRows]);
  const reasons = skipped.slice(0, 3).map(({ location, reason }) => ` Line ${location.line}: ${reason}.`);
  return problem(
    file,
    `No error codes were recognised in this file.${reasons.join('')}`,
    `${wayIn(readings)}"!${file}" leaves the file out of a glob; \`agora-errgen scan --explain ${file}\` shows what speaks for and against.`,
  );
}

/** What makes the reader believe the first thing that it looked at: its columns or the heading above it, named in the config. */
function wayIn(readings: readonly SourceReading[]): string {
  const passed = readings.flatMap(({ tables }) => tables).find(({ recognised }) => !recognised);
  if (passed === undefined) return '';
  const { title, location, columns } = passed;
  const holds = `If line ${location.line} holds them, `;
  const [first] = columns.filter(({ header }) => header !== '');
  if (!columns.some(({ role }) => role === 'code' || role === 'name')) {
    return first === undefined
      ? `${holds}give it a header. `
      : `${holds}name the column of the codes in the config: "columns": { "code": [${JSON.stringify(first.header)}] }. `;
  }
  return title === null
    ? `${holds}put a heading that says so above it. `
    : `${holds}say so in the config: "tables": { "include": [${JSON.stringify(title)}] }. `;
}

/** All that a glob matches says nothing of error codes. */
export function noneOf(patterns: readonly string[], files: readonly string[]): Problem {
  const [glob = ''] = patterns;
  const shown = files.slice(0, 3).join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return problem(
    glob,
    `No error codes were recognised in any of its ${files.length} files: ${shown}${more}.`,
    `Run \`agora-errgen scan "${glob}"\` to see why, or name the page itself: what is named is read with more trust.`,
  );
}

/** An SDK file that holds no enum or constants, or several of which none is known to be about errors. */
function noMembers(file: string, { skippedTables, skippedRows }: SourceReading): Problem {
  const reasons = [...skippedTables, ...skippedRows]
    .slice(0, 3)
    .map(({ location, reason }) => ` Line ${location.line}: ${reason}.`);
  if (reasons.length === 0) {
    return problem(
      file,
      'No error enum was recognised in this file: it declares no enum and no constants.',
      `Name the file that declares the error codes instead; a header often includes it. "!${file}" leaves this one out of a glob.`,
    );
  }
  return problem(
    file,
    `No error enum was recognised in this file.${reasons.join('')}`,
    `Run \`agora-errgen scan ${file}\` to see the enums in it, and name the right one as "enum" in the config; "!${file}" leaves the file out of a glob.`,
  );
}
