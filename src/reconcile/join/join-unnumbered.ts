/**
 * Joins observations without a code to the codes of others by their names: the same name first, then a near one, then one
 * that a slip of spelling separates. A name joins only where exactly one undamaged code fits; damaged names attract nobody.
 */
import type { Code, JoinedBy } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import { indexSpellings } from '../../names/spelling-index.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { wordsOf } from '../../names/words.ts';
import type { Draft } from '../draft.ts';
import type { ReconcileOptions } from '../options.ts';

export interface Joined {
  readonly draft: Draft;
  readonly code: Code;
  readonly joinedBy: JoinedBy;
}

export interface Stray {
  readonly draft: Draft;
  readonly because: string;
  readonly candidates: readonly Code[];
}

/** A near name must have this much of the longer name's weight in common: `NotExist` says too little to be anything. */
const NEAR_ENOUGH = 0.6;

/** Words in more names than this don't lead to candidates; a name of such words alone says too little. */
const MOST_POSTINGS = 200;

/** Joins each draft without a code to one code, or says why it can't. */
export function joinUnnumbered(
  unnumbered: readonly Draft[],
  numbered: readonly Draft[],
  vocabulary: Vocabulary,
  numbers: ReconcileOptions['numbers'],
): { readonly joined: readonly Joined[]; readonly strays: readonly Stray[] } {
  const joined: Joined[] = [];
  const strays: Stray[] = [];
  if (unnumbered.length === 0) return { joined, strays };
  const find = finder(numbered, vocabulary);
  for (const draft of unnumbered) {
    const decided = numbers[draft.observation.name ?? ''] ?? numbers[draft.bare ?? ''];
    const found = decided === undefined ? find(draft) : ({ codes: [decided.code], joinedBy: 'config' } as const);
    const [code] = found.codes;
    if (code !== undefined && found.codes.length === 1) joined.push({ draft, code, joinedBy: found.joinedBy });
    else strays.push({ draft, because: whyNot(found.codes), candidates: found.codes });
  }
  return { joined, strays };
}

interface Found {
  readonly codes: readonly Code[];
  readonly joinedBy: JoinedBy;
}

function finder(numbered: readonly Draft[], vocabulary: Vocabulary): (draft: Draft) => Found {
  const named = numbered.filter((draft) => draft.letters !== '' && draft.code !== null);
  const byLetters = index(named, (draft) => [draft.letters]);
  const byStem = index(named, (draft) => draft.stems);
  const spellings = indexSpellings(vocabulary.words);

  return (draft) => {
    const same = codesOf(byLetters.get(draft.letters) ?? []);
    if (same.length > 0) return { codes: same, joinedBy: 'same-name' };
    const near = codesOf(nearNames(draft, byStem, vocabulary));
    if (near.length > 0) return { codes: near, joinedBy: 'near-name' };
    const words = wordsOf(draft.bare ?? '');
    const respelt = words.flatMap((word, at) =>
      spellings.near(word).map((right) => [...words.slice(0, at), right, ...words.slice(at + 1)].join('')),
    );
    return { codes: codesOf(respelt.flatMap((letters) => byLetters.get(letters) ?? [])), joinedBy: 'spelling' };
  };
}

function nearNames(draft: Draft, byStem: ReadonlyMap<string, readonly Draft[]>, vocabulary: Vocabulary): Draft[] {
  const candidates = new Set(
    draft.stems.flatMap((stem) => {
      const found = byStem.get(stem) ?? [];
      return found.length <= MOST_POSTINGS ? found : [];
    }),
  );
  return [...candidates].filter((candidate) => {
    const { relation, share } = compareNames(draft.bare ?? '', candidate.bare ?? '', vocabulary);
    return relation === 'affix' || (relation === 'near' && share >= NEAR_ENOUGH);
  });
}

function index(drafts: readonly Draft[], keysOf: (draft: Draft) => readonly string[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of new Set(keysOf(draft))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [draft]);
      else known.push(draft);
    }
  }
  return found;
}

function codesOf(drafts: readonly Draft[]): Code[] {
  return [...new Set(drafts.flatMap((draft) => (draft.code === null ? [] : [draft.code])))];
}

function whyNot(codes: readonly Code[]): string {
  return codes.length === 0
    ? 'no code has this name or a near one'
    : `its name fits ${codes.length} codes: ${codes.slice(0, 5).join(', ')}`;
}
