/**
 * Parallel families of names: `POLICY_CONFIG_MISSING`, `POLICY_CONFIG_INVALID` beside `CONFIG_MISSING`, `CONFIG_INVALID`. The
 * words by which they differ stand for the two things that they are about.
 */
import { wordsOf } from '../../names/words.ts';
import type { RuleContext } from '../rule.ts';

/** Pairs of codes that must differ by the same words. */
const FAMILY = 2;

/** Whether two names differ by words by which other pairs of the catalog differ too. */
export function findFamilies({ catalog, vocabulary }: RuleContext): (a: string, b: string) => boolean {
  const stemsOf = (name: string) => [...new Set(vocabulary.stemsOf(wordsOf(name)))].sort();
  const known = new Map(catalog.codes.map(({ name }) => [keyOf(stemsOf(name)), stemsOf(name)]));
  const byStem = new Map<string, (readonly string[])[]>();
  for (const stems of known.values()) {
    for (const stem of stems) {
      const alike = byStem.get(stem);
      if (alike === undefined) byStem.set(stem, [stems]);
      else alike.push(stems);
    }
  }
  return (a, b) => {
    const [one, other] = [stemsOf(a), stemsOf(b)];
    const [more, less] = one.length > other.length ? [one, other] : [other, one];
    const extra = more.filter((stem) => !less.includes(stem));
    if (extra.length === 0 || extra.length !== more.length - less.length) return false;
    let parallels = 0;
    for (const stems of byStem.get(extra[0] ?? '') ?? []) {
      const rest = stems.filter((stem) => !extra.includes(stem));
      if (rest.length > 0 && rest.length === stems.length - extra.length && known.has(keyOf(rest))) parallels += 1;
      if (parallels >= FAMILY) return true;
    }
    return false;
  };
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}
