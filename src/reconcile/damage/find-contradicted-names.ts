/**
 * Finds names that their own row contradicts: two sources name one code differently, and a row's own text speaks of what
 * the other source's name says and of nothing that its own name says, and no more sources give this name than the other. Several names of one SDK source are aliases on purpose,
 * and what their comments tell of the past contradicts none of them.
 */
import { termsOf } from '../../languages/terms.ts';
import type { Damage } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { type Draft, textsOf } from '../draft.ts';
import { spellLike } from './spell-like.ts';

/** Least share of the other name's weight that the text must speak of. */
const SPEAKS_OF = 0.3;

/** The damage of each contradicted draft. */
export function findContradictedNames(
  byCode: ReadonlyMap<string, readonly Draft[]>,
  vocabulary: Vocabulary,
  unsound: ReadonlySet<Draft>,
): Map<Draft, Damage> {
  const contradicted = new Map<Draft, Damage>();
  for (const drafts of byCode.values()) {
    const sound = distinctNames(drafts.filter((draft) => draft.bare !== null && !unsound.has(draft)));
    if (sound.length < 2) continue;
    for (const draft of drafts) {
      // What an SDK ships is its name, whatever the comment beside it says.
      if (draft.bare === null || unsound.has(draft) || draft.source.origin === 'sdk') continue;
      const rival = sound.find(
        (other) =>
          other.letters !== draft.letters &&
          !isAlias(draft, other, drafts) &&
          supporters(other, drafts) >= supporters(draft, drafts) &&
          isContradicted(draft, other, vocabulary),
      );
      if (rival !== undefined) contradicted.set(draft, describe(draft, rival, vocabulary));
    }
  }
  return contradicted;
}

/** One draft per spelling: fifty platforms that agree are one rival. */
function distinctNames(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map((draft) => [draft.letters, draft])).values()];
}

/** How many platforms give the name to the code: a text never outvotes several sources. */
function supporters({ letters }: Draft, sameCode: readonly Draft[]): number {
  return new Set(sameCode.filter((one) => one.letters === letters).map(({ platform }) => platform)).size;
}

/** The SDK source that has the other name has this one, too, for the same code. */
function isAlias({ letters }: Draft, { source }: Draft, sameCode: readonly Draft[]): boolean {
  return source.origin === 'sdk' && sameCode.some((one) => one.source.file === source.file && one.letters === letters);
}

function isContradicted(draft: Draft, other: Draft, vocabulary: Vocabulary): boolean {
  if (compareNames(draft.bare, other.bare, vocabulary).relation !== 'different') return false;
  const terms = new Set(textsOf(draft).flatMap((text) => termsOf(text.value)));
  const onlyOwn = draft.stems.filter((stem) => !other.stems.includes(stem));
  if (onlyOwn.some((stem) => terms.has(stem))) return false;
  return vocabulary.shareOf(other.stems, (stem) => !draft.stems.includes(stem) && terms.has(stem)) >= SPEAKS_OF;
}

/** The word of a text whose stem it is, as the text writes it. */
function wordOf(text: string, stem: string): string {
  return text.match(/[\p{L}\p{M}]+/gu)?.find((word) => termsOf(word).includes(stem)) ?? stem;
}

function describe(draft: Draft, rival: Draft, vocabulary: Vocabulary): Damage {
  const text = textsOf(draft).find((one) => termsOf(one.value).some((term) => rival.stems.includes(term)));
  const terms = new Set(text === undefined ? [] : termsOf(text.value));
  const spoken = rival.stems
    .filter((stem) => terms.has(stem) && !draft.stems.includes(stem))
    .sort((a, b) => vocabulary.weight(b) - vocabulary.weight(a));
  const { location } = rival.observation;
  return {
    kind: 'contradicted',
    field: 'name',
    because: `its own text "${text?.value ?? ''}" speaks of "${wordOf(text?.value ?? '', spoken[0] ?? '')}", as \`${rival.observation.name}\` (${location.file}:${location.line}) does, and of nothing in \`${draft.observation.name}\``,
    repaired: rival.bare === null ? null : spellLike(draft, rival.bare),
    evidence: [{ location, message: `names the same code \`${rival.observation.name}\`` }],
  };
}
