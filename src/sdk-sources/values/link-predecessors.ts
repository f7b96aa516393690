/**
 * Which member an implicit value counts on from. Without conditional compilation that is the member before it; behind
 * `#if … #else … #endif` it can be the last one of any arm, and the value is known only if they all agree.
 */

import { type Region, regionAt, regionsBefore } from '../preprocessor/find-conditions.ts';
import type { Member } from '../syntax/declaration.ts';

/** `null` stands for the start of the enum; null as a whole for too many possibilities to tell. */
export type Predecessors = readonly (Member | null)[] | null;

interface OpenBlock {
  /** The arm that is open now. */
  readonly arm: number;
  readonly before: Predecessors;
  readonly ends: Predecessors;
}

const MOST = 8;

/** The possible predecessors of each member. */
export function linkPredecessors(members: readonly Member[], regions: readonly Region[]): Map<Member, Predecessors> {
  const links = new Map<Member, Predecessors>();
  const open = new Map<number, OpenBlock>();
  const live = members.filter((member) => !member.commentedOut);
  let last: Predecessors = [null];
  let next = regionsBefore(regions, live[0]?.start ?? 0);
  for (const member of live) {
    for (let region = regions[next]; region && region.start <= member.nameStart; region = regions[++next]) {
      last = enter(region, regions[next - 1], open, last);
    }
    links.set(member, last);
    if (!isDead(regions, member)) last = [member];
  }
  return links;
}

function isDead(regions: readonly Region[], member: Member): boolean {
  return regionAt(regions, member.nameStart)?.arms.some((arm) => arm.dead) ?? false;
}

function enter(
  region: Region,
  before: Region | undefined,
  open: Map<number, OpenBlock>,
  last: Predecessors,
): Predecessors {
  if (region.closes) {
    const block = open.get(region.closes.block);
    open.delete(region.closes.block);
    if (!block) return last;
    const ends = wasDead(before, region.closes.block) ? block.ends : union(block.ends, last);
    return region.closes.complete && ends?.length !== 0 ? ends : union(ends, block.before);
  }
  const arm = region.arms.at(-1);
  if (!arm) return last;
  const block = open.get(arm.block);
  if (!block) {
    open.set(arm.block, { arm: arm.index, before: last, ends: [] });
    return last;
  }
  if (block.arm === arm.index) return last;
  const ends = wasDead(before, arm.block) ? block.ends : union(block.ends, last);
  open.set(arm.block, { ...block, arm: arm.index, ends });
  return block.before;
}

function wasDead(region: Region | undefined, block: number): boolean {
  return region?.arms.find((arm) => arm.block === block)?.dead ?? false;
}

function union(one: Predecessors, other: Predecessors): Predecessors {
  if (one === null || other === null) return null;
  const all = [...new Set([...one, ...other])];
  return all.length > MOST ? null : all;
}
