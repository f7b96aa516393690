/**
 * Words that Kotlin keeps for itself: kotlinlang.org, "Keywords and operators", hard keywords. Soft and modifier keywords are
 * ordinary names where a name is expected.
 */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

const HARD = `
  as break class continue do else false for fun if in interface is null object package return super this throw true try
  typealias typeof val var when while
`;

/** Types and annotations of the standard library that the generated file refers to. */
const USED_TYPES =
  'Deprecated Enum Exception Int JvmField JvmOverloads JvmStatic Long Map ReplaceWith String Suppress Throwable';

/** What every enum class has, and what ours declares. */
const ENUM_MEMBERS = `
  Companion byCode code compareTo descriptionOf nameOf declaringClass declaringJavaClass description entries equals fromCode hashCode name ordinal
  toString valueOf values
`;

/** Names in backticks only. */
export const HARD_KEYWORDS = wordSet(HARD);

export const WORDS: Words = {
  members: wordSet(ENUM_MEMBERS, USED_TYPES),
  types: wordSet(HARD, USED_TYPES, 'Companion'),
  // The compiler's lexer knows the letters of an old Unicode only; in backticks it takes any, and callers need none.
  quote: (identifier) => (HARD_KEYWORDS.has(identifier) || /\W/.test(identifier) ? `\`${identifier}\`` : identifier),
};
