/** Words that Rust keeps for itself: The Rust Reference, "Keywords", strict and reserved. Behind `r#` they are ordinary names. */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

export const KEYWORDS = wordSet(`
  abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let loop macro
  match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use virtual where while
  yield
`);

/** Not even behind `r#`. */
const PATHS = 'Self crate self super _';

/** Associated functions of ours, which an alias would hide. */
const TAKEN = 'code description from_code name';

const USED_TYPES = 'Option Some None Ok Err i32 i64 str';

export const WORDS: Words = {
  members: wordSet(PATHS, TAKEN),
  types: new Set([...KEYWORDS, ...wordSet(PATHS, USED_TYPES)]),
  quote: (identifier) => (KEYWORDS.has(identifier) ? `r#${identifier}` : identifier),
};
