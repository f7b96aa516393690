/**
 * Limits of the Java virtual machine (JVMS 4.7.3, 4.11): the code of a method has at most 65 535 bytes, and the initialiser of
 * an enum needs some 22 for each constant and 6 for each further name. Beyond them a catalog is a class of constants, which need
 * no code.
 */

import type { Emission } from './emission.ts';
import { EmitError } from './emit-error.ts';

const BYTES_OF_CONSTANT = 22;
const BYTES_OF_ALIAS = 6;
/** What the constants of an enum may take, with room for the lookup by code that its initialiser builds too: 2 500 of them. */
const MOST_BYTES = 2500 * BYTES_OF_CONSTANT;
/** Codes whose names or texts one lookup method holds. */
const MOST_CASES = 1000;

/** Whether the codes are an enum; throws an `EmitError` where one is asked for and can't hold them. */
export function isJvmEnum(
  { catalogId, members }: Emission,
  style: 'enum' | 'constants' | undefined,
  title: string,
): boolean {
  const names = members.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const fits = members.length * BYTES_OF_CONSTANT + names * BYTES_OF_ALIAS <= MOST_BYTES;
  if (style !== 'enum' || fits) return style !== 'constants' && fits;
  throw new EmitError([
    `catalog ${catalogId}, ${title}: an enum of ${members.length} constants and ${names} further names is beyond what the Java virtual machine can load (about 2500 constants). Leave "style" of the target out, or set it to "constants".`,
  ]);
}

/** The entries of a lookup in parts, each small enough for a method. */
export function splitLookup<Entry>(entries: readonly Entry[]): Entry[][] {
  const parts = Math.max(1, Math.ceil(entries.length / MOST_CASES));
  return Array.from({ length: parts }, (_, part) => entries.slice(part * MOST_CASES, (part + 1) * MOST_CASES));
}
