/**
 * Arithmetic of whole numbers as C, Java, Kotlin, Swift, C#, Dart, Go, Rust and Python do it: literals have the width and sign that the
 * language gives them, operators widen as it says, and results wrap to their type.
 */

import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Arithmetic, Integer, Value } from './constant-value.ts';
import { fits, INT, type IntegerLanguage, type Kind, kindOf, LONG, UINT, ULONG, wrap } from './integer-types.ts';

/** The types that a literal takes, in the order in which the language tries them. */
const DECIMAL: Readonly<Record<IntegerLanguage, readonly Kind[]>> = {
  'objective-c': [INT, LONG, ULONG],
  cpp: [INT, LONG, ULONG],
  java: [INT, LONG],
  kotlin: [INT, LONG],
  swift: [LONG, ULONG],
  csharp: [INT, UINT, LONG, ULONG],
  dart: [LONG],
  go: [LONG, ULONG],
  rust: [LONG, ULONG],
  python: [LONG, ULONG],
};

const PREFIXED: Readonly<Record<IntegerLanguage, readonly Kind[]>> = {
  ...DECIMAL,
  'objective-c': [INT, UINT, LONG, ULONG],
  cpp: [INT, UINT, LONG, ULONG],
};

/** Java and Dart take a literal with a prefix for its bits: `0xFFFFFFFF` is -1 in Java. */
const BIT_PATTERNS: ReadonlySet<SdkLanguage> = new Set<SdkLanguage>(['java', 'dart']);
/** A leading zero makes a literal octal. */
const OCTAL: ReadonlySet<SdkLanguage> = new Set<SdkLanguage>(['objective-c', 'cpp', 'java', 'go']);

const NUMBER = /^(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]([0-7]+)|(\d+))([uUlL]*)$/;

/** What numbers mean in a language. */
export function integerArithmetic(language: IntegerLanguage): Arithmetic {
  return {
    literal: (text) => literal(text, language),
    character: (codePoint) => ({
      ...(language === 'swift' || language === 'dart' ? LONG : INT),
      value: BigInt(codePoint),
    }),
    unary: (operator, operand) => (isInteger(operand) ? unary(operator, operand, language) : null),
    binary: (operator, left, right) => {
      if (typeof left === 'string' && typeof right === 'string') return operator === '+' ? left + right : null;
      return isInteger(left) && isInteger(right) ? binary(operator, left, right, language) : null;
    },
    convert: (type, value) => {
      const kind = kindOf(type, language);
      return kind && isInteger(value) ? wrap(value.value, kind) : null;
    },
    foreign: (value) => (Number.isSafeInteger(value) ? smallest(BigInt(value), DECIMAL[language]) : value),
  };
}

function isInteger(value: Value): value is Integer {
  return typeof value === 'object';
}

