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
  const known = new Map(catalog.codes.map(({ name }) => [stemsOf(name).join(' '), stemsOf(name)]));
  return (a, b) => {
    const [one, other] = [stemsOf(a), stemsOf(b)];
    const [more, less] = one.length > other.length ? [one, other] : [other, one];
    const extra = more.filter((stem) => !less.includes(stem));
    if (extra.length === 0 || extra.length !== more.length - less.length) return false;
    const parallels = [...known.values()].filter(
      (stems) =>
        stems.length > 0 &&
        !extra.some((stem) => stems.includes(stem)) &&
        known.has([...stems, ...extra].sort().join(' ')),
    );
    return parallels.length >= FAMILY;
  };
}
