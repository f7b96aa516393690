/**
 * The vendor prefixes of a catalog's sources, told from one another's names: `PW_RATE_LIMITED` in a C header and `RATE_LIMITED`
 * in a Kotlin object show that `PW_` is a prefix, and `GIT_EEXISTS` beside `Exists` that `GIT_E` is. A source takes the prefix
 * under which the most names are also names of other sources; what nobody else confirms stays as it was inferred.
 */

import type { SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';

/** How many sources know a name, by its letters. */
export type KnownNames = ReadonlyMap<string, number>;

/** A prefix must be that of so many names of a source … */
const LEAST_SHARE = 0.5;
/** … and be confirmed by so many of them, or by all of a smaller enum. */
const FEWEST = 3;
const FEWEST_OF_ALL = 2;
const LONGEST = 40;
/** A prefix that one source takes can confirm that of another. */
const ROUNDS = 2;

/** The readings with their prefixes; `isFixed` says which of them have one from the config. */
export function alignPrefixes(
  readings: readonly SourceReading[],
  isFixed: (reading: SourceReading) => boolean,
): SourceReading[] {
  const aligned = [...readings];
  const known = new Map<string, number>();
  for (const reading of readings) count(known, reading, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, original] of readings.entries()) {
      const reading = aligned[index];
      if (reading === undefined || isFixed(original)) continue;
      count(known, reading, -1);
      const next = withPrefix(reading, confirmedPrefix(namesOf(reading), known, reading.source.prefix));
      count(known, next, 1);
      aligned[index] = next;
    }
  }
  return aligned;
}

/**
 * The prefix under which the most names are known, or the given one where none is better.
 * @example confirmedPrefix(['PW_BUSY', 'PW_LOST'], new Map([['busy', 1], ['lost', 1]]), '') // 'PW_'
 */
export function confirmedPrefix(names: readonly string[], known: KnownNames, given: string): string {
  const own = names.map((name) => ({ name, letters: lettersOf(name) }));
  let best = { prefix: given, score: knownUnder(given, own, known).score };
  for (const prefix of ['', ...sharedStarts(names)]) {
    const { score, confirmed } = knownUnder(prefix, own, known);
    const enough = confirmed >= Math.min(FEWEST, Math.max(FEWEST_OF_ALL, names.length));
    if (enough && score > best.score) best = { prefix, score };
  }
  return best.prefix;
}

interface Named {
  readonly name: string;
  readonly letters: string;
}

function knownUnder(prefix: string, names: readonly Named[], known: KnownNames): { score: number; confirmed: number } {
  const skipped = lettersOf(prefix).length;
  let score = 0;
  let confirmed = 0;
  for (const { name, letters } of names) {
    const isPrefixed = skipped > 0 && name.length > prefix.length && name.startsWith(prefix);
    const sources = known.get(isPrefixed ? letters.slice(skipped) : letters) ?? 0;
    score += sources;
    if ((isPrefixed || skipped === 0) && sources > 0) confirmed += 1;
  }
  return { score, confirmed };
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
    if (!/[\p{L}\p{N}]/u.test(middle[length] ?? '')) continue;
    starts.push(start);
  }
  return starts;
}

function withPrefix(reading: SourceReading, value: string): SourceReading {
  const { source } = reading;
  if (value === source.prefix) return reading;
  const because =
    value === ''
      ? 'the other sources have these names as they are'
      : 'without it, the names are those of the other sources';
  const others = source.inferences.filter(({ field }) => field !== 'prefix');
  return {
    ...reading,
    source: { ...source, prefix: value, inferences: [...others, { field: 'prefix', value, because }] },
  };
}

function namesOf({ observations }: SourceReading): string[] {
  return [...new Set(observations.flatMap(({ names }) => names))];
}

/** Adds or takes away the names of a source, each once. */
function count(known: Map<string, number>, reading: SourceReading, step: 1 | -1): void {
  for (const letters of bareLetters(reading)) known.set(letters, (known.get(letters) ?? 0) + step);
}

function bareLetters(reading: SourceReading): Set<string> {
  const { prefix } = reading.source;
  return new Set(namesOf(reading).map((name) => lettersOf(withoutPrefix(name, prefix))));
}
