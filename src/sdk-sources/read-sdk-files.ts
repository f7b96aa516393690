/** The SDK files of a catalog: constants of one file may be used in another, and the error enum is chosen by its members. */

import type { SourceReading } from '../model/index.ts';
import { chooseEnum, holdsOne } from './choice/choose-enum.ts';
import { knownTo } from './choice/known-members.ts';
import { withSharedPrefix } from './choice/shared-prefix.ts';
import { symbolsOf } from './members/symbols-of.ts';
import { readSdkSource, type SdkReadOptions } from './read-sdk-source.ts';

export interface SdkFile {
  readonly text: string;
  readonly options: SdkReadOptions;
}

interface ReadFile extends SdkFile {
  readonly reading: SourceReading;
}

/** Reads SDK files together; where the config names no enum, the one whose members the other sources know is taken. */
export function readSdkFiles(files: readonly SdkFile[], documents: readonly SourceReading[]): SourceReading[] {
  const read = readTogether(files);
  const certain = read.filter(isCertain);
  const known = knownTo(
    documents,
    certain.map(({ reading }) => reading),
    read.filter((file) => !certain.includes(file)).map(({ reading }) => reading),
  );
  const chosen = read.map((file) => (isCertain(file) ? file : withReading(file, chooseEnum(file.reading, known))));
  const readings = chosen.map(({ reading }) => reading);
  return chosen.map(({ reading, options }) =>
    options.prefix === undefined ? withSharedPrefix(reading, readings) : reading,
  );
}

function withReading(file: SdkFile, reading: SourceReading): ReadFile {
  return { ...file, reading };
}

/** Nothing is left to choose: the config names the enum, or the file has one alone. */
function isCertain({ options, reading }: ReadFile): boolean {
  return options.enum !== undefined || (reading.tables.length === 1 && holdsOne(reading));
}

/** Where a file alone leaves something open, it is read again, knowing the constants of all files. */
function readTogether(files: readonly SdkFile[]): ReadFile[] {
  const alone = files.map((file) => withReading(file, readSdkSource(file.text, file.options)));
  if (files.length === 1 || !alone.some(({ reading }) => isOpen(reading))) return alone;
  const symbols = new Map(alone.flatMap((file) => [...symbolsOf(wholeReading(file))]));
  return alone.map((file) =>
    isOpen(file.reading) ? withReading(file, readSdkSource(file.text, { ...file.options, symbols })) : file,
  );
}

/** Of a file whose enum is chosen already, the others too: their constants may be used in another file. */
function wholeReading({ text, options: { enum: wanted, ...options }, reading }: ReadFile): SourceReading {
  return wanted === undefined ? reading : readSdkSource(text, options);
}

/** Members, or a whole class of them, have values that this file alone doesn't tell. */
function isOpen({ skippedRows, skippedTables }: SourceReading): boolean {
  return skippedRows.length + skippedTables.length > 0;
}
