/**
 * A draft is an observation on its way to becoming a claim: its names in comparable form, its platform known, not yet
 * judged. Every observation becomes exactly one draft.
 */
import { latinWordsOf } from '../languages/terms.ts';
import { groupBy } from '../model/group-by.ts';
import type { Code, Observation, Source, SourceReading, Text } from '../model/index.ts';
import { styleOf } from '../names/style.ts';
import { learnVocabulary, type Vocabulary } from '../names/vocabulary.ts';
import { constantCase, lettersOf, withoutPrefix, wordsOf } from '../names/words.ts';
import { findErrorMarks } from './error-marks.ts';
import { findSpeakers } from './find-speakers.ts';

export interface Draft {
  readonly source: Source;
  readonly observation: Observation;
  /** The platform that it votes for. */
  readonly platform: string;
  /** The platforms that it speaks for. */
  readonly speaksFor: readonly string[];
  readonly code: Code | null;
  /** The documented name without vendor prefix, in the source's own style; null where there is none. */
  readonly bare: string | null;
  /** `lettersOf(bare)`: the key under which names are the same; `''` where there is none. */
  readonly letters: string;
  /** In the catalog's style. */
  readonly name: string | null;
  /** Stems of the name's words. */
  readonly stems: readonly string[];
}

/**
 * Makes drafts of all observations, in the order of the sources and of their lines. What an SDK doesn't publish (hidden or
 * commented-out members) and the enum that was generated last time claim nothing.
 */
export function draftObservations(
  readings: readonly SourceReading[],
  codeKind: 'number' | 'string',
): { readonly drafts: readonly Draft[]; readonly vocabulary: Vocabulary } {
  const speaking = readings.filter(({ source }) => source.origin !== 'generated');
  const prefixless = speaking.flatMap((reading) => {
    const areClasses = codeKind === 'number' && namesAreClasses(reading);
    const coded = codeKind === 'string' && numbersAreClasses(reading);
    const positions = codeKind === 'string' ? findPositions(reading) : new Set<Observation>();
    return reading.observations.filter(isPublished).map((observation) => ({
      source: reading.source,
      observation,
      code: codeOf(observation, codeKind, coded || positions.has(observation)),
      bare: observation.name === null || areClasses ? null : bareName(observation, observation.name, reading.source),
    }));
  });
  // Where names are the codes, a word of a name is a part of the string.
  const unmarked = codeKind === 'number' ? findErrorMarks(prefixless) : (one: Bare) => one.bare;
  const bare = prefixless.map((one) => ({ ...one, bare: unmarked(one) }));
  const vocabulary = learn(bare);
  const codeUnder = sharedSpellings(bare);
  const speak = findSpeakers(speaking);
  const drafts = bare.map(
    (one): Draft => ({
      ...one,
      code: codeUnder(one),
      ...speak(one.source, one.observation),
      letters: one.bare === null ? '' : lettersOf(one.bare),
      name: one.bare === null ? null : canonicalSpelling(one.bare),
      stems: one.bare === null ? [] : vocabulary.stemsOf(wordsOf(one.bare)),
    }),
  );
  return { drafts, vocabulary };
}

/** Without the vendor's prefix, and without a string code that the name repeats: `F00_BAD_REQUEST` is the name of `F00`. */
function bareName({ code }: Observation, name: string, { prefix }: Source): string {
  const bare = withoutPrefix(name, prefix);
  return typeof code === 'string' && /^[A-Z]{1,4}\d+$/.test(code) ? withoutPrefix(bare, `${code}_`) : bare;
}

type Bare = Pick<Draft, 'source' | 'observation' | 'code' | 'bare'>;

/**
 * Where names are the codes, every language spells them in its own way (`ServiceError`, `service-error`): what a name means is the
 * string that an SDK gives for it, or else the name as the first SDK spells it.
 */
function sharedSpellings(drafts: readonly Bare[]): (draft: Bare) => Code | null {
  const spelled = new Map<string, Code>();
  const isString = ({ observation }: Bare) => typeof observation.code === 'string';
  const shipped = drafts.filter(({ source, code }) => source.origin === 'sdk' && typeof code === 'string');
  // Of two strings that differ in case alone, the one that a page writes is meant.
  const written = new Set(drafts.flatMap(({ source, code }) => (source.origin === 'docs' ? (code ?? []) : [])));
  const strings = shipped.filter(isString);
  for (const { code, bare } of [...strings.filter(({ code }) => written.has(code ?? '')), ...strings, ...shipped]) {
    for (const letters of [lettersOf(String(code)), lettersOf(bare)])
      if (letters !== '' && code !== null && !spelled.has(letters)) spelled.set(letters, code);
  }
  return (draft) => {
    if (typeof draft.code !== 'string' || isString(draft)) return draft.code;
    return spelled.get(lettersOf(draft.code)) ?? spelled.get(lettersOf(draft.bare)) ?? draft.code;
  };
}

/** Codes per name from which on the names of a source are classes of errors (`HY000`) and name none of them. */
const CLASS = 3;

/** Names per number from which on the numbers of a table are classes of errors (HTTP statuses), and its names the codes. */
const NAMES_OF_CLASS = 2;
const FEWEST_ROWS = 4;
/** Statuses that services answer errors with; a single repetition shows that they are not the codes. */
const STATUSES: ReadonlySet<unknown> = new Set([
  400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 413, 415, 422, 423, 429, 500, 501, 502, 503, 504,
]);

