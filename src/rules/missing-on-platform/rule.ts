/** Codes that other platforms document and this one doesn't. */
import type { Claim, Code, ErrorCode, FindingDraft, Location } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, place, type Rule, type RuleContext, related } from '../rule.ts';

export const missingOnPlatform: Rule = {
  id: 'missing-on-platform',
  description: 'A code that other platforms document is missing on this one',
  severity: 'info',
  category: 'across documents',
  judge(context) {
    const pages = numberedPages(context);
    if (pages.length < 2) return [];
    return context.catalog.codes.flatMap((entry) => {
      const claims = entry.claims.filter(context.speaks);
      const [witness] = claims;
      if (witness === undefined) return [];
      const present = new Set(claims.map((claim) => claim.platform));
      const lacking = pages.filter(
        ({ platform }) =>
          !present.has(platform) &&
          !context.isAbsent(platform, 'docs', String(entry.code)) &&
          !hasElsewhere(platform, claims, context),
      );
      return lacking.map((page) => describe(entry, witness, page));
    });
  },
};

/** The platform has the name at another code: a renumbering, which `code-mismatch` reports. */
function hasElsewhere(platform: string, claims: readonly Claim[], { byName, speaks }: RuleContext): boolean {
  return claims.some((claim) =>
    (byName.get(lettersOf(claim.name ?? '')) ?? []).some(
      (other) => other.claim.platform === platform && other.claim.joinedBy === 'code' && speaks(other.claim),
    ),
  );
}

interface Page {
  readonly platform: string;
  /** Claims of the platform's first page with numbers, in the order of their codes. */
  readonly claims: readonly Claim[];
}

/** Per platform, the first current page that numbers its codes. */
function numberedPages({ claimsOf, speaks }: RuleContext): Page[] {
  const pages = new Map<string, Page>();
  for (const placed of claimsOf.values()) {
    const claims = placed.map(({ claim }) => claim).filter((claim) => speaks(claim) && claim.joinedBy === 'code');
    for (const platform of new Set(claims.map((claim) => claim.platform))) {
      const own = claims.filter((claim) => claim.platform === platform && claim.observation.code !== null);
      if (own.length > 0 && !pages.has(platform)) pages.set(platform, { platform, claims: sortByCode(own) });
    }
  }
  return [...pages.values()];
}

function describe(entry: ErrorCode, witness: Claim, page: Page): FindingDraft {
  const { location, words } = whereItBelongs(entry.code, page);
  return {
    message: `${String(entry.code)} \`${entry.name}\` is documented for ${witness.platform} (${place(witness.location)}) and not for ${page.platform}: who meets it there finds nothing`,
    code: entry.code,
    name: entry.name,
    location,
    related: [
      related(witness.location, `documented for ${witness.platform} as \`${witness.documentedAs ?? entry.name}\``),
    ],
    edit: advise(
      `${words}; where ${page.platform} never returns it, declare it in the config: "absent": [{ "platform": "${page.platform}", "from": "docs", "codes": [${JSON.stringify(entry.code)}], "because": "…" }]`,
    ),
    identity: [String(entry.code), page.platform],
  };
}

/** After the row with the greatest smaller code. */
function whereItBelongs(code: Code, { claims }: Page): { readonly location: Location; readonly words: string } {
  const [first] = claims;
  let before: Claim | undefined;
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    if (claim !== undefined && isBefore(claim.observation.code, code)) {
      before = claim;
      low = middle + 1;
    } else high = middle;
  }
  const at = before ?? first;
  if (at === undefined) throw new Error('a page with numbers has at least one claim');
  const side = before === undefined ? 'before' : 'after';
  return {
    location: at.location,
    words: `add a row ${side} line ${at.location.line} (${String(at.observation.code)})`,
  };
}

function sortByCode(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) =>
    isBefore(a.observation.code, b.observation.code ?? '')
      ? -1
      : isBefore(b.observation.code, a.observation.code ?? '')
        ? 1
        : 0,
  );
}

function isBefore(a: Code | null, b: Code): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return String(a) < String(b);
}
