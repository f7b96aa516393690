/** The SDK files of a catalog: constants of one file may be used in another, and the error enum is chosen by its members. */

import { isErrorWord } from '../../languages/index.ts';
import type { Code, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix, wordsOf } from '../../names/words.ts';
import { symbolsOf } from '../members/symbols-of.ts';
import { readSdkSource, type SdkReadOptions } from '../read-sdk-source.ts';
import { chooseEnum, type IsMember } from './choose-enum.ts';

export interface SdkFile {
  readonly text: string;
  readonly options: SdkReadOptions;
}

/** Reads SDK files together; where the config names no enum, the one whose members the other sources know is taken. */
export function readSdkFiles(files: readonly SdkFile[], documents: readonly SourceReading[]): SourceReading[] {
  const readings = readTogether(files);
  const isMember = documents.length > 0 ? knownTo(documents) : namedAsErrors(readings);
  const chosen = readings.map((reading, index) =>
    files[index]?.options.enum === undefined ? chooseEnum(reading, isMember) : reading,
  );
  return chosen.map((reading, index) =>
    files[index]?.options.prefix === undefined ? withSharedPrefix(reading, chosen) : reading,
  );
}

/**
 * What all members of one file start with is no vendor's prefix where another file of the platform has it on some of its names
 * alone (`ESP_ERR_` beside `ESP_OK`): then the prefix of that file, which is shorter or none, is taken.
 */
function withSharedPrefix(reading: SourceReading, readings: readonly SourceReading[]): SourceReading {
  const { source } = reading;
  const beside = readings.filter((other) => other !== reading && other.source.platform === source.platform);
  const partial = beside.filter(
    (other) =>
      other.source.prefix.length < source.prefix.length &&
      source.prefix.startsWith(other.source.prefix) &&
      other.observations.some(({ name }) => name?.startsWith(source.prefix)),
  );
  const [shortest] = partial.map((other) => other.source).sort((a, b) => a.prefix.length - b.prefix.length);
  if (shortest === undefined) return reading;
  const { prefix: value, file } = shortest;
  const told = { field: 'prefix' as const, value, because: `${file} has names without ${source.prefix}` };
  const inferences = source.inferences.map((one) => (one.field === 'prefix' ? told : one));
  return { ...reading, source: { ...source, prefix: value, inferences } };
}

/** Where a file alone leaves something open, it is read again, knowing the constants of all files. */
function readTogether(files: readonly SdkFile[]): SourceReading[] {
  const alone = files.map(({ text, options }) => readSdkSource(text, options));
  if (files.length === 1 || !alone.some(isOpen)) return alone;
  const whole = files.flatMap(({ text, options: { enum: wanted, ...options } }, index) =>
    wanted === undefined ? (alone[index] ?? []) : readSdkSource(text, options),
  );
  const symbols = new Map(whole.flatMap((reading) => [...symbolsOf(reading)]));
  return alone.map((reading, index) => {
    const file = files[index];
    return file !== undefined && isOpen(reading) ? readSdkSource(file.text, { ...file.options, symbols }) : reading;
  });
}

/** Members, or a whole class of them, have values that this file alone doesn't tell. */
function isOpen({ skippedRows, skippedTables }: SourceReading): boolean {
  return skippedRows.length + skippedTables.length > 0;
}

function knownTo(documents: readonly SourceReading[]): IsMember {
  const codes = new Set<Code>();
  const names = new Set<string>();
  for (const { source, observations } of documents) {
    for (const { code, names: spelled } of observations) {
      if (code !== null) codes.add(code);
      for (const name of spelled) names.add(lettersOf(withoutPrefix(name, source.prefix)));
    }
  }
  return (code, name) => (code !== null && codes.has(code)) || (name !== null && names.has(lettersOf(name)));
}

/** Without any document, an enum is about errors where a word of its own name says so; `MixerRoom` holds `err` and is none. */
function namedAsErrors(readings: readonly SourceReading[]): IsMember {
  const members = readings
    .flatMap((reading) => reading.observations)
    .filter((one) => wordsOf(one.enum ?? '').some(isErrorWord));
  const names = new Set(members.flatMap((member) => member.names));
  return (_, name) => name !== null && names.has(name);
}
