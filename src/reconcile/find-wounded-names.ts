/**
 * Finds names that a find-and-replace has wounded: a token of the vendor (`AgoraChat`) stands inside a word, and putting
 * a few letters back in its place gives a name or a word that is confirmed elsewhere.
 *
 * 1. tokens: the words of the vendor prefixes of all sources, and what recurs in a source where another platform has
 *    other letters inside the same words;
 * 2. a name is suspect where a token stands off the boundaries of words;
 * 3. what was replaced is the string that explains most suspects of the source;
 * 4. a suspect is wounded where the repaired name, or each repaired word, is known.
 */
import type { Damage } from '../model/index.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { lettersOf, wordsOf } from '../names/words.ts';
import type { Draft } from './draft.ts';
import { groupBy } from './group.ts';

/** Stands for the token while the words around it are looked at: a letter without case. */
const HOLE = '\uE000';

/** Suspects of one source that are solved by search; what they teach serves all others. */
const SOLVED_BY_SEARCH = 60;

interface Suspect {
  readonly draft: Draft;
  readonly token: string;
  /** The bare name with every misplaced token replaced by `HOLE`. */
  readonly holed: string;
}

/** The damage of each wounded draft. */
export function findWoundedNames(
  drafts: readonly Draft[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
): Map<Draft, Damage> {
  const wounded = new Map<Draft, Damage>();
  const prefixTokens = tokensOfPrefixes(drafts);
  const spellings = new Map([...byCode].map(([key, here]) => [key, [...new Set(here.map(({ letters }) => letters))]]));
  const known = soundWords(drafts, prefixTokens, vocabulary);
  for (const ofSource of groupBy(drafts, (draft) => draft.source.file).values()) {
    const tokens = [...prefixTokens, ...recurringTokens(ofSource, spellings, known)];
    const suspects = ofSource.flatMap((draft) => suspectsOf(draft, tokens, known));
    if (suspects.length === 0) continue;
    const confirm = confirmer(drafts, suspects, byCode, vocabulary);
    const replaced = findReplaced(suspects, confirm);
    for (const suspect of suspects) {
      if (wounded.has(suspect.draft)) continue;
      const damage = heal(suspect, replaced, confirm);
      if (damage !== null) wounded.set(suspect.draft, damage);
    }
  }
  return wounded;
}

/** `AgoraChatError` gives `AgoraChatError`, `AgoraChat`, `Agora`, `ChatError`, `Chat`: longest first. */
function tokensOfPrefixes(drafts: readonly Draft[]): string[] {
  const tokens = new Set<string>();
  for (const prefix of new Set(drafts.map((draft) => draft.source.prefix))) {
    const words = prefix.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) tokens.add(words.slice(from, to).join(''));
    }
  }
  return [...tokens].filter((token) => token.length >= 3).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What stands in at least two different words of one source where another platform has other letters. */
function recurringTokens(
  ofSource: readonly Draft[],
  spellings: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): string[] {
  const words = new Map<string, Set<string>>();
  for (const draft of ofSource) {
    if (draft.bare === null || draft.code === null) continue;
    for (const letters of spellings.get(String(draft.code)) ?? []) {
      const token = differingMiddle(draft.letters, letters);
      if (token === null || suspectsOf(draft, [token], known).length === 0) continue;
      const wordsOfToken = words.get(token) ?? new Set();
      for (const word of wordsOf(draft.bare)) if (word.includes(token)) wordsOfToken.add(word);
      wordsOfToken.add(draft.letters);
      words.set(token, wordsOfToken);
    }
  }
  return [...words].filter(([, found]) => found.size >= 4).map(([token]) => token);
}

/** The letters in the middle of `a` that differ from `b`, where both begin and end alike and both have some there. */
function differingMiddle(a: string, b: string): string | null {
  if (a === b || a === '' || b === '') return null;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = a.slice(head, a.length - tail);
  const other = b.slice(head, b.length - tail);
  return head + tail >= 3 && middle.length >= 3 && other.length >= 1 && other.length <= 8 ? middle : null;
}

/** A name of known words alone is sound; else the longest token that is misplaced explains it best. */
function suspectsOf(draft: Draft, tokens: readonly string[], known: ReadonlySet<string>): Suspect[] {
  const { bare } = draft;
  if (bare === null || wordsOf(bare).every((word) => known.has(word))) return [];
  for (const token of tokens) {
    const holed = holeMisplaced(bare, token, known);
    if (holed !== null) return [{ draft, token, holed }];
  }
  return [];
}

/** The name with each misplaced token replaced by `HOLE`, null where none is misplaced. */
function holeMisplaced(bare: string, token: string, known: ReadonlySet<string>): string | null {
  const lower = bare.toLowerCase();
  const sought = token.toLowerCase();
  const inCapitals = !/\p{Ll}/u.test(bare.replace(new RegExp(sought, 'giu'), ''));
  let holed = '';
  let from = 0;
  let found = false;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
    if (!isMisplaced(bare.slice(0, at), bare.slice(at + sought.length), inCapitals, known)) continue;
    holed += bare.slice(from, at) + HOLE;
    from = at + sought.length;
    found = true;
  }
  return found ? holed + bare.slice(from) : null;
}

