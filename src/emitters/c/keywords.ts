/**
 * Words that a name of C can't have. Headers of C are also read by C++, and what they declare is global, so the keywords of both
 * and common macros count.
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

/** Macros of the headers that most programs include (errno.h, stdio.h, assert.h, math.h) and of usual compiler command lines. */
const COMMON_MACROS = `
  BUFSIZ DEBUG DOMAIN EOF FALSE HUGE_VAL INFINITY MAX MIN NAN NDEBUG OVERFLOW SING TRUE UNDERFLOW assert errno linux stderr stdin
  stdout unix
`;

/** No names of ours: C has no quoting. */
export const C_RESERVED = wordSet(C_KEYWORDS, CPP_KEYWORDS, COMMON_MACROS);

export const WORDS: Words = { members: C_RESERVED, types: C_RESERVED };
