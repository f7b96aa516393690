/**
 * Words that an enumerator or constant of an Objective-C header can't have, beside those of C and C++: the header is also read
 * by Objective-C++.
 */

import { C_RESERVED } from '../c/keywords.ts';
import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

/** objc/objc.h, objc/NSObjCRuntime.h and the context words of "The Objective-C Programming Language". */
const OBJECTIVE_C_WORDS = `
  BOOL Class IMP NO NULL Nil Protocol SEL YES bycopy byref id in inout instancetype nil nonnull null_unspecified nullable oneway
  out self super _cmd
`;

/** Foundation's types that the generated files refer to. */
const USED_TYPES = 'NSError NSErrorDomain NSInteger NSString';

/** No names of ours: C has no quoting. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([...C_RESERVED, ...wordSet(OBJECTIVE_C_WORDS, USED_TYPES)]);

export const WORDS: Words = { members: RESERVED_WORDS, types: RESERVED_WORDS };
