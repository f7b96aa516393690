/**
 * Finds codes that were copied from another row where names are the codes: a table has one twice, and one of the two rows
 * stands or speaks as another platform's row does whose code this platform lacks.
 */
import { termsInCommon } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import { type Draft, textsOf } from '../draft.ts';
import type { Counterparts } from './find-counterparts.ts';
import { spellLike } from './spell-like.ts';

/** Terms that two texts must share to say the same. */
const LIKE = 0.45;
/** Both neighbours, or a text. */
const PROOF = 2;

interface Copy {
  readonly draft: Draft;
  /** The row of another platform that it stands for. */
  readonly meant: Draft;
  readonly score: number;
  readonly byText: boolean;
}

/** The damage of each draft whose code is a copy. */
export function findCopiedCodes(drafts: readonly Draft[], counterparts: Counterparts): Map<Draft, Damage> {
  const neighbours = neighboursOf(drafts);
  const named = drafts.filter((draft) => typeof draft.code === 'string' && draft.letters !== '');
  const copied = new Map<Draft, Damage>();
  for (const repeated of groupBy(
    named,
    // Tables of several functions of one page may each have the code.
    (draft) => `${draft.source.file}\n${draft.observation.table}\n${draft.platform}\n${draft.letters}`,
  ).values()) {
    if (repeated.length < 2) continue;
    const copies = repeated
      .flatMap((draft) => counterparts.lackedBy(draft.platform).map((meant) => weigh(draft, meant, neighbours)))
      .sort((a, b) => b.score - a.score);
    const [best] = copies;
    const second = copies.find(({ draft }) => draft !== best?.draft);
    const owner = repeated.find((draft) => draft !== best?.draft);
    if (best === undefined || owner === undefined || best.score < PROOF || second?.score === best.score) continue;
    copied.set(best.draft, describe(best, owner));
  }
  return copied;
}

type Neighbours = (draft: Draft) => readonly [before: string, after: string];

/** The letters of the rows before and after each row of its source; `''` beyond its ends. */
function neighboursOf(drafts: readonly Draft[]): Neighbours {
  const places = new Map<Draft, readonly [string, string]>();
  for (const rows of groupBy(drafts, (draft) => draft.source.file).values()) {
    for (const [at, row] of rows.entries()) places.set(row, [rows[at - 1]?.letters ?? '', rows[at + 1]?.letters ?? '']);
  }
  return (draft) => places.get(draft) ?? ['', ''];
}

function weigh(draft: Draft, meant: Draft, neighbours: Neighbours): Copy {
  const there = neighbours(meant);
  const beside = neighbours(draft).filter((letters, side) => letters === there[side]).length;
  const byText = saysTheSame(draft, meant);
  return { draft, meant, byText, score: beside + (byText ? PROOF : 0) };
}

function saysTheSame(a: Draft, b: Draft): boolean {
  return textsOf(a).some((one) =>
    textsOf(b).some((other) => {
      if (one.language !== other.language) return false;
      const { common, share } = termsInCommon(one.value, other.value);
      return common >= 2 && share >= LIKE;
    }),
  );
}

function describe({ draft, meant, byText }: Copy, owner: Draft): Damage {
  const [place, there] = [owner.observation.location, meant.observation.location];
  const how = byText ? 'says what this row says' : 'stands between the same neighbours';
  return {
    kind: 'copied',
    field: 'name',
    because: `\`${draft.observation.name}\` belongs to ${place.file}:${place.line}, and ${there.file}:${there.line} has \`${meant.observation.name}\`, which ${how} and which ${draft.platform} lacks`,
    repaired: spellLike(draft, meant.bare ?? ''),
    evidence: [
      { location: place, message: `the row that \`${draft.observation.name}\` belongs to` },
      { location: there, message: `the row for \`${meant.observation.name}\`` },
    ],
  };
}
