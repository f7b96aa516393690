/** Arithmetic as JavaScript and TypeScript do it: one kind of number, and operators on bits that work on 32 of them. */

import type { Arithmetic, Value } from './constant-value.ts';

const NUMBER = /^(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)$/;

/** What numbers and strings mean there. */
export const ECMASCRIPT_ARITHMETIC: Arithmetic = {
  literal(text) {
    const plain = text.replace(/_/g, '').replace(/n$/, '');
    // `017` is octal in sloppy mode only, and an error elsewhere.
    return NUMBER.test(plain) && !/^0\d/.test(plain) ? Number(plain) : null;
  },
  character: (codePoint) => codePoint,
  unary(operator, operand) {
    if (typeof operand !== 'number') return null;
    if (operator === '+') return operand;
    if (operator === '-') return -operand;
    return operator === '~' ? ~operand : null;
  },
  binary(operator, left, right) {
    if (typeof left === 'number' && typeof right === 'number') return operate(operator, left, right);
    return operator === '+' ? concatenate(left, right) : null;
  },
  convert: (type, value) => (type === 'Number' || type === 'BigInt' ? value : null),
  foreign: (value) => value,
};

function concatenate(left: Value, right: Value): string | null {
  return typeof left === 'object' || typeof right === 'object' ? null : `${left}${right}`;
}

function operate(operator: string, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '**':
      return left ** right;
    case '<<':
      return left << right;
    case '>>':
      return left >> right;
    case '>>>':
      return left >>> right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    default:
      return null;
  }
}
