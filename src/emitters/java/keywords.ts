/** Words that Java keeps for itself: The Java Language Specification, 3.9, "Keywords", and the literals of 3.10. */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

export const KEYWORDS = wordSet(`
  _ abstract assert boolean break byte case catch char class const continue default do double else enum extends false final
  finally float for goto if implements import instanceof int interface long native new null package private protected public
  return short static strictfp super switch synchronized this throw throws transient true try void volatile while
`);

/** Contextual: no type can be named so. */
const NO_TYPES = 'permits record sealed var yield';

const USED_TYPES = 'Deprecated Enum Exception Integer Long Object RuntimeException String Throwable';

/** What ours declares beside the members. */
const FIELDS = 'BY_CODE code description';

export const WORDS: Words = {
  members: new Set([...KEYWORDS, ...wordSet(FIELDS)]),
  types: new Set([...KEYWORDS, ...wordSet(NO_TYPES, USED_TYPES)]),
};
