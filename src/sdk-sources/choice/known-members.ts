/** What the other sources of a catalog know of the members of an enum: the measure by which one is chosen. */

import { isErrorWord } from '../../languages/index.ts';
import type { Code, SourceReading } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { type BareNames, bareNames } from './align-prefixes.ts';

/** The codes and names of a catalog, as far as they are sure. */
export interface Known {
  readonly hasCode: (code: Code) => boolean;
  /** Of each source. */
  readonly names: readonly BareNames[];
  /** Names that documents give: an enum that holds most of them is theirs, however many members it has besides. */
  readonly documented: number;
  /** For people. */
  readonly source: 'the documents' | 'the other sources';
}

/**
 * What documents and SDK files say that leave nothing to choose: pages, files with one enum, enums that the config names. Where
 * there are no documents, the members of enums that are called after errors are known as well.
 */
export function knownTo(
  documents: readonly SourceReading[],
  certain: readonly SourceReading[],
  others: readonly SourceReading[],
): Known {
  const sure = [...documents, ...certain];
  const codes = new Set(sure.flatMap(({ observations }) => observations.flatMap(({ code }) => code ?? [])));
  const names = [...sure.map(bareNames), ...(documents.length === 0 ? others.map(namedAsErrors) : [])];
  const documented = new Set(documents.flatMap((reading) => [...bareNames(reading).keys()]));
  const source = documents.length > 0 && certain.length === 0 ? 'the documents' : 'the other sources';
  return { hasCode: (code) => codes.has(code), names, documented: documented.size, source };
}

/** Is this the name of an enum or class of errors? `MixerRoom` holds `err` and is none. */
export function isNamedAfterErrors(title: string): boolean {
  return wordsOf(title).some(isErrorWord);
}

/** The names in the enums of a file that are called after errors. */
function namedAsErrors({ source, observations }: SourceReading): BareNames {
  return bareNames({ source, observations: observations.filter((member) => isNamedAfterErrors(member.enum ?? '')) });
}
