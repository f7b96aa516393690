/** Words that Dart keeps for itself: Dart Language Specification, "Reserved Words" and "Built-In Identifiers". */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

const RESERVED = `
  assert await break case catch class const continue default do else enum extends false final finally for if in is new null
  rethrow return super switch this throw true try var void when while with yield
`;

const BUILT_IN = `
  abstract as base covariant deferred dynamic export extension external factory Function get hide implements import interface
  late library mixin of on operator part required sealed set show static typedef
`;

/** What every enum has, and what ours declares. */
const MEMBERS = `
  code description documentedName fromCode hashCode index name noSuchMethod runtimeType toString values
`;

const USED_TYPES = 'Deprecated Enum Exception Map Object String bool int override';

export const WORDS: Words = {
  isAscii: true,
  members: wordSet(RESERVED, BUILT_IN, MEMBERS),
  types: wordSet(RESERVED, BUILT_IN, USED_TYPES),
};
