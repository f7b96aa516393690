/** What other sources may have in a row's place: the same code, or, where names are the codes, what this platform lacks. */

import { groupBy } from '../../model/group-by.ts';
import type { Draft } from '../draft.ts';

export interface Counterparts {
  /**
   * Drafts of other sources that may be the same entry. A number joins them as it is. A name that is a code joins nothing
   * where it is damaged: then what the platform lacks comes into question, if nobody else has the name.
   */
  of(draft: Draft): readonly Draft[];
  /** One draft for each name that is a code on another platform and none on this one. */
  lackedBy(platform: string): readonly Draft[];
}

/** A platform that lacks more of the others' codes than this has a catalog of its own, not slips. */
const MOST_LACKED = 100;

/** Counterparts among the drafts with codes. */
export function findCounterparts(byCode: ReadonlyMap<string, readonly Draft[]>): Counterparts {
  const named = [...byCode.values()].flat().filter((draft) => typeof draft.code === 'string' && draft.letters !== '');
  const byLetters = [...groupBy(named, (draft) => draft.letters).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ first, platforms: new Set(same.map((one) => one.platform)) }];
  });
  const platformsOf = new Map(byLetters.map(({ first, platforms }) => [first.letters, platforms]));
  const lacked = new Map(
    [...new Set(named.map((draft) => draft.platform))].map((platform) => {
      const lacks = byLetters.filter(({ platforms }) => !platforms.has(platform)).map(({ first }) => first);
      return [platform, lacks.length > MOST_LACKED ? [] : lacks];
    }),
  );
  const lackedBy = (platform: string) => lacked.get(platform) ?? [];
  return {
    lackedBy,
    of(draft) {
      if (typeof draft.code === 'string')
        return platformsOf.get(draft.letters)?.size === 1 ? lackedBy(draft.platform) : [];
      const same = draft.code === null ? [] : (byCode.get(String(draft.code)) ?? []);
      return same.filter((other) => other.source.file !== draft.source.file);
    },
  };
}
