/** Codes that a platform documents in one language and not in another one of its languages. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, ErrorCode, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, label, place, type RuleContext, related } from '../rule.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';

/** A page with a smaller share of its platform's codes is no translation of the other, but a page about something else. */
const TRANSLATION = 0.5;

export function findUntranslated(context: RuleContext): FindingDraft[] {
  const pages = pagesByLocale(context);
  return context.catalog.codes.flatMap((entry) => {
    const documented = groupBy(
      entry.claims.filter((claim) => isPage(claim, context)),
      ({ platform }) => platform,
    );
    return [...documented].flatMap(([platform, own]) =>
      isWanted(entry, platform, context) ? judgePlatform(entry, own, pages.get(platform) ?? []) : [],
    );
  });
}

/** What the pages leave out on purpose or the SDK doesn't ship (`phantom-code` reports it) is no row to translate. */
function isWanted({ code }: ErrorCode, platform: string, { platformsWithSdk, isAbsent }: RuleContext): boolean {
  const shipped = platformsWithSdk.find(({ platforms }) => platforms.includes(platform))?.sdk.byCode;
  return !isAbsent(platform, 'docs', String(code)) && shipped?.has(String(code)) !== false;
}

/** @param own what the platform's pages say of the code, in the languages that have it */
function judgePlatform(entry: ErrorCode, own: readonly Claim[], pages: readonly LocalePages[]): FindingDraft[] {
  const [witness] = own;
  const present = new Set(own.map(({ locale }) => locale));
  const lacking = pages.filter(
    ({ locale, letters }) => !present.has(locale) && !own.some(({ name }) => letters.has(lettersOf(name))),
  );
  return witness === undefined ? [] : lacking.flatMap((page) => describe(entry, witness, page));
}

function describe({ code }: ErrorCode, witness: Claim, { locale, claims }: LocalePages): FindingDraft[] {
  const gap = whereItBelongs(code, claims);
  const { platform, documentedAs, location } = witness;
  if (gap === null) return [];
  return [
    {
      alike: `missing in "${locale}"`,
      message: `${label(code, documentedAs)} is documented in "${witness.locale}" (${place(location)}) and not in "${locale}": ${platform} users who read that language can't look this code up`,
      code,
      name: documentedAs,
      location: gap.location,
      related: [related(location, `documented in "${witness.locale}"`)],
      edit: advise(`translate the row of ${String(code)} and add it ${gap.words}`),
      identity: [String(code), platform, locale],
    },
  ];
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
