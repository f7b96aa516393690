/** Platforms, and enums of one SDK, that number for themselves: said once, with the config that takes them apart, instead of once per code. */
import { counted, enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, FindingDraft } from '../../model/index.ts';
import { advise, type CodedClaim, place, type RuleContext, related } from '../rule.ts';

/** One finding for each platform whose numbers are not those of a platform before it. */
export function describeNumberings({ catalog: { platforms, id }, byName, numberApart }: RuleContext): FindingDraft[] {
  return platforms.flatMap((platform, at) => {
    const others = platforms.slice(0, at).filter((other) => numberApart(platform, other));
    const [other] = others;
    if (other === undefined) return [];
    const pairs = [...byName.values()]
      .map((placed) => findPair(placed, platform, other))
      .filter((pair) => pair !== null);
    const [pair] = pairs;
    return pair === undefined ? [] : [describe(platform, others, pairs, pair, id)];
  });
}

/** One finding for all enums that number alike, at those of the first SDK. */
export function describeClashes({ clashes, catalog: { id } }: RuleContext): FindingDraft[] {
  const [clash] = clashes;
  if (clash === undefined) return [];
  const [one, other] = clash.enums;
  const byPlatform = groupBy(clashes, ({ enums: [{ platform }] }) => platform);
  const names = [...new Set(byPlatform.get(one.platform)?.flatMap(({ enums }) => enums.map(titleOf)))];
  const [first = '', second = ''] = names;
  const elsewhere = [...byPlatform].filter(([platform]) => platform !== one.platform);
  return [
    {
      severity: 'warning',
      message: `${enumerated(names.map((name) => `\`${name}\``))} of the ${one.platform} SDK number alike: ${String(one.observation.code)} is \`${one.documentedAs}\` in \`${titleOf(one)}\` and \`${other.documentedAs}\` in \`${titleOf(other)}\` (${place(other.location)}), so one generated enum would be wrong for them`,
      code: null,
      name: null,
      location: one.location,
      related: [
        related(other.location, `\`${other.documentedAs}\` is ${String(other.observation.code)}, too`),
        ...elsewhere.flatMap(([platform, [pair]]) =>
          pair === undefined ? [] : related(pair.enums[0].location, `the enums of ${platform} number alike, too`),
        ),
      ],
      edit: advise(
        `give each of them a catalog of its own in the config, with the pages that are about it: "catalogs": { "${id}-${idOf(first)}": { … }, "${id}-${idOf(second)}": { … } }`,
      ),
      identity: ['enums', ...names],
    },
  ];
}

function titleOf({ observation, source }: Claim): string {
  return observation.enum ?? source.file;
}

function idOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

type Pair = readonly [one: CodedClaim, other: CodedClaim];

function findPair(placed: readonly CodedClaim[], platform: string, other: string): Pair | null {
  const [one, two] = [platform, other].map((wanted) => placed.find(({ claim }) => claim.platform === wanted));
  return one === undefined || two === undefined || one.entry === two.entry ? null : [one, two];
}

function describe(
  platform: string,
  others: readonly string[],
  pairs: readonly Pair[],
  [one, other]: Pair,
  id: string,
): FindingDraft {
  const name = `\`${one.claim.documentedAs}\``;
  return {
    severity: 'warning',
    message: `${platform} numbers its codes in its own way: ${counted(pairs.length, 'name')} that ${enumerated(others)} ${others.length === 1 ? 'has' : 'have'}, too, stand at other numbers there (${name} is ${String(one.entry.code)} here and ${String(other.entry.code)} at ${place(other.claim.location)}), so one generated enum would be wrong for one of them`,
    code: null,
    name: null,
    location: one.claim.location,
    related: [related(other.claim.location, `${name} is ${String(other.entry.code)}`)],
    edit: advise(
      `give ${platform} a catalog of its own in the config: "catalogs": { "${id}": { … }, "${id}-${platform.toLowerCase().replace(/[^a-z0-9]+/g, '-')}": { "sources": [the ${platform} pages, with "platform": "${platform}"], "sdk": [the ${platform} files] } }`,
    ),
    identity: ['numbering', platform, ...others],
  };
}
