/**
 * Words that Kotlin keeps for itself: kotlinlang.org, "Keywords and operators", hard keywords. Soft and modifier keywords are
 * ordinary names where a name is expected.
 */

import { wordSet } from '../word-set.ts';

const HARD = `
  as break class continue do else false for fun if in interface is null object package return super this throw true try
  typealias typeof val var when while
`;

/** Types and annotations of the standard library that the generated file refers to. */
const USED_TYPES = 'Deprecated Enum Int JvmField JvmStatic Long Map ReplaceWith String';

/** What every enum class has, and what ours declares. */
const ENUM_MEMBERS = `
  Companion byCode code compareTo declaringClass declaringJavaClass description entries equals fromCode hashCode name ordinal
  toString valueOf values
`;

/** Names in backticks only. */
export const HARD_KEYWORDS = wordSet(HARD);

/** No constants, not even in backticks. */
export const ILLEGAL_MEMBERS = wordSet(ENUM_MEMBERS, USED_TYPES);

/** No names for the generated type. */
export const RESERVED_TYPE_NAMES = wordSet(HARD, USED_TYPES, 'Companion');
