/**
 * The page of each rule: what it finds, a bad and a good example, why it matters, its options. The examples are executed by
 * the tests. Not exported from `index.ts`, so that only what prints pages has to load them.
 */
import { PAGES } from './page-registry.ts';

/**
 * The page of a rule as Markdown; null where there is no such rule.
 * @example rulePage('row-shape') // '# row-shape\n\nA row has fewer or more cells …'
 */
export function rulePage(id: string): string | null {
  return PAGES.get(id) ?? null;
}