/**
 * Off the boundaries of words: case shows it (`RAgoraChatoved`), or, in capitals alone, a letter beside it
 * (`RAgoraChatOVED`), or what it leaves of the words beside it is no word (`GroAgoraChatInvalid`).
 */
function isMisplaced(before: string, after: string, inCapitals: boolean, known: ReadonlySet<string>): boolean {
  if (inCapitals) return /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  if (/^\p{Ll}/u.test(after) || /(^|[^\p{Lu}])\p{Lu}$/u.test(before)) return true;
  const left = /\p{Lu}?\p{Ll}+$/u.exec(before)?.[0].toLowerCase();
  return left !== undefined && !known.has(left);
}

/** Words of prose, and of names in which no token stands. */
function soundWords(drafts: readonly Draft[], tokens: readonly string[], vocabulary: Vocabulary): Set<string> {
  const known = new Set([...vocabulary.words].filter((word) => vocabulary.proseCount(word) > 0));
  const sought = tokens.map((token) => token.toLowerCase());
  for (const { bare } of drafts) {
    const lower = bare?.toLowerCase() ?? '';
    if (!sought.some((token) => lower.includes(token))) for (const word of wordsOf(bare ?? '')) known.add(word);
  }
  return known;
}

type Confirm = (suspect: Suspect, replaced: string) => string | null;

/** Says what confirms a repair: a whole name that stands elsewhere, or words that are known. */
function confirmer(
  drafts: readonly Draft[],
  suspects: readonly Suspect[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
): Confirm & { readonly candidates: (suspect: Suspect) => string[] } {
  const suspected = new Set(suspects.map((suspect) => suspect.draft));
  const names = new Map<string, Draft>();
  for (const draft of drafts) if (draft.letters !== '' && !suspected.has(draft)) names.set(draft.letters, draft);

  const confirm: Confirm = (suspect, replaced) => {
    const same = names.get(lettersOf(suspect.holed.replaceAll(HOLE, replaced)));
    if (same !== undefined) return `${same.source.file}:${same.observation.location.line} has \`${same.bare}\``;
    const words = holedWords(suspect.holed).map((word) => word.replaceAll(HOLE, replaced));
    const known = words.length > 0 && words.every((word) => word.length >= 4 && vocabulary.words.has(word));
    return known ? `${words.map((word) => `"${word}"`).join(' and ')} is a word that these sources use` : null;
  };
  const candidates = (suspect: Suspect): string[] => {
    const found: string[] = [];
    const pattern = patternOf(lettersOf(suspect.holed.replaceAll(HOLE, 'ª')).replaceAll('ª', HOLE));
    const here = suspect.draft.code === null ? [] : (byCode.get(String(suspect.draft.code)) ?? []);
    for (const other of here) pushMatch(found, pattern, other.letters);
    const words = holedWords(suspect.holed);
    for (const word of words) {
      const wordPattern = patternOf(word);
      if (word.length >= 4) for (const known of vocabulary.words) pushMatch(found, wordPattern, known);
    }
    return found;
  };
  return Object.assign(confirm, { candidates });
}

/** Lower-cased words of a holed name that contain a hole. */
function holedWords(holed: string): string[] {
  const upper = !/\p{Ll}/u.test(holed);
  const pieces = upper
    ? holed.split(/[^\p{L}\p{Nd}\uE000]+/u)
    : (holed.match(/\p{Lu}?[\p{Ll}\uE000]+|\p{Lu}+/gu) ?? []);
  return pieces.filter((piece) => piece.includes(HOLE)).map((piece) => piece.toLowerCase());
}

/** Every hole stands for the same 1 to 8 letters. */
function patternOf(holed: string): RegExp {
  const [first = '', ...rest] = holed.split(HOLE).map((part) => part.replace(/[^\p{L}\p{Nd}]/gu, ''));
  return new RegExp(`^${first}(\\p{L}{1,8})${rest.join('\\1')}$`, 'u');
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
  const { draft, token, holed } = suspect;
  for (const letters of (replaced.get(token) ?? []).slice(0, 20)) {
    const confirmation = confirm(suspect, letters);
    if (confirmation === null || letters === token.toLowerCase()) continue;
    const repairedBare = refill(holed, letters);
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
function refill(holed: string, letters: string): string {
  const upper = !/\p{Ll}/u.test(holed);
  return holed.replaceAll(HOLE, (_, at: number) => {
    if (upper) return letters.toUpperCase();
    const startsWord = at === 0 || /[^\p{L}]/u.test(holed[at - 1] ?? '');
    return startsWord ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
  });
}
