/** Texts of a page and of the SDK's own comment, in one language, that give different numbers. */
import type { Claim, Text } from '../../model/index.ts';
import { numbersIn } from '../locale-parity/facts.ts';
import { advise, place, type Rule, related } from '../rule.ts';

export const sdkTextMismatch: Rule = {
  id: 'sdk-text-mismatch',
  description: "The page and the SDK's own comment give different numbers",
  severity: 'warning',
  category: 'docs against SDK',
  judge: ({ platformsWithSdk }) =>
    platformsWithSdk.flatMap(({ platform, docs, sdk }) =>
      [...docs.byCode].flatMap(([code, [page]]) => {
        const source = sdk.byCode.get(code)?.[0];
        if (page === undefined || source === undefined) return [];
        return textsByLanguage(page.claim).flatMap(([language, onPage]) => {
          const inSdk = textsByLanguage(source.claim).find(([other]) => other === language)?.[1];
          const [a, b] = [contradictions(onPage, inSdk ?? [], code), contradictions(inSdk ?? [], onPage, code)];
          const [text] = onPage;
          if (inSdk === undefined || text === undefined || a.length === 0 || b.length === 0) return [];
          return [
            {
              message: `the page says ${a.join(', ')} where the ${platform} SDK's own comment (${place(source.claim.location)}) says ${b.join(', ')}: one of the two is out of date`,
              code: page.entry?.code ?? null,
              name: page.claim.documentedAs,
              location: text.location,
              related: [related(inSdk[0]?.location ?? source.claim.location, `says ${b.join(', ')}`)],
              edit: advise('find out which number holds and correct the other text'),
              identity: [code, language, ...a, ...b],
            },
          ];
        });
      }),
    ),
};

function textsByLanguage(claim: Claim): [string, Text[]][] {
  const sets = Object.values(claim.observation.localizedTexts ?? {});
  const texts = (sets.length > 0 ? sets : [claim.observation.texts]).flatMap((set) => Object.values(set));
  const byLanguage = new Map<string, Text[]>();
  for (const text of texts) {
    if (text.language === null) continue;
    byLanguage.set(text.language, [...(byLanguage.get(text.language) ?? []), text]);
  }
  return [...byLanguage];
}

/** Numbers that one side gives and the other neither gives in digits nor in words; the code itself is none. */
function contradictions(texts: readonly Text[], others: readonly Text[], code: string): string[] {
  const [own, other] = [texts, others].map((side) => numbersIn(side.map((text) => text.value).join('\n')));
  if (own === undefined || other === undefined) return [];
  return [...own.certain].filter(
    (number) => number !== code && !other.certain.has(number) && !other.possible.has(number),
  );
}
