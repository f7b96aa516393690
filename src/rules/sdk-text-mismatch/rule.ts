/** Texts of a page and of the SDK's own comment that give different numbers. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, FindingDraft, Text } from '../../model/index.ts';
import { advise, isShared, type PlacedClaim, place, type Rule, related } from '../rule.ts';
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
        return pages.flatMap((page) => perPlatform.flatMap((source) => judgePage(page, source)));
      }),
    ),
};

function judgePage({ claim, entry }: PlacedClaim, source: Claim): FindingDraft[] {
  const inSdk = textsOf(source);
  return [...textsOf(claim)].flatMap(([language, onPage]) => {
    const others = comparable(inSdk, language);
    const [a, b] = [contradictions(onPage, others, entry?.code), contradictions(others, onPage, entry?.code)];
    const [text] = onPage;
    if (text === undefined || a.length === 0 || b.length === 0) return [];
    return [
      {
        message: `the page says ${a.join(', ')} where the ${source.platform} SDK's own comment (${place(source.location)}) says ${b.join(', ')}: one of the two is out of date`,
        code: entry?.code ?? null,
        name: claim.documentedAs,
        location: onPage.find(({ value }) => a.some((number) => value.includes(number)))?.location ?? text.location,
        related: [related(others[0]?.location ?? source.location, `says ${b.join(', ')}`)],
        edit: advise('find out which number holds and correct the other text'),
        identity: [String(entry?.code), language, ...a, ...b, ...(isShared(claim) ? [source.platform] : [])],
      },
    ];
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
