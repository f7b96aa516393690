/** Words that C# keeps for itself: C# language specification, "Keywords". Behind `@` they are ordinary names. */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

export const KEYWORDS = wordSet(`
  abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event
  explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null
  object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static
  string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
`);

/** What an enum holds, what every class inherits, and what ours declares. */
const TAKEN = `
  DescriptionOf Equals Finalize GetHashCode GetType MemberwiseClone NameOf ReferenceEquals ToString value__
`;

export const WORDS: Words = {
  members: wordSet(TAKEN),
  types: new Set([...KEYWORDS, ...wordSet('System')]),
  quote: (identifier) => (KEYWORDS.has(identifier) ? `@${identifier}` : identifier),
};
