/**
 * What operators, casts and methods make of values that are known. What they give only in a type that isn't known here is
 * unknown, with the reason: nothing is guessed.
 */

import { type Arithmetic, Unknown, type Value } from './constant-value.ts';

/** Below this every integer type has room for a number, with a sign or without one. */
const ROOM_OF_EVERY_TYPE = 1n << 31n;

/** A chain of constants that each double the one before fills any memory. */
const LONGEST_STRING = 1000;

function fitsEveryType(value: bigint): boolean {
  return value >= 0n && value < ROOM_OF_EVERY_TYPE;
}

/** What an operator gives; of an operand without a known type, only what every type has room for. */
export function certain(result: Value | null, operator: string, ...operands: readonly Value[]): Value | Unknown {
  if (result === null) return new Unknown(`"${operator}" has no constant value here`);
  if (typeof result === 'string' && result.length > LONGEST_STRING)
    return new Unknown(`it becomes a string of more than ${LONGEST_STRING} characters, which is no error code`);
  if (typeof result !== 'object' || !operands.some((one) => typeof one === 'object' && one.typeless)) return result;
  return fitsEveryType(result.value)
    ? { ...result, typeless: true }
    : new Unknown(`the type that "${operator}" is applied in is not known`);
}

/** A cast to a type of the language, to an enum of the same file (`isDeclared`), or to one that is not known here. */
export function castTo(type: string, operand: Value, arithmetic: Arithmetic, isDeclared: boolean): Value | Unknown {
  const converted = arithmetic.convert(type, operand);
  if (converted !== null) return converted;
  if (isDeclared || typeof operand !== 'object') return operand;
  if (fitsEveryType(operand.value)) return { ...operand, typeless: true };
  return new Unknown(`what becomes of the number as ${type} is not known`);
}

/** `5.inv()`, `0x80.toInt()`, `OTHER.getValue()`. */
export function callMethod(value: Value | Unknown, name: string, arithmetic: Arithmetic): Value | Unknown {
  if (value instanceof Unknown) return value;
  if (name === 'inv') return arithmetic.unary('~', value) ?? new Unknown('inv() has no constant value here');
  if (name === 'unaryMinus')
    return arithmetic.unary('-', value) ?? new Unknown('unaryMinus() has no constant value here');
  const type = /^to([A-Z]\w+)$/.exec(name)?.[1];
  const converted = type === undefined ? null : arithmetic.convert(type, value);
  if (converted !== null) return converted;
  if (/^(?:getValue|getCode|value|code|intValue)$/.test(name)) return value;
  return new Unknown(`${name}() is called when the program runs`);
}
