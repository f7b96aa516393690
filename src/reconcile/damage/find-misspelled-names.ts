/**
 * Finds names with a slip of spelling. A word is misspelt where almost nobody else writes it and a word one slip away is
 * confirmed: by another source at the same code, by another platform's name that this one lacks (where names are the codes),
 * by the row's own text, or by being common in the sources.
 * A word that sources use in prose is a word; forms of one word (`enable`, `enabled`) are grammar and no slip; and what several
 * names begin with is the name of their family, however much it is like that of another.
 */
import { latinWordsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage, Text } from '../../model/index.ts';
import { editsBetween, isDoubling, isSwap } from '../../names/spelling.ts';
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
/** Names that must have a word for it to count as common. */
const COMMON = 3;

interface Correction {
  readonly word: string;
  readonly right: string;
  readonly because: string;
  readonly witness: Draft | null;
}

/** The damage of each draft whose name is misspelt. */
export function findMisspeltNames(
  drafts: readonly Draft[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  counterparts: Counterparts,
  vocabulary: Vocabulary,
): Map<Draft, Damage> {
  const misspelt = new Map<Draft, Damage>();
  const index = indexSpellings(
    [...vocabulary.words].filter((word) => vocabulary.nameCount(word) + vocabulary.proseCount(word) > 0),
  );
  const families = findFamilies(drafts);
  const known = new Map<string, readonly string[]>();
  for (const draft of drafts) {
    if (draft.bare === null) continue;
    for (const word of vocabularyWords(draft.bare, vocabulary).filter((one) => !families.has(one))) {
      const near = known.get(word) ?? index.near(word);
      known.set(word, near);
      const correction = correct(word, near, draft, { byCode, counterparts, vocabulary });
      if (correction !== null) misspelt.set(draft, describe(draft, correction));
    }
  }
  return misspelt;
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
}

function correct(word: string, near: readonly string[], draft: Draft, known: Known): Correction | null {
  const { byCode, counterparts, vocabulary } = known;
  const own = vocabulary.nameCount(word);
  const standing = (other: string) => vocabulary.nameCount(other) + vocabulary.proseCount(other);
  const better = near.filter((other) => standing(other) > own);
  const participle = `${word}n`;
  // `taken` is a form of `take`; `toke`, which nobody else writes, beside many `token` is none.
  if (own === 1 && word.endsWith('e') && vocabulary.nameCount(participle) >= COMMON) better.push(participle);
  const sameCode = draft.code === null ? [] : (byCode.get(String(draft.code)) ?? []);
  for (const right of better) {
    const witness = sameCode.find(
      (other) => other.source.file !== draft.source.file && other.bare !== null && wordsOf(other.bare).includes(right),
    );
    if (witness !== undefined) {
      const { file, line } = witness.observation.location;
      return { word, right, witness, because: `${file}:${line} names the same code \`${witness.observation.name}\`` };
    }
  }
  for (const right of better) {
    const witness = findTwin(draft, word, right, counterparts);
    if (witness === null) continue;
    const { file, line } = witness.observation.location;
    const because = `${file}:${line} has \`${witness.observation.name}\`, which ${draft.platform} lacks`;
    return { word, right, witness, because };
  }
  if (own > 1) return null;
  const spoken = new Set(
    textsOf(draft)
      .filter(mayBeEnglish(draft))
      .flatMap((text) => latinWordsOf(text.value)),
  );
  for (const right of near) {
    if (spoken.has(right) && standing(right) >= own && word.length >= TELLING)
      return { word, right, witness: null, because: `its own text says "${right}"` };
  }
  for (const right of better) {
    if (vocabulary.nameCount(right) >= COMMON && isPlainSlip(word, right)) {
      return { word, right, witness: null, because: `${vocabulary.nameCount(right)} other names have "${right}"` };
    }
  }
  return null;
}

/** Where names are the codes: the same name with the right word, which another platform has and this one lacks. */
function findTwin(draft: Draft, word: string, right: string, counterparts: Counterparts): Draft | null {
  if (typeof draft.code !== 'string' || draft.bare === null) return null;
  const letters = lettersOf(replaceWord(draft.bare, word, right));
  return counterparts.of(draft).find((other) => other.letters === letters) ?? null;
}

/** Other languages in Latin letters have words one letter away from English ones: `insufficient`, `insuficiente`. */
function mayBeEnglish({ source: { locale } }: Draft): (text: Text) => boolean {
  const isForeign = locale !== null && LATIN_BUT_ENGLISH.test(locale);
  return ({ language }) => language === 'en' || (language === null && !isForeign);
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
