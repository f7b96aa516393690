/** Codes that a platform documents in one language and not in another one of its languages. */
import type { Claim, Code, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, label, place, type RuleContext, related } from '../rule.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';

/** A page with a smaller share of its platform's codes is no translation of the other, but a page about something else. */
const TRANSLATION = 0.5;

export function findUntranslated(context: RuleContext): FindingDraft[] {
  const pages = pagesByLocale(context);
  const sdks = new Map(context.platformsWithSdk.map(({ platform, sdk }) => [platform, sdk]));
  return context.catalog.codes.flatMap((entry) => {
    const documented = entry.claims.filter((claim) => isPage(claim, context));
    return [...new Set(documented.map((claim) => claim.platform))].flatMap((platform) => {
      const own = documented.filter((claim) => claim.platform === platform);
      const [witness] = own;
      const present = new Set(own.map((claim) => claim.locale));
      if (witness === undefined || context.isAbsent(platform, 'docs', String(entry.code))) return [];
      // What the SDK doesn't ship is no row to translate: `phantom-code` reports it.
      if (sdks.get(platform)?.byCode.has(String(entry.code)) === false) return [];
      return (pages.get(platform) ?? [])
        .filter(
          ({ locale, letters }) => !present.has(locale) && !own.some(({ name }) => letters.has(lettersOf(name ?? ''))),
        )
        .flatMap(({ locale, claims }): FindingDraft[] => {
          const gap = whereItBelongs(entry.code, claims);
          if (gap === null) return [];
          return [
            {
              message: `${label(entry.code, witness.documentedAs)} is documented in "${witness.locale}" (${place(witness.location)}) and not in "${locale}": who reads about ${platform} in that language finds nothing`,
              code: entry.code,
              name: witness.documentedAs,
              location: gap.location,
              related: [related(witness.location, `documented in "${witness.locale}"`)],
              edit: advise(`translate the row of ${String(entry.code)} and add it ${gap.words}`),
              identity: [String(entry.code), platform, locale],
            },
          ];
        });
    });
  });
}

interface LocalePages {
  readonly locale: string;
  /** In the order of their codes. */
  readonly claims: readonly Claim[];
  /** Names that stand there, at whatever code: a renumbering is reported by `code-mismatch`. */
  readonly letters: ReadonlySet<string>;
}

/** Per platform, those of its languages whose pages list most of its codes. */
function pagesByLocale(context: RuleContext): Map<string, LocalePages[]> {
  const platforms = new Map<string, { readonly codes: Set<Code>; readonly claims: Claim[] }>();
  for (const { code, claims } of context.catalog.codes) {
    for (const claim of claims) {
      if (!isPage(claim, context)) continue;
      const known = platforms.get(claim.platform) ?? { codes: new Set(), claims: [] };
      platforms.set(claim.platform, known);
      known.codes.add(code);
      known.claims.push(claim);
    }
  }
  return new Map(
    [...platforms].map(([platform, { codes, claims }]) => {
      const locales = [...new Set(claims.flatMap(({ locale }) => locale ?? []))];
      const pages = locales.map((locale) => describePages(locale, claims));
      return [platform, pages.filter((one) => one.claims.length >= TRANSLATION * codes.size)];
    }),
  );
}

function describePages(locale: string, ofPlatform: readonly Claim[]): LocalePages {
  const claims = sortByCode(ofPlatform.filter((claim) => claim.locale === locale));
  return { locale, claims, letters: new Set(claims.flatMap(({ name }) => (name === null ? [] : [lettersOf(name)]))) };
}

function isPage(claim: Claim, { speaks }: RuleContext): boolean {
  return claim.origin === 'docs' && claim.locale !== null && claim.joinedBy === 'code' && speaks(claim);
}
