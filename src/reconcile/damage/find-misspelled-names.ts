/**
 * Finds names with a slip of spelling. A word is misspelled where almost nobody else writes it and a word one slip away is
 * confirmed: by another source at the same code, by another platform's name that this one lacks (where names are the codes),
 * by the row's own text, or by being common in the sources.
 * A word that sources use in prose is a word; forms of one word (`enable`, `enabled`) are grammar and no slip; and what several
 * names begin with is the name of their family, however much it is like that of another.
 */
import { latinWordsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage, Text } from '../../model/index.ts';
import { commonlyMeant } from '../../names/common-misspellings.ts';
import { editsBetween, isDoubling, isInflection, isSwap } from '../../names/spelling.ts';
import { indexSpellings } from '../../names/spelling-index.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import { type Draft, textsOf } from '../draft.ts';
import type { Counterparts } from './find-counterparts.ts';

/** A shorter word that a text lacks may have a neighbour in it by chance (`file`, `fine`). */
const TELLING = 6;
/** Words of this length have no neighbours one edit away but their own misspellings. */
const LONG = 9;
const LATIN_BUT_ENGLISH = /^(?:ca|cs|da|de|es|fi|fr|hr|hu|id|it|ms|nb|nl|no|pl|pt|ro|sk|sv|tr|vi)\b/i;
/** Names that must have a word for it to count as common … */
const COMMON = 3;
/** … and beside so many other names, what every source copies in a single one is a slip all the same. */
const MANY = 5;

interface Correction {
  readonly word: string;
  readonly right: string;
  readonly because: string;
  readonly witness: Draft | null;
}

