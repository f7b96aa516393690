/**
 * Words that an enumerator or constant of an Objective-C header can't have. The header is also read by Objective-C++ and its
 * constants are global, so the keywords of C and C++ and common macros count too.
 */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

/** ISO C 2011, 6.4.1, with the spellings that C 2023 adds. */
const C_KEYWORDS = `
  alignas alignof asm auto bool break case char const constexpr continue default do double else enum extern false float for goto
  if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch thread_local true
  typedef typeof typeof_unqual union unsigned void volatile while _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal128
  _Decimal32 _Decimal64 _Generic _Imaginary _Noreturn _Static_assert _Thread_local
`;

/** ISO C++ 2020, [lex.key] and the alternative representations of [lex.digraph]. */
const CPP_KEYWORDS = `
  and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast consteval
  constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or or_eq
  private protected public reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t
  xor xor_eq
`;

/** objc/objc.h, objc/NSObjCRuntime.h and the context words of "The Objective-C Programming Language". */
const OBJECTIVE_C_WORDS = `
  BOOL Class IMP NO NULL Nil Protocol SEL YES bycopy byref id in inout instancetype nil nonnull null_unspecified nullable oneway
  out self super _cmd
`;

/** Macros of the headers that Foundation includes (errno.h, stdio.h, assert.h, math.h) and of usual compiler command lines. */
const COMMON_MACROS = `
  BUFSIZ DEBUG DOMAIN EOF FALSE HUGE_VAL INFINITY MAX MIN NAN NDEBUG OVERFLOW SING TRUE UNDERFLOW assert errno linux stderr stdin
  stdout unix
`;

/** Foundation's types that the generated files refer to. */
const USED_TYPES = 'NSError NSErrorDomain NSInteger NSString';

/** No names of ours: C has no quoting. */
export const RESERVED_WORDS = wordSet(C_KEYWORDS, CPP_KEYWORDS, OBJECTIVE_C_WORDS, COMMON_MACROS, USED_TYPES);

export const WORDS: Words = { members: RESERVED_WORDS, types: RESERVED_WORDS };
