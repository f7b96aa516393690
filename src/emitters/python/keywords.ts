/** Words that Python keeps for itself: The Python Language Reference, "Keywords"; and what the generated module refers to. */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

const KEYWORDS = `
  False None True and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try while with yield
`;

/** What an Enum keeps for itself ("Supported sunder names", `mro`), and what ours declares. */
const ENUM_MEMBERS = 'description from_code mro name value';

const USED_TYPES = 'Dict Enum Exception IntEnum Optional Union ValueError bool classmethod int property str super';

export const WORDS: Words = {
  members: wordSet(KEYWORDS, ENUM_MEMBERS),
  types: wordSet(KEYWORDS, USED_TYPES),
  // Names between underscores are no members of an Enum; identifiers are read in their compatibility form (PEP 3131).
  quote: (identifier) => betweenUnderscores(identifier.normalize('NFKC')),
};

function betweenUnderscores(identifier: string): string {
  return identifier.endsWith('_') && identifier.length > 1 ? identifier.replace(/^_+/, 'n_') : identifier;
}
