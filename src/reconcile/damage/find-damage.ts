/** Marks what is provably unsound in the drafts, in the order in which one kind of damage helps to see the next. */

import { groupBy } from '../../model/group-by.ts';
import type { Damage } from '../../model/index.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Authority } from '../options.ts';
import { findContradictedNames } from './find-contradicted-names.ts';
import { findCopiedCodes } from './find-copied-codes.ts';
import { findCopiedNames } from './find-copied-names.ts';
import { findCounterparts } from './find-counterparts.ts';
import { findMangledNames } from './find-mangled-names.ts';
import { findMisplacedNames } from './find-misplaced-names.ts';
import { findMisplacedTexts } from './find-misplaced-texts.ts';
import { findMisspelledNames } from './find-misspelled-names.ts';
import { properNounsOf } from './find-vendor-tokens.ts';
import { gatherTextEvidence } from './text-evidence.ts';

/** The damages of each draft that has any: at most one per field. `texts` are the sources as they are written. */
export function findDamage(
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
  authority: Authority,
  texts: readonly string[],
): Map<Draft, readonly Damage[]> {
  const numbered = drafts.filter((draft) => draft.code !== null);
  const byCode = groupBy(numbered, (draft) => String(draft.code));

  const counterparts = findCounterparts(byCode);
  const mangled = findMangledNames(drafts, counterparts, vocabulary, properNounsOf(texts));
  const whole = drafts.filter((draft) => !mangled.has(draft));
  const copied = new Map([...findCopiedNames(whole, byCode, vocabulary), ...findCopiedCodes(whole, counterparts)]);
  const original = whole.filter((draft) => !copied.has(draft));
  const misplaced = findMisplacedNames(original, byCode, vocabulary, authority);
  const misspelled = findMisspelledNames(
    original.filter((draft) => !misplaced.has(draft)),
    byCode,
    counterparts,
    vocabulary,
  );
  const unsound = new Set([...mangled.keys(), ...copied.keys(), ...misplaced.keys()]);
  const misplacedTexts = findMisplacedTexts(gatherTextEvidence(byCode, vocabulary, unsound), (draft) => {
    if (typeof draft.code !== 'string') return misplaced.get(draft)?.home;
    return (mangled.get(draft) ?? copied.get(draft) ?? misspelled.get(draft))?.repaired ?? undefined;
  });
  for (const draft of [...misspelled.keys(), ...misplacedTexts.keys()]) unsound.add(draft);
  const contradicted = findContradictedNames(byCode, vocabulary, unsound);

  const damages = new Map<Draft, readonly Damage[]>();
  for (const draft of drafts) {
    const name =
      mangled.get(draft) ??
      copied.get(draft) ??
      misplaced.get(draft)?.damage ??
      misspelled.get(draft) ??
      contradicted.get(draft);
    const all = [...(name === undefined ? [] : [name]), ...(misplacedTexts.get(draft) ?? [])];
    if (all.length > 0) damages.set(draft, all);
  }
  return damages;
}
