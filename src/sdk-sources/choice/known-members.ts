/** What the other sources of a catalog know of a member: the measure by which an enum is chosen. */

import { isErrorWord } from '../../languages/index.ts';
import type { Code, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix, wordsOf } from '../../names/words.ts';

/** Does the catalog know an entry of this code, or of this name? Either may be null. */
export type IsMember = (code: Code | null, name: string | null) => boolean;

/** Known are the codes and names of the documents. */
export function knownTo(documents: readonly SourceReading[]): IsMember {
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

/** Without any document, an enum is about errors where its own name says so. */
export function namedAsErrors(readings: readonly SourceReading[]): IsMember {
  const members = readings
    .flatMap((reading) => reading.observations)
    .filter((one) => wordsOf(one.enum ?? '').some(isErrorWord));
  const names = new Set(members.flatMap((member) => member.names));
  return (_, name) => name !== null && names.has(name);
}
