/**
 * Finds names that a find-and-replace has mangled: a token of the vendor (`AgoraChat`) stands inside a word, and putting
 * a few letters back in its place gives a name or a word that is confirmed elsewhere.
 *
 * 1. tokens: the words of the vendor prefixes of all sources, and what is learnt where another platform has other letters
 *    inside the same words;
 * 2. a name is suspect where a token stands off the boundaries of words;
 * 3. what was replaced is the string that explains most suspects of the source;
 * 4. a suspect is mangled where the repaired name, or each repaired word, is known.
 */

import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { lettersOf, wordsOf } from '../../names/words.ts';
import type { Draft } from '../draft.ts';
import type { Counterparts } from './find-counterparts.ts';
import { learnTokens, tokensOfPrefixes } from './find-vendor-tokens.ts';
import { MARK, markedWords, markMisplaced, patternOf } from './mangled-tokens.ts';

/** Suspects of one source that are solved by search; what they teach serves all others. */
const SOLVED_BY_SEARCH = 60;

interface Suspect {
  readonly draft: Draft;
  readonly token: string;
  /** The bare name with every misplaced token replaced by `MARK`. */
  readonly marked: string;
}

/** The damage of each mangled draft. */
export function findMangledNames(
  drafts: readonly Draft[],
  counterparts: Counterparts,
  vocabulary: Vocabulary,
  nouns: () => readonly string[],
): Map<Draft, Damage> {
  const mangled = new Map<Draft, Damage>();
  const prefixTokens = tokensOfPrefixes(drafts);
  const sound = soundWords(drafts, prefixTokens, vocabulary);
  const sources = groupBy(drafts, (draft) => draft.source.file);
  const elsewhere = wordsElsewhere(sources, sound, vocabulary);
  for (const [file, ofSource] of sources) {
    const learnt = learnTokens(ofSource, counterparts, elsewhere(file), nouns);
    const tokens = [...prefixTokens, ...learnt];
    const known = learnt.length === 0 ? sound : soundWords(drafts, tokens, vocabulary);
    const suspects = ofSource.flatMap((draft) => suspectsOf(draft, tokens, known));
    if (suspects.length === 0) continue;
    const confirm = confirmer(drafts, suspects, counterparts, vocabulary);
    const replaced = findReplaced(suspects, confirm);
    for (const suspect of suspects) {
      if (mangled.has(suspect.draft)) continue;
      const damage = heal(suspect, replaced, confirm);
      if (damage !== null) mangled.set(suspect.draft, damage);
    }
  }
  return mangled;
}

/** A name of known words alone is sound; else the longest token that is misplaced explains it best. */
function suspectsOf(draft: Draft, tokens: readonly string[], known: ReadonlySet<string>): Suspect[] {
  const { bare } = draft;
  if (bare === null || wordsOf(bare).every((word) => known.has(word))) return [];
  for (const token of tokens) {
    const marked = markMisplaced(bare, token, known);
    if (marked !== null) return [{ draft, token, marked }];
  }
  return [];
}

/** Words of prose, and of names in which no token stands. */
function soundWords(drafts: readonly Draft[], tokens: readonly string[], vocabulary: Vocabulary): Set<string> {
  const known = new Set([...vocabulary.words].filter((word) => vocabulary.proseCount(word) > 0));
  const sought = tokens.map((token) => token.toLowerCase());
  for (const { bare } of drafts) {
    const lower = bare?.toLowerCase() ?? '';
    if (!sought.some((token) => lower.includes(token))) for (const word of wordsOf(bare)) known.add(word);
  }
  return known;
}

/** Per source, the sound words that it isn't alone in having in its names. */
function wordsElsewhere(
  sources: ReadonlyMap<string, readonly Draft[]>,
  sound: ReadonlySet<string>,
  vocabulary: Vocabulary,
): (file: string) => ReadonlySet<string> {
  const owner = new Map<string, string | null>();
  for (const [file, drafts] of sources) {
    for (const word of new Set(drafts.flatMap(({ bare }) => wordsOf(bare))))
      owner.set(word, owner.has(word) ? null : file);
  }
  return (file) => new Set([...sound].filter((word) => vocabulary.proseCount(word) > 0 || owner.get(word) !== file));
}

