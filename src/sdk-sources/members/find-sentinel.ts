/**
 * The member that only marks the end of an enum: `ERR_LAST` behind all others, with the number that is next, or the largest
 * that there is. No program is ever given it, so nobody has to document it.
 */

import { wordsOf } from '../../names/words.ts';
import type { Member } from '../syntax/declaration.ts';
import { Unknown } from '../values/constant-value.ts';
import type { Resolved } from '../values/resolve-values.ts';

const ENDS = /^(?:last|max|maximum|end|count|num|total|sentinel|highest)$/;
const SAYS_NOTHING = /^(?:errors?|err|errno|codes?|results?|status|enum|values?|all|of|types?|items?|number|list)$/;
const LIMITS: ReadonlySet<bigint> = new Set([0x7fffffffn, 0xffffffffn, -0x80000000n]);
const FEWEST = 3;

/** The member; null where the enum has none. */
export function findSentinel(members: readonly Member[], resolved: Resolved): Member | null {
  const live = members.filter((member) => !member.commentedOut && !isMacro(member));
  const last = live.at(-1);
  if (!last || live.length < FEWEST || !isBeyond(last, resolved)) return null;
  const shared = sharedStart(live.map(({ name }) => name));
  const whole = last.name.slice(0, shared).replace(/[^_]*$/, '').length;
  return [shared, whole].some((from) => saysEnd(last.name.slice(from))) ? last : null;
}

/** A further name that a `#define` gives a member. */
function isMacro({ value }: Member): boolean {
  return value.kind === 'expression' && value.text === true;
}

function isBeyond(member: Member, { values }: Resolved): boolean {
  if (member.value.kind === 'next') return true;
  const value = values.get(member)?.value;
  return value !== undefined && !(value instanceof Unknown) && typeof value === 'object' && LIMITS.has(value.value);
}

function saysEnd(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => ENDS.test(word)) && words.every((word) => ENDS.test(word) || SAYS_NOTHING.test(word));
}

/** How many characters all names start with. */
function sharedStart(names: readonly string[]): number {
  const [first = '', ...others] = names;
  let length = first.length;
  for (const name of others) {
    let same = 0;
    while (same < length && name[same] === first[same]) same += 1;
    length = same;
  }
  return length;
}
