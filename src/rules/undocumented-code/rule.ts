/**
 * Codes that the SDK ships and its platform's pages don't document. What the SDK itself deprecates is not asked for, and what
 * its comment calls unused hardly.
 */
import { saysUnused } from '../../languages/unused-words.ts';
import type { Claim, FindingDraft, Text } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { advise, label, nameLocation, type PlacedClaim, type PlatformSides, type Rule, related } from '../rule.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';

export const rule: Rule = {
  id: 'undocumented-code',
  description: 'The SDK ships a code that the pages of its platform do not document',
  severity: 'warning',
  category: 'docs against SDK',
  judge: (context) =>
    context.platformsWithSdk.flatMap((sides) => {
      const pages = pagesOf(sides);
      return [...sides.sdk.byCode]
        .filter(([code]) => !sides.docs.byCode.has(code) && !context.isAbsent(sides.platform, 'docs', code))
        .flatMap(([, shipped]) => shipped.find(({ claim }) => claim.observation.deprecated === null) ?? [])
        .map((first) => describe(first, sides.platform, pages));
    }),
};

/** Why hardly anybody ever meets the code; null where nothing says so. */
function excuseOf(claim: Claim): string | null {
  if (textsOf(claim).some((text) => saysUnused(text.value))) return 'its comment says that it is not in use';
  const isBase = ['base', 'offset'].includes(wordsOf(claim.documentedAs ?? '').at(-1) ?? '');
  return isBase ? 'by its name other codes are counted from it' : null;
}

/** Whatever its comment says, in every language. */
function textsOf({ observation }: Claim): Text[] {
  return [observation.texts, ...Object.values(observation.localizedTexts ?? {})].flatMap((set) => Object.values(set));
}

/** Claims of each page in the order of their codes. */
function pagesOf({ docs }: PlatformSides): Map<string, readonly Claim[]> {
  const claims = [...docs.byCode.values()].flat().map(({ claim }) => claim);
  const files = new Set(claims.map(({ source }) => source.file));
  return new Map([...files].map((file) => [file, sortByCode(claims.filter(({ source }) => source.file === file))]));
}

function describe(
  { claim, entry }: PlacedClaim,
  platform: string,
  pages: ReadonlyMap<string, readonly Claim[]>,
): FindingDraft {
  const code = entry?.code ?? '';
  const { condition } = claim.observation;
  const [file, ...others] = pages.keys();
  const gaps = [...pages.values()].slice(0, 3).flatMap((claims) => whereItBelongs(code, claims) ?? []);
  const lacks =
    others.length === 0 ? `the page ${file} does not document it` : `none of its ${pages.size} pages documents it`;
  const only = condition === undefined ? '' : `, where \`${condition}\` holds`;
  const excuse = excuseOf(claim);
  const harm = excuse === null ? 'who meets this code finds nothing' : `${excuse}, and no reader learns that`;
  return {
    ...(excuse !== null && { severity: 'info' }),
    message: `the ${platform} SDK ships ${label(code, claim.documentedAs)}${only}, and ${lacks}: ${harm}`,
    code,
    name: claim.documentedAs,
    location: nameLocation(claim),
    related: gaps.map(({ location, words }) => related(location, `${String(code)} belongs ${words}`)),
    edit: advise(
      `add a row for ${String(code)} ${gaps.map(({ location, words }) => `to ${location.file} ${words}`).join(', ')}; or declare it in the config: "absent": [{ "platform": "${platform}", "from": "docs", "codes": [${JSON.stringify(code)}], "because": "…" }]`,
    ),
    identity: [String(code), claim.documentedAs ?? ''],
    about: entry === null ? [] : [entry],
  };
}
