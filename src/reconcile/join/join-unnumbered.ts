/**
 * Joins observations without a code to the codes of others by their names: the same name first, then a near one, then one
 * that a slip of spelling separates. A name joins only where exactly one undamaged code fits; damaged names attract nobody.
 */
import { groupBy } from '../../model/group-by.ts';
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
  if (unnumbered.length === 0) return { joined: [], strays: [] };
  const { findSame, findLike } = finder(numbered, vocabulary);
  const certain = new Map(unnumbered.map((draft) => [draft, decidedCode(draft, numbers) ?? findSame(draft)]));
  const isTaken = takenBy([...numbered, ...unnumbered], certain);
  const found = new Map(
    unnumbered.map((draft) => {
      const sure = certain.get(draft) ?? NOTHING;
      return [draft, sure.codes.length > 0 ? sure : withoutTaken(findLike(draft), draft, isTaken)];
    }),
  );
  const rivals = groupBy(found, ([draft, { codes, joinedBy }]) => rivalKey(draft, codes, joinedBy));
  const joined: Joined[] = [];
  const strays: Stray[] = [];
  for (const [draft, { codes, joinedBy }] of found) {
    const [code] = codes;
    const same = rivals.get(rivalKey(draft, codes, joinedBy)) ?? [];
    const areTwo = new Set(same.map(([{ letters }]) => letters)).size > 1;
    if (code !== undefined && codes.length === 1 && !areTwo) joined.push({ draft, code, joinedBy });
    else strays.push({ draft, because: areTwo ? sharesWith(draft, code, same) : whyNot(codes), candidates: codes });
  }
  return { joined, strays };
}

interface Found {
  readonly codes: readonly Code[];
  readonly joinedBy: JoinedBy;
}

const NOTHING: Found = { codes: [], joinedBy: 'near-name' };

function decidedCode({ observation, bare }: Draft, numbers: ReconcileOptions['numbers']): Found | null {
  const decided = numbers[observation.name ?? ''] ?? numbers[bare ?? ''];
  return decided === undefined ? null : { codes: [decided.code], joinedBy: 'config' };
}

/** A source that has a code under its very name means something else by a name that is only like it. */
function takenBy(drafts: readonly Draft[], certain: ReadonlyMap<Draft, Found>): (draft: Draft, code: Code) => boolean {
  const taken = new Set(
    drafts.flatMap((draft) => {
      const { codes = [] } = certain.get(draft) ?? {};
      return [draft.code, ...codes].flatMap((code) => (code === null ? [] : placeOf(draft, code)));
    }),
  );
  return (draft, code) => taken.has(placeOf(draft, code));
}

function placeOf({ source }: Draft, code: Code): string {
  return `${source.file}\n${code}`;
}

function withoutTaken(like: Found, draft: Draft, isTaken: (draft: Draft, code: Code) => boolean): Found {
  return { ...like, codes: like.codes.filter((code) => !isTaken(draft, code)) };
}

/** Two names of one source that are both only like a code contradict each other. */
function rivalKey(draft: Draft, codes: readonly Code[], joinedBy: JoinedBy): string {
  const [code] = codes;
  const isSure = joinedBy === 'same-name' || joinedBy === 'config' || code === undefined;
  return isSure ? `${draft.source.file}\n\n${draft.letters}` : placeOf(draft, code);
}

function sharesWith({ letters }: Draft, code: Code | undefined, same: readonly (readonly [Draft, Found])[]): string {
  const other = same.find(([one]) => one.letters !== letters)?.[0].observation;
  return `${String(code)} is as near to \`${other?.name}\` of the same page (line ${other?.location.line})`;
}

function finder(numbered: readonly Draft[], vocabulary: Vocabulary) {
  const named = numbered.filter((draft) => draft.letters !== '' && draft.code !== null);
  const byLetters = index(named, (draft) => [draft.letters]);
  const byStem = index(named, (draft) => draft.stems);
  const spellings = indexSpellings(vocabulary.words);
  const findSame = (draft: Draft): Found => {
    const same = byLetters.get(draft.letters) ?? [];
    return { codes: draft.speaksFor.length > 1 ? commonestCodes(same) : codesOf(same), joinedBy: 'same-name' };
  };
  const findLike = (draft: Draft): Found => {
    const near = codesOf(nearNames(draft, byStem, vocabulary));
    if (near.length > 0) return { codes: near, joinedBy: 'near-name' };
    const words = wordsOf(draft.bare);
    const respelled = words.flatMap((word, at) =>
      spellings.near(word).map((right) => [...words.slice(0, at), right, ...words.slice(at + 1)].join('')),
    );
    return { codes: codesOf(respelled.flatMap((letters) => byLetters.get(letters) ?? [])), joinedBy: 'spelling' };
  };
  return { findSame, findLike };
}

/** The codes that most platforms give a name: a page that they share documents it, whatever one of them counts. */
function commonestCodes(drafts: readonly Draft[]): Code[] {
  const support = codesOf(drafts).map((code) => ({
    code,
    platforms: new Set(drafts.filter((draft) => draft.code === code).map(({ platform }) => platform)).size,
  }));
  const most = Math.max(0, ...support.map(({ platforms }) => platforms));
  return support.filter(({ platforms }) => platforms === most).map(({ code }) => code);
}

function nearNames(draft: Draft, byStem: ReadonlyMap<string, readonly Draft[]>, vocabulary: Vocabulary): Draft[] {
  const candidates = new Set(
    draft.stems.flatMap((stem) => {
      const found = byStem.get(stem) ?? [];
      return found.length <= MOST_POSTINGS ? found : [];
    }),
  );
  return [...candidates].filter((candidate) => {
    const { relation, share } = compareNames(draft.bare, candidate.bare, vocabulary);
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
