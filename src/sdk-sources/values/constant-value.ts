/** Values of constant expressions: whole numbers of a certain width, JavaScript numbers, and strings. */

/** A whole number as a compiler of C, Java or Swift sees it. */
export interface Integer {
  readonly value: bigint;
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  /** Its type is not known: only what any type of 31 bits would hold is certain. */
  readonly typeless?: true;
}

export type Value = Integer | number | string;

/** Why a value can't be known; never replaced by a guess. */
export class Unknown {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** What literals and operators mean in one language; null where they have no constant value there. */
export interface Arithmetic {
  readonly literal: (text: string) => Value | null;
  readonly character: (codePoint: number) => Value;
  readonly unary: (operator: string, operand: Value) => Value | null;
  readonly binary: (operator: string, left: Value, right: Value) => Value | null;
  /** The value as a type of that name; null where the name is no number type's. */
  readonly convert: (type: string, value: Value) => Value | null;
  /** A constant that another file defined. */
  readonly foreign: (value: number) => Value;
}

/** The value as an error code: null for a number that JavaScript can't hold exactly. */
export function codeOf(value: Value): number | string | null {
  if (typeof value === 'string') return value;
  const number = typeof value === 'number' ? value : Number(value.value);
  const exact = typeof value === 'number' ? Number.isFinite(number) : Number.isSafeInteger(number);
  // `-0` is a value of JavaScript's alone.
  return exact ? number + 0 : null;
}

/** The value of an implicit member: one more than the one before it; null behind a string. */
export function successorOf(value: Value): Value | null {
  if (typeof value === 'string') return null;
  if (typeof value === 'number') return value + 1;
  const limit = 1n << BigInt(value.signed ? value.bits - 1 : value.bits);
  const next = value.value + 1n;
  return next < limit ? { ...value, value: next } : { value: next, bits: 64, signed: true };
}
