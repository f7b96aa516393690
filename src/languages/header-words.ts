/**
 * What the words of a table's header say about a column. Words of the supported languages are known here;
 * the config adds words for others. Headers are only the second witness: the cells' content is the first.
 */

import type { ColumnRole } from '../model/index.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import { type HeaderConcept, type Matcher, matcherFor } from './words/index.ts';

/** The first that fits wins: narrow meanings stand before wide ones. */
const CONCEPTS: Readonly<Record<HeaderConcept, HeaderMeaning>> = {
  'header:http-status': 'http-status',
  'header:error-code': 'code',
  'header:not-errors': 'not-errors',
  'header:index': 'index',
  'header:fix': 'fix',
  'header:reason': 'reason',
  'header:description': 'description',
  'header:name': 'name',
  'header:code': 'code',
  'header:severity': 'severity',
  'header:message': 'message',
  'header:other': 'other',
};

const MEANINGS: readonly { readonly meaning: HeaderMeaning; readonly matches: Matcher }[] = (
  Object.keys(CONCEPTS) as HeaderConcept[]
).map((concept) => ({ meaning: CONCEPTS[concept], matches: matcherFor(concept) }));

const callsItCode = matcherFor('code-header');
const callsItStatus = matcherFor('status-header');
const callsItExit = matcherFor('exit-header');

/** What a header says about its column; null where its words are unknown. */
export function meaningOfHeader(
  header: string,
  extra: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {},
): HeaderMeaning | null {
  const folded = header.toLowerCase();
  for (const role of Object.keys(extra) as ColumnRole[])
    if (extra[role]?.some((word) => folded.includes(word.toLowerCase()))) return role;
  return MEANINGS.find(({ matches }) => matches(header))?.meaning ?? null;
}

/** Whether a header calls its column a code (`Error code`, `错误码`), not just a value or a number. */
export function isCodeHeader(header: string): boolean {
  return callsItCode(header);
}

/** Whether a header says that its column holds statuses (`HTTP status`, `Exit code`, `状态码`). */
export function isStatusHeader(header: string): boolean {
  return callsItStatus(header);
}

/** Whether a header says that its column holds what a program ends with (`Exit code`, `退出码`). */
export function isExitHeader(header: string): boolean {
  return callsItExit(header);
}
