/** The SDK files of a catalog: constants of one file may be used in another, and the error enum is chosen by its members. */

import type { Code, SourceReading } from '../model/index.ts';
import { lettersOf, withoutPrefix } from '../names/words.ts';
import { chooseEnum, readSdkSource, type SdkReadOptions, symbolsOf } from '../sdk-sources/index.ts';

export interface SdkFile {
  readonly text: string;
  readonly options: SdkReadOptions;
}

/** Reads SDK files together; where the config names no enum, the one whose members the documents know is taken. */
export function readSdkFiles(files: readonly SdkFile[], documents: readonly SourceReading[]): SourceReading[] {
  const readings = readTogether(files);
  const isMember = membership(documents);
  return readings.map((reading, index) =>
    files[index]?.options.enum === undefined ? chooseEnum(reading, isMember) : reading,
  );
}

/** A second reading knows the constants of all files; one file alone knows its own. */
function readTogether(files: readonly SdkFile[]): SourceReading[] {
  const first = files.map(({ text, options }) => readSdkSource(text, options));
  if (files.length < 2) return first;
  const symbols = new Map(
    files.flatMap(({ text, options }) => [...symbolsOf(readSdkSource(text, { ...options, enum: undefined }))]),
  );
  return files.map(({ text, options }) => readSdkSource(text, { ...options, symbols }));
}

function membership(documents: readonly SourceReading[]): (code: Code | null, name: string | null) => boolean {
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