function literal(text: string, language: IntegerLanguage): Value | null {
  const parts = NUMBER.exec(text.replace(/['_]/g, ''));
  if (!parts) return null;
  const [digits = '', suffix = ''] = [parts[4], parts[5]];
  const prefixed = digits === '' || (OCTAL.has(language) && /^0\d/.test(digits));
  const value = prefixed ? prefixedValue(parts) : BigInt(digits);
  if (value === null) return null;
  const kinds = suited(prefixed ? PREFIXED[language] : DECIMAL[language], suffix, language);
  const fitting = kinds.find((kind) => fits(value, kind));
  if (fitting) return { ...fitting, value };
  const last = kinds.at(-1);
  // Java's `-2147483648` is a minus and a literal that alone would be too large; wrapping twice gives it back.
  const tolerated = language === 'java' && digits !== '' && last && value === 1n << BigInt(last.bits - 1);
  return last && (tolerated || (prefixed && BIT_PATTERNS.has(language))) ? wrap(value, last) : null;
}

/** `0x1F`, `0b11`, `0o17`, and `017` where that is octal. */
function prefixedValue([, hex, binaryDigits, octal, digits = '']: RegExpExecArray): bigint | null {
  if (hex !== undefined) return BigInt(`0x${hex}`);
  if (binaryDigits !== undefined) return BigInt(`0b${binaryDigits}`);
  const eights = octal ?? digits;
  return /^[0-7]+$/.test(eights) ? BigInt(`0o${eights}`) : null;
}

function suited(kinds: readonly Kind[], suffix: string, language: IntegerLanguage): readonly Kind[] {
  const long = /l/i.test(suffix);
  if (/u/i.test(suffix)) return [UINT, ULONG].filter((kind) => !long || kind.bits === 64);
  if (language === 'java') return kinds.filter((kind) => kind.bits === (long ? 64 : 32));
  return kinds.filter((kind) => !long || kind.bits === 64);
}

function smallest(value: bigint, kinds: readonly Kind[]): Integer {
  const kind = kinds.find((candidate) => fits(value, candidate)) ?? LONG;
  return { ...kind, value };
}

function promoted(kind: Kind): Kind {
  return kind.bits < 32 ? INT : kind;
}

function unary(operator: string, operand: Integer, language: IntegerLanguage): Integer | null {
  const kind = promoted(operand);
  if (operator === '+') return wrap(operand.value, kind);
  if (operator === '-') return negate(operand.value, kind, language);
  if (operator !== '~') return null;
  return language === 'python' ? boundless(~operand.value) : wrap(~operand.value, kind);
}

/** C# negates 32 bits without a sign as 64 with one, and 64 without a sign only where the smallest number comes of it. */
function negate(value: bigint, kind: Kind, language: IntegerLanguage): Integer | null {
  if (language === 'python') return boundless(-value);
  if (language !== 'csharp' || kind.signed) return wrap(-value, kind);
  return fits(-value, LONG) ? wrap(-value, LONG) : null;
}

function common(left: Kind, right: Kind): Kind {
  const [a, b] = [promoted(left), promoted(right)];
  if (a.bits === b.bits) return { bits: a.bits, signed: a.signed && b.signed };
  return a.bits > b.bits ? a : b;
}

function binary(operator: string, left: Integer, right: Integer, language: IntegerLanguage): Integer | null {
  if (/^(?:<<|>>|>>>)$/.test(operator)) return shift(operator, left, right, language);
  const value = operate(operator, left.value, right.value, language);
  if (value === null) return null;
  return language === 'python' ? boundless(value) : wrap(value, common(left, right));
}

/** Python's numbers have no width: what leaves 64 bits is not known here. */
function boundless(value: bigint): Integer | null {
  return fits(value, LONG) ? { ...LONG, value } : null;
}

function operate(operator: string, left: bigint, right: bigint, language: IntegerLanguage): bigint | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0n || language === 'dart' || language === 'python' ? null : left / right;
    case '~/':
      return right === 0n || language !== 'dart' ? null : left / right;
    case '%':
      return right === 0n ? null : remainder(left, right, language);
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

/** Dart's `%` is never negative, Python's has the sign of the divisor; elsewhere it has that of the dividend. */
function remainder(left: bigint, right: bigint, language: IntegerLanguage): bigint {
  const rest = left % right;
  if (language === 'python') return rest !== 0n && rest < 0n !== right < 0n ? rest + right : rest;
  if (language !== 'dart' || rest >= 0n) return rest;
  return rest + (right < 0n ? -right : right);
}

/** Java, Kotlin and C# use the low bits of the distance; elsewhere a distance beyond the width has no constant value. */
function shift(operator: string, left: Integer, right: Integer, language: IntegerLanguage): Integer | null {
  const kind = promoted(left);
  const masks = language === 'java' || language === 'kotlin' || language === 'csharp';
  const distance = masks ? right.value & BigInt(kind.bits - 1) : right.value;
  if (distance < 0n || distance >= BigInt(kind.bits)) return null;
  if (operator === '<<') return wrap(left.value << distance, kind);
  if (operator === '>>') return wrap(left.value >> distance, kind);
  return wrap(BigInt.asUintN(kind.bits, left.value) >> distance, kind);
}
