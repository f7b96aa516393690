/** Texts of a page and of the SDK's own comment that give different numbers. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, FindingDraft, Location, Text } from '../../model/index.ts';
import { advise, type CodedClaim, isShared, place, type Rule, related, sdkOf } from '../rule.ts';
import { numbersIn } from '../shared/facts.ts';
import { withoutHistory } from './without-history.ts';

export const rule: Rule = {
  id: 'sdk-text-mismatch',
  description: "The page and the SDK's own comment give different numbers",
  severity: 'warning',
  category: 'docs against SDK',
  judge: ({ platformsWithSdk }) =>
    platformsWithSdk.flatMap(({ docs, sdk }) =>
      [...docs.byCode].flatMap(([code, pages]) => {
        const sources = (sdk.byCode.get(code) ?? []).filter(({ claim }) => textsOf(claim).size > 0);
        const perPlatform = [...groupBy(sources, ({ claim }) => claim.platform).values()].flatMap(
          ([first]) => first?.claim ?? [],
        );
        return pages.flatMap((page) => judgePage(page, perPlatform));
      }),
    ),
};

interface Contradiction {
  readonly language: string;
  readonly page: readonly Text[];
  readonly onPage: readonly string[];
  readonly inSdk: readonly string[];
  readonly source: Claim;
  readonly comment: Location;
}

/** SDKs that say the same against the page are one finding. */
function judgePage({ claim, entry }: CodedClaim, sources: readonly Claim[]): FindingDraft[] {
  const found = sources.flatMap((source) => compareTexts(claim, source, entry.code));
  const alike = groupBy(found, ({ language, onPage, inSdk }) => JSON.stringify([language, onPage, inSdk]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const [text] = first?.page ?? [];
    if (first === undefined || text === undefined) return [];
    const { language, page, onPage, inSdk } = first;
    const platforms = group.map(({ source }) => source.platform);
    const whose = group.length > 1 ? `the comments of ${sdkOf(platforms)}` : `${sdkOf(platforms)}'s own comment`;
    return [
      {
        message: `the page says ${onPage.join(', ')} where ${whose} (${place(first.source.location)}) ${group.length > 1 ? 'say' : 'says'} ${inSdk.join(', ')}: one of the two is out of date`,
        code: entry.code,
        name: claim.documentedAs,
        location: page.find(({ value }) => onPage.some((number) => value.includes(number)))?.location ?? text.location,
        related: group.map(({ comment }) => related(comment, `says ${inSdk.join(', ')}`)),
        edit: advise('find out which number holds and correct the other text'),
        identity: [String(entry.code), language, ...onPage, ...inSdk],
        labels: isShared(claim) ? platforms : [],
      },
    ];
  });
}

/** The numbers that page and comment give in one language, where each has some that the other lacks. */
function compareTexts(claim: Claim, source: Claim, code: Code | undefined): Contradiction[] {
  const inSdk = textsOf(source);
  return [...textsOf(claim)].flatMap(([language, page]) => {
    const others = comparable(inSdk, language);
    const [a, b] = [contradictions(page, others, code), contradictions(others, page, code)];
    if (a.length === 0 || b.length === 0) return [];
    return [{ language, page, onPage: a, inSdk: b, source, comment: others[0]?.location ?? source.location }];
  });
}

/** The texts of a claim by language; those whose language can't be told are left out. */
function textsOf({ observation }: Claim): Map<string, Text[]> {
  const sets = Object.values(observation.localizedTexts ?? {});
  const texts = (sets.length > 0 ? sets : [observation.texts]).flatMap((set) => Object.values(set));
  const byLanguage = new Map<string, Text[]>();
  for (const text of texts) {
    if (text.language !== null) byLanguage.set(text.language, [...(byLanguage.get(text.language) ?? []), text]);
  }
  return byLanguage;
}

/** The comment in the page's language; where there is none, in its first: numbers are the same in every language. */
function comparable(inSdk: ReadonlyMap<string, readonly Text[]>, language: string): readonly Text[] {
  const [first = []] = inSdk.values();
  return inSdk.get(language) ?? first;
}

/**
 * Numbers that one side gives and the other neither gives in digits nor in words; the code itself is none, nor are dates and
 * versions.
 */
function contradictions(texts: readonly Text[], others: readonly Text[], code: Code | undefined): string[] {
  const [own, other] = [texts, others].map((side) =>
    numbersIn(side.map((text) => withoutHistory(text.value)).join('\n')),
  );
  if (own === undefined || other === undefined) return [];
  return [...own.certain].filter(
    (number) => number !== String(code) && !other.certain.has(number) && !other.possible.has(number),
  );
}
