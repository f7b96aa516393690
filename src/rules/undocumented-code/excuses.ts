/** Codes that hardly anybody ever meets, by what their SDK says of them. */
import { isErrorWord, soundsLikeFailure } from '../../languages/index.ts';
import { saysUnused } from '../../languages/unused-words.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Catalog, Claim, Text } from '../../model/index.ts';
import { coreWordsOf } from '../../names/compare.ts';
import { styleOf } from '../../names/style.ts';
import { wordsOf } from '../../names/words.ts';
import { enumOf } from '../shared/clashing-enums.ts';
import { saysNoError } from '../shared/no-error.ts';
import { isUnknownCode } from '../shared/unknown-code.ts';

/** Why hardly anybody ever meets the code; null where nothing says so. */
export function excuseOf(claim: Claim, oddityOf: Oddity): string | null {
  if (textsOf(claim).some((text) => saysUnused(text.value))) return 'its comment says that it is not in use';
  const words = wordsOf(claim.documentedAs);
  if (isCountedFrom(words)) return 'by its name other codes are counted from it';
  if (/ (?:do not use|unused|reserved|placeholder) /.test(` ${words.join(' ')} `))
    return 'by its name it is not in use';
  if (Number(claim.observation.code) === 0 && saysNoError(words)) return 'it is no error';
  if (isUnknownCode(claim.observation.code, claim.documentedAs) || isCatchAll(claim))
    return 'by its name the SDK gives it for what it does not know';
  const oddity = oddityOf(claim);
  if (oddity === 'no-error') return 'its name calls it no error, as those of nearly all others do';
  return oddity === null ? null : 'it is written unlike the other codes of the SDK';
}

/** `XY_ERROR_BASE` and `STORE_OFFSET`; an `InvalidOffset` is an error of an offset. */
function isCountedFrom(words: readonly string[]): boolean {
  const about = words.slice(0, -1).filter((word) => !isErrorWord(word));
  return ['base', 'offset'].includes(words.at(-1) ?? '') && !soundsLikeFailure(about.join(' '));
}

/** A member without a number for whatever has no member of its own. */
function isCatchAll({ observation, documentedAs }: Claim): boolean {
  const isAnything = /^(?:unknown|unrecogni[sz]ed|unspecified|undefined|others?|default|none)$/;
  return observation.code === null && isAnything.test(coreWordsOf(documentedAs).join(''));
}

/** In what a string differs from nearly all of its catalog, or the name of a number from nearly all of its enum. */
export type Oddity = (claim: Claim) => 'style' | 'start' | 'no-error' | null;

export function oddMembers(catalog: Catalog): Oddity {
  return catalog.codeKind === 'string' ? oddStrings(catalog) : oddNames(catalog);
}

/** Members from which on the names of an enum show a habit. */
const ENOUGH = 10;

/** `StatusFailed` and `StatusDone` beside many a `StatusErrLost`: outcomes that the errors stand beside. */
function oddNames({ codes }: Catalog): Oddity {
  const shipped = codes.flatMap(({ claims }) => claims.filter(({ origin }) => origin === 'sdk'));
  const enums = [...groupBy(shipped, enumOf).values()].filter((members) => members.length >= ENOUGH);
  const odd = new Set(enums.flatMap((members) => exceptions(members, callsItself, ALL_BUT_FEW)));
  return (claim) => (odd.has(claim) ? 'no-error' : null);
}

/** The words that a name starts with, up to the one that says that it is an error. */
function callsItself({ documentedAs }: Claim): string {
  const words = wordsOf(documentedAs ?? '');
  return words.slice(0, words.findIndex(isErrorWord) + 1).join(' ');
}

/**
 * Nearly all strings of a catalog are written in one style, or begin with one word (`M_`): what doesn't may be the key of a message, a
 * domain, or what the SDK made up for itself.
 */
function oddStrings({ codes }: Catalog): Oddity {
  const shipped = codes.flatMap(({ code, claims }) =>
    // A member whose name is the code is written as its language writes members.
    claims.flatMap((claim) =>
      claim.origin === 'sdk' && typeof claim.observation.code === 'string' ? [{ claim, code: String(code) }] : [],
    ),
  );
  const styles = exceptions(shipped, ({ code }) => styleOf(code), NEARLY_ALL);
  const starts = exceptions(shipped, ({ code }) => /^\p{Lu}+_/u.exec(code)?.[0] ?? '', ALL_BUT_FEW);
  const odd = new Map([
    ...starts.map(({ claim }) => [claim, 'start'] as const),
    ...styles.map(({ claim }) => [claim, 'style'] as const),
  ]);
  return (claim) => odd.get(claim) ?? null;
}

/** Those that have not what nearly all have. */
function exceptions<T>(all: readonly T[], keyOf: (one: T) => string, share: number): readonly T[] {
  const [usual] = [...groupBy(all, keyOf)].sort(([, a], [, b]) => b.length - a.length);
  if (usual === undefined || usual[0] === '' || usual[1].length < share * all.length) return [];
  return all.filter((one) => keyOf(one) !== usual[0]);
}

const NEARLY_ALL = 0.8;
const ALL_BUT_FEW = 0.9;

/** Whatever its comment says, in every language. */
function textsOf({ observation }: Claim): Text[] {
  return [observation.texts, ...Object.values(observation.localizedTexts ?? {})].flatMap((set) => Object.values(set));
}
