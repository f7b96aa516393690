/**
 * Words that Swift keeps for itself: The Swift Programming Language, "Lexical Structure", "Keywords and Punctuation". In
 * backticks they are ordinary names; a few stay special even then. Words that are reserved in particular contexts only (`left`,
 * `some`, …) are ordinary names everywhere here.
 */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

const DECLARATIONS = `
  associatedtype borrowing class consuming deinit enum extension fileprivate func import init inout internal let nonisolated
  open operator precedencegroup private protocol public rethrows static struct subscript typealias var
`;
const STATEMENTS = `
  break case catch continue default defer do else fallthrough for guard if in repeat return switch throw where while
`;
const EXPRESSIONS_AND_TYPES = 'Any as await catch false is nil rethrows self Self super throw throws true try';

/** `X.self`, `X.Type` and `X.Protocol` mean the metatype and `X.init` an initialiser, in backticks too for some readers. */
const SPECIAL_MEMBERS = 'Any Protocol Self Type init self';

/** What the standard library calls the parts of our struct, and the types that it refers to by their short names. */
const USED_MEMBERS = 'AllCases Int RawValue String allCases errorDomain';

const USED_TYPES =
  'Array CaseIterable Codable CustomNSError CustomStringConvertible Error Hashable LocalizedError Int Optional RawRepresentable Sendable String';

/** Names in backticks only. */
export const KEYWORDS = wordSet(DECLARATIONS, STATEMENTS, EXPRESSIONS_AND_TYPES);

export const WORDS: Words = {
  members: wordSet(SPECIAL_MEMBERS, USED_MEMBERS),
  types: wordSet(DECLARATIONS, STATEMENTS, EXPRESSIONS_AND_TYPES, SPECIAL_MEMBERS, USED_MEMBERS, USED_TYPES),
  quote: (identifier) => (KEYWORDS.has(identifier) ? `\`${identifier}\`` : identifier),
};
