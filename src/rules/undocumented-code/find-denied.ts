/** Codes that an SDK ships and of which the page says that its platform has them not: `| 14 | ✓ | ✗ |`. */
import { groupBy } from '../../model/group-by.ts';
import type { FindingDraft } from '../../model/index.ts';
import {
  advise,
  type CodedClaim,
  label,
  nameLocation,
  type PlatformSides,
  place,
  type RuleContext,
  related,
} from '../rule.ts';
import { statedFor } from '../shared/stated-platforms.ts';

export function findDenied({ docs, sdk }: PlatformSides, context: RuleContext): FindingDraft[] {
  return [...sdk.byCode].flatMap(([code, shipped]) => {
    const rows = docs.byCode.get(code) ?? [];
    const [row] = rows;
    const current = shipped.filter(
      ({ claim: { platform, observation } }) =>
        observation.deprecated === null && !context.isAbsent(platform, 'docs', code),
    );
    return [...groupBy(current, ({ claim }) => claim.platform)].flatMap(([platform, [first]]) =>
      row !== undefined &&
      first !== undefined &&
      rows.every(({ claim }) => statedFor(claim, platform, context) === false)
        ? [describe(first, row)]
        : [],
    );
  });
}

function describe({ claim, entry }: CodedClaim, { claim: row }: CodedClaim): FindingDraft {
  const { platform } = claim;
  return {
    severity: 'warning',
    message: `the ${platform} SDK ships ${label(entry.code, claim.documentedAs)}, and the page (${place(row.location)}) says that ${platform} does not have it: ${platform} users who get this code take it for another platform's`,
    code: entry.code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: [related(row.location, `the row of ${String(entry.code)}`)],
    edit: advise(`say in the row that ${platform} has it; or declare in the config that it is left out on purpose`, [
      { key: 'absent', platform, from: 'docs', code: entry.code },
    ]),
    identity: ['denied', String(entry.code), platform],
    about: [claim],
  };
}