type Confirm = (suspect: Suspect, replaced: string) => string | null;

/** Says what confirms a repair: a whole name that stands elsewhere, or words that are known. */
function confirmer(
  drafts: readonly Draft[],
  suspects: readonly Suspect[],
  counterparts: Counterparts,
  vocabulary: Vocabulary,
): Confirm & { readonly candidates: (suspect: Suspect) => string[] } {
  const suspected = new Set(suspects.map((suspect) => suspect.draft));
  const names = new Map<string, Draft>();
  for (const draft of drafts) if (draft.letters !== '' && !suspected.has(draft)) names.set(draft.letters, draft);

  const confirm: Confirm = (suspect, replaced) => {
    const same = names.get(lettersOf(suspect.marked.replaceAll(MARK, replaced)));
    if (same !== undefined) return `${same.source.file}:${same.observation.location.line} has \`${same.bare}\``;
    const words = markedWords(suspect.marked).map((word) => word.replaceAll(MARK, replaced));
    const known = words.length > 0 && words.every((word) => word.length >= 4 && vocabulary.words.has(word));
    return known ? `${words.map((word) => `"${word}"`).join(' and ')} is a word that these sources use` : null;
  };
  const candidates = (suspect: Suspect): string[] => {
    const found: string[] = [];
    const pattern = patternOf(suspect.marked);
    for (const other of counterparts.of(suspect.draft)) pushMatch(found, pattern, other.letters);
    const words = markedWords(suspect.marked);
    for (const word of words) {
      const wordPattern = patternOf(word);
      if (word.length >= 4) for (const known of vocabulary.words) pushMatch(found, wordPattern, known);
    }
    return found;
  };
  return Object.assign(confirm, { candidates });
}

function pushMatch(found: string[], pattern: RegExp, word: string): void {
  const letters = pattern.exec(word)?.[1];
  if (letters !== undefined) found.push(letters);
}

/** What the token stands in place of, the best explanation first, per token. */
function findReplaced(
  suspects: readonly Suspect[],
  confirm: Confirm & { readonly candidates: (suspect: Suspect) => string[] },
): Map<string, string[]> {
  const votes = new Map<string, Map<string, number>>();
  for (const suspect of suspects.slice(0, SOLVED_BY_SEARCH)) {
    const ofToken = votes.get(suspect.token) ?? new Map<string, number>();
    for (const letters of new Set(confirm.candidates(suspect))) ofToken.set(letters, (ofToken.get(letters) ?? 0) + 1);
    votes.set(suspect.token, ofToken);
  }
  const ranked = new Map<string, string[]>();
  for (const [token, ofToken] of votes) {
    const order = [...ofToken].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
    ranked.set(
      token,
      order.map(([letters]) => letters),
    );
  }
  return ranked;
}

function heal(suspect: Suspect, replaced: ReadonlyMap<string, readonly string[]>, confirm: Confirm): Damage | null {
  const { draft, token, marked } = suspect;
  for (const letters of (replaced.get(token) ?? []).slice(0, 20)) {
    const confirmation = confirm(suspect, letters);
    if (confirmation === null || letters === token.toLowerCase()) continue;
    const repairedBare = refill(marked, letters);
    const documented = draft.observation.name ?? '';
    const prefix = documented.slice(0, documented.length - (draft.bare ?? '').length);
    return {
      kind: 'mangled',
      field: 'name',
      because: `a find-and-replace put \`${token}\` in place of "${letters}" inside a word; ${confirmation}`,
      repaired: prefix + repairedBare,
      evidence: [],
    };
  }
  return null;
}

/** Puts the letters back in the case of their surroundings. */
function refill(marked: string, letters: string): string {
  const upper = !/\p{Ll}/u.test(marked);
  return marked.replaceAll(MARK, (_, at: number) => {
    if (upper) return letters.toUpperCase();
    const startsWord = at === 0 || /[^\p{L}]/u.test(marked[at - 1] ?? '');
    return startsWord ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
  });
}
