/** Types of whole numbers: what their names say in each language, and how a value is made to fit one. */

import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Integer } from './constant-value.ts';

export type IntegerLanguage = Exclude<SdkLanguage, 'typescript'>;
/** Width and sign. */
export type Kind = Pick<Integer, 'bits' | 'signed'>;

export const INT: Kind = { bits: 32, signed: true };
export const UINT: Kind = { bits: 32, signed: false };
export const LONG: Kind = { bits: 64, signed: true };
export const ULONG: Kind = { bits: 64, signed: false };

/** Types by name; what says its width (`uint16_t`, `__s32`, `Int64`) is understood without being listed. */
const NAMED_KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...named(INT, 'int signed Int Integer HRESULT OSStatus'),
  ...named(UINT, 'unsigned uint UInt DWORD FourCharCode OSType'),
  ...named(LONG, 'long Long NSInteger CFIndex ssize_t intptr_t'),
  ...named(ULONG, 'ULong ulong NSUInteger size_t uintptr_t'),
  ...named({ bits: 16, signed: true }, 'short Short'),
  ...named({ bits: 16, signed: false }, 'UShort ushort'),
  ...named({ bits: 8, signed: true }, 'sbyte'),
  ...named({ bits: 8, signed: false }, 'UByte'),
]);
const SIZED = /^_*[qg]?(u?)_?(?:int|char|s)?(8|16|32|64)(?:_t)?$/i;

function named(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').map((name) => [name, kind]);
}

/**
 * The type of that name; undefined for one that isn't known.
 * @example kindOf('__u16', 'cpp') // { bits: 16, signed: false }
 */
export function kindOf(type: string, language: IntegerLanguage): Kind | undefined {
  const own = OWN_KINDS[language]?.get(type) ?? NAMED_KINDS.get(type);
  if (own) return own;
  const sized = SIZED.exec(type);
  if (sized) return { bits: Number(sized[2]) as Kind['bits'], signed: sized[1] === '' };
  const words = type.split(' ');
  return words.length > 1 && words.every((word) => C_WORD.test(word)) ? spelledKind(words) : undefined;
}

const C_WORD = /^(?:unsigned|signed|long|short|char|int)$/;

/** `unsigned long int`, in any order. */
function spelledKind(words: readonly string[]): Kind {
  const signed = !words.includes('unsigned');
  if (words.includes('char')) return { bits: 8, signed };
  if (words.includes('short')) return { bits: 16, signed };
  return { bits: words.includes('long') ? 64 : 32, signed };
}

/** Names that mean something else than in C. */
const OWN_KINDS: Readonly<Partial<Record<IntegerLanguage, ReadonlyMap<string, Kind>>>> = {
  java: new Map([
    ['byte', { bits: 8, signed: true }],
    ['char', { bits: 16, signed: false }],
  ]),
  kotlin: new Map([['Byte', { bits: 8, signed: true }]]),
  swift: new Map([
    ['Int', LONG],
    ['UInt', ULONG],
  ]),
  csharp: new Map([
    ['byte', { bits: 8, signed: false }],
    ['char', { bits: 16, signed: false }],
  ]),
  dart: new Map([['int', LONG]]),
  'objective-c': new Map([['char', { bits: 8, signed: true }]]),
  cpp: new Map([['char', { bits: 8, signed: true }]]),
};

export function fits(value: bigint, { bits, signed }: Kind): boolean {
  const limit = 1n << BigInt(signed ? bits - 1 : bits);
  return value < limit && value >= (signed ? -limit : 0n);
}

/** The value as its low bits give it in that type. */
export function wrap(value: bigint, kind: Kind): Integer {
  const wrapped = kind.signed ? BigInt.asIntN(kind.bits, value) : BigInt.asUintN(kind.bits, value);
  return { value: wrapped, bits: kind.bits, signed: kind.signed };
}

/** The largest and smallest numbers of types, by the names that the languages give them; larger ones can't be a code. */
export const LIMITS: ReadonlyMap<string, number> = new Map([
  ...limit(2147483647, 'INT_MAX INT32_MAX Integer.MAX_VALUE Int.MAX_VALUE int.MaxValue Int32.max'),
  ...limit(-2147483648, 'INT_MIN INT32_MIN Integer.MIN_VALUE Int.MIN_VALUE int.MinValue Int32.min'),
  ...limit(4294967295, 'UINT_MAX UINT32_MAX uint.MaxValue UInt32.max'),
  ...limit(Number.MAX_SAFE_INTEGER, 'Number.MAX_SAFE_INTEGER'),
]);

function limit(value: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, value]);
}
