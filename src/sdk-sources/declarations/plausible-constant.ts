/** Tells constants that may be error codes from everything else that a class keeps in its static fields. */

import type { Token } from '../syntax/tokenize.ts';

const OPERATOR = /^(?:[()+\-*/%&|^~.@,<>:]|<<|>>|>>>|::|~\/|->)$/;
const CALLEE =
  /^(?:_*[A-Z][A-Z0-9_]*|U?Int(?:8|16|32|64)?|NSInteger|NSUInteger|Number|BigInt|Integer|Long|Short|Byte|static_cast|(?:un)?checked|valueOf|nameof|to[A-Z]\w+|inv|bitPattern|u?int\d*(?:_t)?|>)$/;

/** Values that are no codes, and what makes them while the program runs. */
const NO_CODE = /^(?:new|true|false|null|nil|NULL|nullptr|undefined|void)$/;

/** Is this an expression of literals, names, operators and conversions, without calls that need a running program? */
export function isPlausibleConstant(tokens: readonly Token[]): boolean {
  // `<int, String>{…}` is a map.
  if (tokens.length === 0 || tokens[0]?.text === '<') return false;
  return tokens.every((token, index) => {
    if (token.kind === 'mark') return OPERATOR.test(token.text);
    const called = token.kind === 'word' && tokens[index + 1]?.text === '(';
    return !NO_CODE.test(token.text) && (!called || CALLEE.test(token.text));
  });
}
