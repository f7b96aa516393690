/** Changes in one line, for people who want to know why a file is out of date. */

import { counted } from '../model/counted.ts';
import { groupBy } from '../model/group-by.ts';
import type { Change, ChangeKind } from '../model/index.ts';

const MOST_NAMED = 3;

/** In the order in which they are said; those that break somebody's code are named. */
const WORDS: readonly { readonly kind: ChangeKind; readonly words: string; readonly isNamed: boolean }[] = [
  { kind: 'added', words: 'added', isNamed: false },
  { kind: 'removed', words: 'removed', isNamed: true },
  { kind: 'renamed', words: 'renamed', isNamed: true },
  { kind: 'renumbered', words: 'renumbered', isNamed: true },
  { kind: 'reused', words: 'given another meaning', isNamed: true },
  { kind: 'deprecated', words: 'deprecated', isNamed: false },
  { kind: 'restored', words: 'no longer deprecated', isNamed: false },
  { kind: 'texts', words: 'reworded', isNamed: false },
];

/** @example saidBriefly(changes) // '2 constants added, 1 removed (APPLE_PAY_CANCELED)' */
export function saidBriefly(changes: readonly Change[]): string {
  const byKind = groupBy(changes, ({ kind }) => kind);
  const parts = WORDS.flatMap(({ kind, words, isNamed }) => {
    const found = byKind.get(kind) ?? [];
    return found.length === 0 ? [] : [{ found, words: `${words}${isNamed ? ` (${namesOf(found)})` : ''}` }];
  });
  return parts
    .map(({ found, words }, index) => `${index === 0 ? counted(found.length, 'constant') : found.length} ${words}`)
    .join(', ');
}

function namesOf(changes: readonly Change[]): string {
  const names = changes.map(({ before, after }) => (before ?? after)?.name ?? '');
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
