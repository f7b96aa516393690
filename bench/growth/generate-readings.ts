/**
 * A large imaginary catalog: many platforms that document the same codes, each in its own words, every fourth in Chinese,
 * with a few faults in every hundred rows, as real pages have. The words are few, so that families of parallel names grow
 * with the catalog: that is what tempts a comparison of everything with everything.
 */
import type { Observation, SourceReading, Text } from '../../src/model/index.ts';
import { PARTS, STATES, THINGS, type Word } from './words.ts';

interface Entry {
  readonly code: number;
  readonly thing: Word;
  readonly part: Word;
  readonly state: Word;
}

/** One reading per platform, each with the same codes. */
export function generateReadings(platforms: number, codes: number): SourceReading[] {
  const entries = Array.from({ length: codes }, (_, index) => entryOf(index));
  return Array.from({ length: platforms }, (_, platform) => readingOf(platform, entries));
}

function entryOf(index: number): Entry {
  const [thing, part, state] = [
    THINGS[index % THINGS.length],
    PARTS[Math.floor(index / THINGS.length / STATES.length)],
    STATES[Math.floor(index / THINGS.length) % STATES.length],
  ];
  if (thing === undefined || part === undefined || state === undefined) throw new Error('not enough words');
  return { code: 100 + index, thing, part, state };
}

function readingOf(platform: number, entries: readonly Entry[]): SourceReading {
  const locale = platform % 4 === 3 ? 'zh-CN' : 'en';
  const file = `platform-${platform}.${locale}.md`;
  const observations = entries.flatMap((entry, row) =>
    happens(entry.code * 31 + platform, 50) ? [] : [observationOf(file, locale, platform, entry, row)],
  );
  const source = {
    file,
    origin: 'docs',
    platform: `platform-${platform}`,
    locale,
    generation: null,
    prefix: '',
  } as const;
  return {
    source: { ...source, inferences: [] },
    text: '',
    tables: [],
    observations,
    skippedRows: [],
    skippedTables: [],
    directives: [],
  };
}

function observationOf(file: string, locale: string, platform: number, entry: Entry, row: number): Observation {
  const name = nameOf(entry, platform);
  const location = { file, line: row + 10, column: 3 };
  const span = { start: row * 200, end: row * 200 + 10 };
  const textOf = (value: string): Text => ({ value, language: locale.slice(0, 2), location, span, links: [] });
  const [description, reason] = textsOf(entry, locale, platform);
  return {
    code: entry.code,
    name,
    names: [name],
    texts: { description: textOf(description), reason: textOf(reason) },
    deprecated: null,
    platform: null,
    section: null,
    location,
    codeSpan: span,
    nameSpan: span,
    nameLocation: location,
    table: 0,
    row,
  };
}

/** In one row of a hundred two words change places, in another one a letter is missing. */
function nameOf({ code, thing, part, state }: Entry, platform: number): string {
  const seed = code * 17 + platform * 7;
  const words = happens(seed, 100) ? [part.en, thing.en, state.en] : [thing.en, part.en, state.en];
  const name = words.join('_').toUpperCase();
  return happens(seed + 1, 100) ? name.slice(0, 3) + name.slice(4) : name;
}

function textsOf({ code, thing, part, state }: Entry, locale: string, platform: number): [string, string] {
  const limit = 10 + (code % 90);
  const words = state.en.replaceAll('_', ' ');
  const variants: readonly [string, string][] =
    locale === 'en'
      ? [
          [
            `The ${part.en} of the ${thing.en} is ${words}.`,
            `Check the ${thing.en} and retry within ${limit} seconds.`,
          ],
          [
            `${thing.en} ${part.en}: ${words}.`,
            `The ${part.en} was refused because the ${thing.en} is ${words}; at most ${limit}.`,
          ],
          [`This ${thing.en} has a ${part.en} that is ${words}.`, `Wait ${limit} seconds, or ask an administrator.`],
        ]
      : [[`${thing.zh}的${part.zh}${state.zh}`, `请检查${thing.zh}，并在 ${limit} 秒内重试。`]];
  return variants[platform % variants.length] ?? ['', ''];
}

/** True for one of `often` seeds, without a pattern in them. */
function happens(seed: number, often: number): boolean {
  return (Math.imul(seed, 0x9e3779b1) >>> 8) % often === 0;
}