/** The damage of each draft whose name is misspelled. */
export function findMisspelledNames(
  drafts: readonly Draft[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  counterparts: Counterparts,
  vocabulary: Vocabulary,
): Map<Draft, Damage> {
  const misspelled = new Map<Draft, Damage>();
  const index = indexSpellings(
    [...vocabulary.words].filter((word) => vocabulary.nameCount(word) + vocabulary.proseCount(word) > 0),
  );
  const families = findFamilies(drafts);
  const known = new Map<string, readonly string[]>();
  const own = new Set(drafts.map(({ source, letters }) => `${source.file}\n${letters}`));
  const spread = countNames(drafts);
  for (const draft of drafts) {
    if (draft.bare === null) continue;
    for (const word of vocabularyWords(draft.bare, vocabulary).filter((one) => !families.has(one))) {
      const near = known.get(word) ?? index.near(word);
      known.set(word, near);
      const correction = correct(word, near, draft, { byCode, counterparts, vocabulary, spread });
      if (correction !== null) misspelled.set(draft, describe(draft, correction));
    }
    const listed = misspelled.has(draft) ? null : confirmByList(draft, own);
    if (listed !== null) misspelled.set(draft, describe(draft, listed));
  }
  return misspelled;
}

/** Words of a name that may be slips: rare in names, unknown in prose. */
function vocabularyWords(bare: string, vocabulary: Vocabulary): string[] {
  return wordsOf(bare).filter((word) => word.length >= 4 && vocabulary.proseCount(word) === 0);
}

/** Words that several names begin with: `CURLE` and `CURLUE` are no spellings of one word. */
function findFamilies(drafts: readonly Draft[]): Set<string> {
  const names = new Map(drafts.flatMap(({ bare, letters }) => (bare === null ? [] : [[letters, wordsOf(bare)]])));
  const families = groupBy([...names.values()], ([first]) => first ?? '');
  return new Set([...families].flatMap(([first, members]) => (members.length >= COMMON ? first : [])));
}

interface Known {
  readonly byCode: ReadonlyMap<string, readonly Draft[]>;
  readonly counterparts: Counterparts;
  readonly vocabulary: Vocabulary;
  /** In how many names a word stands, whoever has them. */
  readonly spread: ReadonlyMap<string, number>;
}

function countNames(drafts: readonly Draft[]): Map<string, number> {
  const names = new Map(drafts.flatMap(({ bare, letters }) => (bare === null ? [] : [[letters, wordsOf(bare)]])));
  const words = [...names.values()].flatMap((ofOne) => [...new Set(ofOne)]);
  return new Map([...groupBy(words, (word) => word)].map(([word, found]) => [word, found.length]));
}

/** A word, what it may be a slip of, and how commonly each of these is written. */
interface Suspect {
  readonly draft: Draft;
  readonly word: string;
  /** Words one slip away. */
  readonly near: readonly string[];
  /** Those of them that are commoner than the word itself. */
  readonly commoner: readonly string[];
}

function correct(word: string, near: readonly string[], draft: Draft, known: Known): Correction | null {
  const { vocabulary } = known;
  const own = vocabulary.nameCount(word);
  const commoner = near.filter((other) => countOf(other, vocabulary) > own);
  const participle = `${word}n`;
  // `taken` is a form of `take`; `toke`, which nobody else writes, beside many `token` is none.
  if (own === 1 && word.endsWith('e') && vocabulary.nameCount(participle) >= COMMON) commoner.push(participle);
  const suspect = { draft, word, near, commoner };
  const correction = confirmAtSameCode(suspect, known) ?? confirmByTwin(suspect, known);
  // Without another source, only a word that stands in this name alone can be a slip.
  if (correction !== null) return correction;
  if (own > 1) return confirmByManyNames(suspect, known);
  return confirmByOwnText(suspect, known) ?? confirmByOtherNames(suspect, known) ?? confirmByManyNames(suspect, known);
}

function countOf(word: string, vocabulary: Vocabulary): number {
  return vocabulary.nameCount(word) + vocabulary.proseCount(word);
}

/** Another source names the same code with the right word. */
function confirmAtSameCode({ draft, word, commoner }: Suspect, { byCode }: Known): Correction | null {
  const others = (draft.code === null ? [] : (byCode.get(String(draft.code)) ?? [])).filter(
    (other) => other.source.file !== draft.source.file && other.bare !== null,
  );
  for (const right of commoner) {
    const witness = others.find(({ bare }) => {
      const words = wordsOf(bare);
      return words.includes(right) && !words.includes(word);
    });
    if (witness === undefined) continue;
    const { file, line } = witness.observation.location;
    return { word, right, witness, because: `${file}:${line} names the same code \`${witness.observation.name}\`` };
  }
  return null;
}

/** Where names are the codes: another platform has the name with the right word, and this one lacks it. */
function confirmByTwin({ draft, word, commoner }: Suspect, { counterparts }: Known): Correction | null {
  for (const right of commoner) {
    const witness = findTwin(draft, word, right, counterparts);
    if (witness === null) continue;
    const { file, line } = witness.observation.location;
    const because = `${file}:${line} has \`${witness.observation.name}\`, which ${draft.platform} lacks`;
    return { word, right, witness, because };
  }
  return null;
}

/** The texts of the row have the right word. */
function confirmByOwnText({ draft, word, near }: Suspect, { vocabulary }: Known): Correction | null {
  if (word.length < TELLING) return null;
  const texts = textsOf(draft).filter(mayBeEnglish(draft));
  const spoken = new Set(texts.flatMap((text) => latinWordsOf(text.value)));
  const words = wordsOf(draft.bare);
  const right = near.find(
    (other) =>
      spoken.has(other) &&
      // Where the text has the slip, the name is right.
      commonlyMeant(other) !== word &&
      countOf(other, vocabulary) >= vocabulary.nameCount(word) &&
      !isWrittenApart(other, word, words),
  );
  return right === undefined ? null : { word, right, witness: null, because: `its own text says "${right}"` };
}

/** `X_DOMAIN` and `XDomain`: the letter that the word seems to lack is the word before or behind it. */
function isWrittenApart(right: string, word: string, words: readonly string[]): boolean {
  const at = words.indexOf(word);
  return right === `${words[at - 1] ?? ''}${word}` || right === `${word}${words[at + 1] ?? ''}`;
}

/**
 * People make the slip again and again, whoever else has made it here; a source that has the right name, too, keeps the old one on
 * purpose.
 * @param known names of each source, as `file` and letters
 */
function confirmByList({ bare, source }: Draft, known: ReadonlySet<string>): Correction | null {
  for (const word of wordsOf(bare)) {
    const right = commonlyMeant(word);
    if (right !== null && !known.has(`${source.file}\n${lettersOf(replaceWord(bare ?? '', word, right))}`))
      return { word, right, witness: null, because: 'a common slip' };
  }
  return null;
}

/** Several other names have the right word, and between the two lies no more than a slip. */
function confirmByOtherNames({ word, commoner }: Suspect, { vocabulary }: Known): Correction | null {
  const right = commoner.find((other) => vocabulary.nameCount(other) >= COMMON && isPlainSlip(word, other));
  if (right === undefined) return null;
  return { word, right, witness: null, because: `${vocabulary.nameCount(right)} other names have "${right}"` };
}

/** Many other names have the right word, and this one alone lacks a letter of it, or has one too many; but no first or last one. */
function confirmByManyNames({ word, commoner }: Suspect, { spread }: Known): Correction | null {
  if (word.length < TELLING || (spread.get(word) ?? 0) > 1) return null;
  const right = commoner.find(
    (other) =>
      (spread.get(other) ?? 0) >= MANY &&
      editsBetween(word, other) === 1 &&
      word.length !== other.length &&
      word[0] === other[0] &&
      word.at(-1) === other.at(-1) &&
      // Two abbreviations of one word (`insuf`, `insuff`).
      !isDoubling(word, other) &&
      !isInflection(word, other),
  );
  if (right === undefined) return null;
  return { word, right, witness: null, because: `${spread.get(right)} other names have "${right}"` };
}

/** Where names are the codes: the same name with the right word, which another platform has and this one lacks. */
function findTwin(draft: Draft, word: string, right: string, counterparts: Counterparts): Draft | null {
  if (typeof draft.code !== 'string' || draft.bare === null) return null;
  const letters = lettersOf(replaceWord(draft.bare, word, right));
  return counterparts.of(draft).find((other) => other.letters === letters) ?? null;
}

/** Other languages in Latin letters have words one letter away from English ones: `insufficient`, `insuficiente`. */
function mayBeEnglish({ source: { locale } }: Draft): (text: Text) => boolean {
  const isNotEnglish = locale !== null && LATIN_BUT_ENGLISH.test(locale);
  return ({ language }) => language === 'en' || (language === null && !isNotEnglish);
}

/** Between long words a single slip is plain; between shorter ones only where it is a swap or a doubled letter. */
function isPlainSlip(word: string, right: string): boolean {
  return isSwap(word, right) || isDoubling(word, right) || (word.length >= LONG && editsBetween(word, right) === 1);
}

function describe(draft: Draft, { word, right, because, witness }: Correction): Damage {
  const documented = draft.observation.name ?? '';
  return {
    kind: 'misspelled',
    field: 'name',
    because: `"${word}" is a misspelling of "${right}": ${because}`,
    repaired: replaceWord(documented, word, right),
    evidence:
      witness === null
        ? []
        : [{ location: witness.observation.location, message: `spells it \`${witness.observation.name}\`` }],
  };
}

/** Replaces the word in the case in which it stands. */
function replaceWord(name: string, word: string, right: string): string {
  const at = name.toLowerCase().lastIndexOf(word);
  if (at < 0) return name;
  const found = name.slice(at, at + word.length);
  const upper = found === found.toUpperCase();
  const capital = /^\p{Lu}/u.test(found);
  const cased = upper ? right.toUpperCase() : capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return name.slice(0, at) + cased + name.slice(at + word.length);
}
