/**
 * Words that TypeScript keeps for itself. A member's name may be a keyword (ECMA-262, "IdentifierName"), a type's may not.
 */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

/** ECMA-262, "Keywords and Reserved Words", those of strict mode and of modules included. */
const RESERVED_WORDS = `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield
`;

/** What TypeScript refuses as the name of a declared type (diagnostics 2431 and 2457). */
const PREDEFINED_TYPES = 'any bigint boolean never number object string symbol undefined unknown';

/** Globals that the generated file itself uses, and those that a numeric literal stands for. */
const USED_GLOBALS = 'Error Infinity Map NaN Object ReadonlyMap ReadonlySet Set';

export const WORDS: Words = {
  // The first two count as numbers (diagnostic 2452), the third sets a prototype instead of a property.
  members: wordSet('Infinity NaN __proto__'),
  types: wordSet(RESERVED_WORDS, PREDEFINED_TYPES, USED_GLOBALS),
};
