/**
 * Members of an SDK that stand a fixed distance from the numbers of others, as several of its names do: the whole range was moved
 * (80001 for 30001), and a member of it that has words of its own was moved with the rest.
 */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft } from '../../model/index.ts';
import { advise, type CodedClaim, isCoded, place, type RuleContext, related } from '../rule.ts';

/** Two claims of one name, the first of them at the wrong number. */
export interface Moved {
  readonly one: CodedClaim;
  readonly other: CodedClaim;
}

/** Names that must stand at one distance, and how far from them in their source a member belongs to their range. */
const FEWEST = 3;

export function findShifted(moved: readonly Moved[], context: RuleContext): FindingDraft[] {
  const told = new Set(moved.map(({ one }) => one.claim));
  const ranges = groupBy(moved, ({ one, other }) => `${one.claim.source.file}\n${distance(one, other)}`);
  return [...ranges.values()].flatMap((range) => {
    const [first] = range;
    if (first === undefined || range.length < FEWEST) return [];
    const by = distance(first.one, first.other);
    const lines = range.map(({ one }) => one.claim.location.line);
    const ofFile = context.claimsOf.get(first.one.claim.source.file)?.filter(isCoded) ?? [];
    const beside = ofFile.filter(
      ({ claim }) => !told.has(claim) && claim.joinedBy === 'code' && isBeside(claim, lines, first.one.claim),
    );
    return beside.flatMap((member) => describe(member, by, range.length, context) ?? []);
  });
}

function distance({ entry: a }: CodedClaim, { entry: b }: CodedClaim): number {
  return Number(a.code) - Number(b.code);
}

/** In the enum of the others, between them or right before or behind them. */
function isBeside({ location, observation }: Claim, lines: readonly number[], { observation: range }: Claim): boolean {
  const [from, to] = [Math.min(...lines), Math.max(...lines)];
  const room = to - from;
  return observation.enum === range.enum && location.line >= from - room && location.line <= to + room;
}

/** Null unless nobody else has its number, and all others have the one without the distance. */
function describe(
  { claim, entry }: CodedClaim,
  by: number,
  names: number,
  { catalog }: RuleContext,
): FindingDraft | null {
  const meant = catalog.codes.find(({ code }) => code === Number(entry.code) - by);
  const [other] = meant?.claims.filter(({ joinedBy }) => joinedBy === 'code') ?? [];
  if (meant === undefined || other === undefined) return null;
  if (entry.claims.some(({ platform }) => platform !== claim.platform)) return null;
  if (meant.claims.some(({ platform }) => platform === claim.platform)) return null;
  const [here, there] = [String(entry.code), String(meant.code)];
  const named = other.documentedAs === null ? '' : ` \`${other.documentedAs}\``;
  return {
    message: `${claim.platform} gives \`${claim.documentedAs}\` the code ${here}: ${names} names beside it stand ${Math.abs(by)} ${by > 0 ? 'above' : 'below'} the numbers that the others give them, and ${there}${named} (${place(other.location)}) is not there: code that handles one of the numbers misses the error on the other platform`,
    code: entry.code,
    name: claim.documentedAs,
    location: claim.location,
    related: [related(other.location, `${there}${named}`)],
    edit: advise(`use ${there} here where the two are one error, or correct ${place(other.location)}`),
    identity: ['shifted', claim.documentedAs ?? '', here, there],
    about: [claim],
  };
}
