/** Names that a page and the SDK of its platform give different codes. */
import type { Claim } from '../../model/index.ts';
import { compareNames } from '../../names/compare.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { lettersOf } from '../../names/words.ts';
import { type CodedClaim, isContested, type PlatformSides } from '../rule.ts';
import { enumOf } from '../shared/clashing-enums.ts';
import { enumsApart } from '../shared/enums-apart.ts';

export interface Renumbered {
  readonly docs: CodedClaim;
  /** Members of that name, the first of them at the number that is told. */
  readonly sdk: readonly [CodedClaim, ...CodedClaim[]];
}

/** A documented name that the SDK has at another code and not at this one. */
export function findRenumbered(sides: PlatformSides, vocabulary: Vocabulary): Renumbered[] {
  const { docs, sdk } = sides;
  const apart = enumsApart(sides);
  return [...docs.byName].flatMap(([letters, documented]) => {
    const all = sdk.byName.get(letters) ?? [];
    const codes = new Set(all.map(({ entry }) => entry));
    const [first, ...others] = all.filter(({ claim }) => !apart.has(enumOf(claim)));
    const shipped = first === undefined ? [] : [first, ...others];
    return first === undefined
      ? []
      : documented
          .filter(({ entry, claim }) => !codes.has(entry) && !isDamaged(claim) && !isOwnName(letters, entry, first))
          .filter(({ claim, entry }) => !isNamedHere(claim, sdk.byCode.get(String(entry.code)) ?? [], vocabulary))
          .filter(
            () => !shipped.some((one) => isDocumentedThere(letters, docs.byCode.get(String(one.entry.code)) ?? [])),
          )
          .map((one) => ({ docs: one, sdk: [first, ...others.filter(({ entry }) => entry === first.entry)] }));
  });
}

/** The page gives the name as the code, and no number that the SDK's could contradict. */
function isOwnName(letters: string, entry: CodedClaim['entry'], shipped: CodedClaim): boolean {
  return /^-?\d+$/.test(String(shipped.entry.code)) && lettersOf(String(entry.code)) === letters;
}

/** The SDK has the name at this code, too, with further words: `F99_APPLICATION_ERROR` for `Application Error`. */
function isNamedHere({ name }: Claim, here: readonly CodedClaim[], vocabulary: Vocabulary): boolean {
  return here.some(({ claim }) => {
    const { relation } = compareNames(name, claim.name, vocabulary);
    return relation === 'near' || relation === 'affix' || relation === 'misspelled';
  });
}

/** The page has the name or its words at the SDK's number as well: this row belongs to another family of codes. */
function isDocumentedThere(letters: string, documented: readonly CodedClaim[]): boolean {
  return documented.some(({ claim: { name, observation } }) =>
    [name, ...Object.values(observation.texts).map(({ value }) => value)].some((one) => lettersOf(one) === letters),
  );
}

/** Damage to the name has its own finding. */
function isDamaged({ damages, name }: CodedClaim['claim']): boolean {
  return lettersOf(name) === '' || damages.some((damage) => damage.field === 'name' && !isContested(damage));
}
