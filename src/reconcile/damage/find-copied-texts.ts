/**
 * Texts copied from another code, by wording alone: two sources that say the same, letter by letter, of nearly all codes have it from
 * one place, and where one of them has the other's text of another code, somebody took the wrong line. Short texts are told, too
 * (`Protocol error.` for `Protocol not supported.`); one that only says less than the right one, or more, is none.
 */
import { groupBy } from '../../model/group-by.ts';
import { isPrimary, type MisplacedText } from './misplaced-text.ts';
import type { DraftText, Entry } from './text-entries.ts';
import type { TextEvidence } from './text-evidence.ts';

/** Codes that two sources describe, and the share of them that they word alike. */
const FEWEST_CODES = 5;
const NEARLY_ALL = 0.8;

/** The texts of one source. */
interface Wording {
  readonly at: ReadonlyMap<Entry, readonly DraftText[]>;
  readonly byLetters: ReadonlyMap<string, readonly DraftText[]>;
}

export function findCopiedTexts({ texts, speaksOf }: TextEvidence): MisplacedText[] {
  const primary = texts.filter((text) => isPrimary(text) && text.letters !== '');
  const suspects = [...groupBy(primary, ({ letters }) => letters).values()].filter(standApart).flat();
  if (suspects.length === 0) return [];
  const wordings = new Map([...groupBy(primary, fileOf)].map(([file, own]) => [file, wordingOf(own)]));
  const known = new Map<string, readonly Wording[]>();
  const wordingsLike = (file: string): readonly Wording[] => {
    const found = known.get(file) ?? findAlike(file, wordings);
    known.set(file, found);
    return found;
  };
  return suspects.filter(isAlone).flatMap((text) => {
    const copied = wordingsLike(fileOf(text)).flatMap((wording) => findOriginal(text, wording) ?? []);
    return copied.filter(({ like }) => like !== null && isOfOther(text, like.entry, speaksOf)).slice(0, 1);
  });
}

function fileOf({ draft }: DraftText): string {
  return draft.source.file;
}

/** One wording at several codes. */
function standApart(texts: readonly DraftText[]): boolean {
  return texts.some(({ entry }) => entry !== texts[0]?.entry);
}

function wordingOf(texts: readonly DraftText[]): Wording {
  return { at: groupBy(texts, ({ entry }) => entry), byLetters: groupBy(texts, ({ letters }) => letters) };
}

/** Nobody else says this of its code. */
function isAlone(text: DraftText): boolean {
  return text.entry.texts.every((other) => other === text || other.letters !== text.letters);
}

function findAlike(file: string, wordings: ReadonlyMap<string, Wording>): Wording[] {
  const own = wordings.get(file);
  return [...wordings].flatMap(([other, one]) =>
    own !== undefined && other !== file && wordAlike(own, one) ? [one] : [],
  );
}

function wordAlike({ at }: Wording, other: Wording): boolean {
  const both = [...at].flatMap(([entry, texts]) => {
    const others = other.at.get(entry);
    return others === undefined ? [] : [texts.some(({ letters }) => others.some((one) => one.letters === letters))];
  });
  return both.length >= FEWEST_CODES && both.filter(Boolean).length >= NEARLY_ALL * both.length;
}

/** The one code of which the other source says this, where it says something else of the text's own. */
function findOriginal(text: DraftText, { at, byLetters }: Wording): MisplacedText | null {
  const own = at.get(text.entry)?.find((one) => mayCompare(one, text));
  const [like, ...more] = byLetters.get(text.letters) ?? [];
  if (own === undefined || like === undefined || more.some(({ entry }) => entry !== like.entry)) return null;
  return isPartOf(text, own) || isPartOf(own, text) ? null : { text, belongs: like.key, like, own };
}

/** A text of two words may not tell its language. */
function mayCompare(a: DraftText, b: DraftText): boolean {
  return a.language === b.language || a.language === null || b.language === null;
}

/** Every word of the one is in the other: it says less, and nothing else. A word alone says hardly anything. */
function isPartOf(a: DraftText, b: DraftText): boolean {
  const words = wordsOf(a);
  const others = new Set(wordsOf(b));
  return words.length < 2 || words.every((word) => others.has(word));
}

function wordsOf({ said }: DraftText): readonly string[] {
  return said.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

/** The text says as much of the other code's name as of its own. */
function isOfOther(text: DraftText, there: Entry, speaksOf: TextEvidence['speaksOf']): boolean {
  return speaksOf(text, there, text.entry) >= speaksOf(text, text.entry, there);
}
