/**
 * Finds names that were copied from another row: one source has the same name at several codes, and the evidence (what
 * other sources say at these codes, what the rows' own texts speak of) tells which of the rows owns it.
 */
import { termsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { type Draft, textsOf } from '../draft.ts';
import { spellLike } from './spell-like.ts';

/** Without another source's word, the texts alone must tell the owner from the copy, within one table. */
const CLEAR_BY_TEXTS = 0.5;
/** Evidence that the owner must have more of than a copy. */
const CLEAR_MARGIN = 0.3;

/** Numbers that are kept free have one name as often as there are such numbers: `RESERVED` at both ends of a range. */
const SPARE = /^(?:reserved|unused|unassigned|notused|notassigned)$/;

interface Candidate {
  readonly draft: Draft;
  readonly score: number;
  /** A name that another source has at this code instead. */
  readonly instead: Draft | null;
}

/** The damage of each draft whose name is a copy. */
export function findCopiedNames(
  drafts: readonly Draft[],
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
): Map<Draft, Damage> {
  const copied = new Map<Draft, Damage>();
  // A compiler refuses a name that an enum has twice: two enums of one SDK may each have it.
  const named = drafts.filter(
    (draft) =>
      draft.letters !== '' && draft.code !== null && draft.source.origin !== 'sdk' && !SPARE.test(draft.letters),
  );
  // A row may say of each platform which number the name has there.
  const keyOf = ({ source, observation, letters }: Draft) => `${source.file}\n${observation.platform}\n${letters}`;
  for (const repeated of groupBy(named, keyOf).values()) {
    if (new Set(repeated.map((draft) => draft.code)).size < 2) continue;
    const candidates = repeated.map((draft) => weigh(draft, byCode, vocabulary));
    const owner = candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
    // What other sources call otherwise wherever it stands is copied from nowhere: it may be no name at all.
    if (owner.score < 0) continue;
    for (const candidate of candidates) {
      if (candidate.draft.code === owner.draft.code || !isClear(owner, candidate)) continue;
      copied.set(candidate.draft, describe(candidate, owner.draft));
    }
  }
  return copied;
}

function isClear(owner: Candidate, copy: Candidate): boolean {
  const margin = owner.score - copy.score;
  if (copy.instead !== null) return margin >= CLEAR_MARGIN;
  return margin >= CLEAR_BY_TEXTS && owner.draft.observation.table === copy.draft.observation.table;
}

/** +2 where another source has this name at this code, -2 where it has an unlike one, up to +1 for the row's own text. */
function weigh(draft: Draft, byCode: ReadonlyMap<string, readonly Draft[]>, vocabulary: Vocabulary): Candidate {
  let score = ownTextSpeaksOf(draft, vocabulary);
  let instead: Draft | null = null;
  for (const other of byCode.get(String(draft.code)) ?? []) {
    if (other.source.file === draft.source.file || other.bare === null) continue;
    const { relation } = compareNames(draft.bare, other.bare, vocabulary);
    if (relation === 'same' || relation === 'affix') score += 2;
    else if (relation === 'different' || relation === 'related') {
      score -= 2;
      instead ??= other;
    }
  }
  return { draft, score, instead };
}

/** The share of the name's weight whose words the row's own texts contain. */
function ownTextSpeaksOf(draft: Draft, vocabulary: Vocabulary): number {
  const terms = new Set(textsOf(draft).flatMap((text) => termsOf(text.value)));
  return vocabulary.shareOf(draft.stems, (stem) => terms.has(stem));
}

function describe({ draft, instead }: Candidate, owner: Draft): Damage {
  const place = owner.observation.location;
  const belongs = `\`${draft.observation.name}\` belongs to ${String(owner.code)} (${place.file}:${place.line})`;
  const otherwise =
    instead === null
      ? 'and the text of this row speaks of something else'
      : `and ${instead.source.file}:${instead.observation.location.line} names ${String(draft.code)} \`${instead.observation.name}\``;
  return {
    kind: 'copied',
    field: 'name',
    because: `${belongs}, ${otherwise}`,
    repaired: instead?.bare == null ? null : spellLike(draft, instead.bare),
    evidence: [
      { location: place, message: `the row that \`${draft.observation.name}\` belongs to` },
      ...(instead === null
        ? []
        : [
            {
              location: instead.observation.location,
              message: `names ${String(draft.code)} \`${instead.observation.name}\``,
            },
          ]),
    ],
  };
}
