/** Pages of codes that are told apart by their numbers alone (`LAMP-0002`): what an SDK calls its members isn't found on them. */
import type { Claim } from '../../model/index.ts';
import type { PlatformSides } from '../rule.ts';
import { isCounted } from '../shared/counted-code.ts';

/** Share of the pages' rows from which on they are such. */
const NEARLY_ALL = 0.9;

/** Whether a member could stand on the pages: not where it has but a name, and they give nothing but counted codes. */
export function askedOf({ docs }: PlatformSides): (member: Claim) => boolean {
  const rows = [...docs.byCode.values()].flat();
  const counted = rows.filter(({ claim, entry }) => claim.documentedAs === entry?.code && isCounted(claim));
  const isOfNames = counted.length < NEARLY_ALL * rows.length;
  return (member) => isOfNames || member.observation.code !== null || isCounted(member);
}
