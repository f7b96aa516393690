/**
 * The vendor prefixes of a catalog's sources, told from one another's names: `PW_RATE_LIMITED` in a C header and `RATE_LIMITED`
 * in a Kotlin object show that `PW_` is a prefix, and `GIT_EEXISTS` beside `Exists` that `GIT_E` is. Where both have numbers, they
 * must be the same: `DebotInvalidAbi` is no `InvalidAbi`. What no other source confirms stays as it was inferred.
 */

import type { Code, Observation, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';

/** The names of a source, by their letters and without its prefix, each with its codes; null where it has none. */
export type BareNames = ReadonlyMap<string, ReadonlySet<Code | null>>;

/** A name with its code. */
type Member = Pick<Observation, 'code' | 'names'>;

/** A prefix must be that of so many names of a source, unless another source has it … */
const LEAST_SHARE = 0.5;
/** … and so many of them be names of others without it: two may share a word that means something (`RoomLoginTwice`, `LOGIN_TWICE`). */
const FEWEST = 3;
const LONGEST = 40;
/** A prefix that one source takes can confirm that of another. */
const ROUNDS = 2;

/** The readings with their prefixes; `isFixed` says which of them have one from the config. */
export function alignPrefixes(
  readings: readonly SourceReading[],
  isFixed: (reading: SourceReading) => boolean,
): SourceReading[] {
  const aligned = [...readings];
  const bare = readings.map(bareNames);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, reading] of aligned.entries()) {
      if (isFixed(reading)) continue;
      const others = bare.filter((_, other) => other !== index);
      const shared = new Set(aligned.flatMap(({ source }, other) => (other === index ? [] : source.prefix)));
      const prefix = confirmedPrefix(reading.observations, others, reading.source.prefix, shared);
      if (prefix === reading.source.prefix) continue;
      const next = withPrefix(reading, prefix);
      aligned[index] = next;
      bare[index] = bareNames(next);
    }
  }
  return aligned;
}

/**
 * The prefix that the other sources confirm: without it, names are theirs. The given one where they confirm none better.
 */
export function confirmedPrefix(
  members: readonly Member[],
  others: readonly BareNames[],
  given: string,
  shared: ReadonlySet<string> = new Set(),
): string {
  const own = members.flatMap(({ code, names }) => names.map((name) => ({ name, code, letters: lettersOf(name) })));
  let best = { prefix: given, confirmed: given === '' ? 0 : countConfirmed(given, own, others) };
  for (const prefix of new Set([...sharedStarts(own.map(({ name }) => name)), ...shared])) {
    const confirmed = prefix === '' ? 0 : countConfirmed(prefix, own, others);
    if (confirmed > best.confirmed && (confirmed >= FEWEST || shared.has(prefix))) best = { prefix, confirmed };
  }
  if (best.confirmed > 0 || given === '') return best.prefix;
  const whole = own.filter(({ letters, code }) => others.some((other) => agrees(other.get(letters), code))).length;
  return whole >= FEWEST ? '' : given;
}

interface Named {
  readonly name: string;
  readonly letters: string;
  readonly code: Code | null;
}

/**
 * Names that another source has without the prefix, at the same code. A source that has them at other codes, or that has both
 * (`GROUP_FULL` and `FULL`), is about two things.
 */
function countConfirmed(prefix: string, names: readonly Named[], others: readonly BareNames[]): number {
  const skipped = lettersOf(prefix).length;
  const prefixed = names.filter(({ name }) => name.length > prefix.length && name.startsWith(prefix));
  const confirmed = new Set<Named>();
  for (const other of others) {
    const known = prefixed.filter(({ letters }) => other.has(letters.slice(skipped)));
    const alone = known.filter(
      ({ letters, code }) => !other.has(letters) && agrees(other.get(letters.slice(skipped)), code),
    );
    if (2 * alone.length > known.length) for (const one of alone) confirmed.add(one);
  }
  return confirmed.size;
}

function agrees(codes: ReadonlySet<Code | null> | undefined, code: Code | null): boolean {
  return codes !== undefined && (code === null || codes.has(code) || codes.has(null));
}

/** What at least half of the names start with: whatever that is, the name in the middle of their order starts with it. */
function sharedStarts(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  const middle = sorted[sorted.length >> 1] ?? '';
  const starts: string[] = [];
  for (let length = 1; length < Math.min(middle.length, LONGEST); length++) {
    const start = middle.slice(0, length);
    if (names.filter((name) => name.startsWith(start)).length < names.length * LEAST_SHARE) break;
    // `PW` and `PW_` leave the same letters; the separator belongs to the prefix.
    if (/[\p{L}\p{N}]/u.test(middle[length] ?? '')) starts.push(start);
  }
  return starts;
}

function withPrefix(reading: SourceReading, value: string): SourceReading {
  const { source } = reading;
  const because =
    value === ''
      ? 'the other sources have these names as they are'
      : 'without it, the names are those of the other sources';
  const inferences = source.inferences.filter(({ field }) => field !== 'prefix');
  return {
    ...reading,
    source: { ...source, prefix: value, inferences: [...inferences, { field: 'prefix', value, because }] },
  };
}

/** The names of a source. */
export function bareNames({ source, observations }: Pick<SourceReading, 'source' | 'observations'>): BareNames {
  const bare = new Map<string, Set<Code | null>>();
  for (const { code, names } of observations) {
    for (const name of names) {
      const letters = lettersOf(withoutPrefix(name, source.prefix));
      const known = bare.get(letters);
      if (known) known.add(code);
      else bare.set(letters, new Set([code]));
    }
  }
  return bare;
}