function numbersAreClasses({ source, observations }: SourceReading): boolean {
  const named = observations.filter(({ name, code }) => name !== null && typeof code === 'number');
  const tables = [...groupBy(named, ({ table }) => table).values()];
  const classes = tables.filter((rows) => {
    const [codes, names] = [new Set(rows.map(({ code }) => code)), new Set(rows.map(({ name }) => name))];
    if (names.size < rows.length || rows.length < FEWEST_ROWS || codes.size === rows.length) return false;
    return rows.length >= NAMES_OF_CLASS * codes.size || [...codes].every((code) => STATUSES.has(code));
  });
  return source.origin === 'docs' && 2 * classes.flat().length > named.length;
}

function namesAreClasses({ source, observations }: SourceReading): boolean {
  const named = observations.filter(({ name, code }) => name !== null && code !== null);
  const names = new Set(named.map(({ name }) => name));
  const pairs = new Set(named.map(({ name, code }) => `${code} ${name}`));
  return source.origin === 'docs' && pairs.size > 0 && pairs.size >= CLASS * names.size;
}

/** Members of enums that write no number, or the first alone: the compiler counts them, and the other languages needn't. */
function findPositions({ source, observations, tables }: SourceReading): ReadonlySet<Observation> {
  if (source.origin !== 'sdk') return new Set();
  const enums = groupBy(
    observations.filter(({ table }) => tables[table]?.kind === 'enum'),
    ({ table }) => table,
  );
  const counted = [...enums.values()].filter((members) =>
    members.every(({ code, codeSpan }, at) => typeof code === 'number' && (at === 0 || codeSpan === null)),
  );
  return new Set(counted.flat());
}

function isPublished(observation: Observation): boolean {
  return observation.internal === undefined;
}

/** A name that is `CONSTANT_CASE` already keeps its own way of joining words (`USERINFO_…`, `HTTP2_…`). */
export function canonicalSpelling(bare: string): string {
  return styleOf(bare) === 'CONSTANT_CASE' ? bare : constantCase(bare) || bare;
}

/** The texts of a draft in a fixed order of roles. */
export function textsOf(draft: Draft): readonly Text[] {
  const { description, reason, fix } = draft.observation.texts;
  return [description, reason, fix].filter((text) => text !== undefined);
}

/**
 * A number stays a number and a string a string; in a catalog of strings a name is the code itself where it has no code, or
 * where its number is the class of many.
 */
function codeOf(observation: Observation, codeKind: 'number' | 'string', isClass: boolean): Code | null {
  const { code, name } = observation;
  if (codeKind === 'number') return typeof code === 'number' ? code : null;
  return code === null || (isClass && typeof code === 'number' && name !== null) ? name : String(code);
}

/**
 * Numbers where there are any that tell entries apart; else names are the codes. Where nobody writes a number, the positions in the
 * enums of some SDKs are no codes of the others that have strings, or, being more, nothing.
 */
export function inferCodeKind(readings: readonly SourceReading[]): 'number' | 'string' {
  const counted = { number: 0, string: 0 };
  const sdks = { number: 0, string: 0, none: 0 };
  let positions = 0;
  for (const reading of readings) {
    const kinds = kindsOf(reading);
    const isWritten = kinds.number > 0 || kinds.string > 0;
    counted.number += kinds.number;
    counted.string += kinds.string;
    positions += kinds.position;
    if (reading.source.origin !== 'docs' && reading.observations.length > 0)
      sdks[kinds.position > 0 ? 'number' : isWritten ? 'string' : 'none'] += 1;
  }
  const others = sdks.string + sdks.none;
  const isByName = sdks.string > 0 ? sdks.number <= others : sdks.number < others;
  if (counted.number > 0 || !isByName) counted.number += positions;
  return counted.number > 0 && counted.number >= counted.string ? 'number' : 'string';
}

/** How many codes of a reading are numbers, strings, and positions that nobody writes. */
function kindsOf(reading: SourceReading): Record<'number' | 'string' | 'position', number> {
  const kinds = { number: 0, string: 0, position: 0 };
  const areClasses = numbersAreClasses(reading);
  const positions = findPositions(reading);
  for (const observation of reading.observations) {
    const { code, name } = observation;
    if (positions.has(observation)) kinds.position++;
    else if (typeof code === 'number' && !(areClasses && name !== null)) kinds.number++;
    else if (areClasses || typeof code === 'string') kinds.string++;
  }
  return kinds;
}

function learn(
  drafts: readonly { readonly source: Source; readonly observation: Observation; readonly bare: string | null }[],
): Vocabulary {
  const names = new Map<string, readonly string[]>();
  const prose: string[][] = [];
  for (const { source, observation, bare } of drafts) {
    // A name counts once per source: a word that many sources use is a word, a word that one source repeats may be a slip.
    if (bare !== null) names.set(`${source.file}\n${lettersOf(bare)}`, wordsOf(bare));
    for (const text of Object.values(observation.texts)) prose.push(latinWordsOf(text.value));
  }
  return learnVocabulary(names.values(), prose);
}
