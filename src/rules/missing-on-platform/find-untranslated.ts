/** Codes that a platform documents in one language and not in another one of its languages. */
import { enumerated } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Claim, Code, ErrorCode, FindingDraft } from '../../model/index.ts';
import { lettersOf } from '../../names/words.ts';
import { advise, type CodedClaim, label, place, type RuleContext, related } from '../rule.ts';
import { sortByCode, whereItBelongs } from '../shared/where-it-belongs.ts';

/** A page with a smaller share of its platform's codes is no translation of the other, but a page about something else. */
const TRANSLATION = 0.5;
/** Languages that have a row which one with nearly all others lacks: it was forgotten there, and is no news of one page. */
const AGREED = 2;
const NEARLY_ALL = 0.9;

export function findUntranslated(context: RuleContext): FindingDraft[] {
  const pages = pagesByLocale(context);
  return context.catalog.codes.flatMap((entry) => {
    const documented = groupBy(
      entry.claims.filter((claim) => isPage(claim, context)),
      ({ platform }) => platform,
    );
    return [...documented].flatMap(([platform, own]) =>
      isWanted(entry, platform, own, context) ? judgePlatform(entry, own, pages.get(platform) ?? []) : [],
    );
  });
}

/**
 * What the pages leave out on purpose is no row to translate, nor is what one of them has and the SDK doesn't ship (`phantom-code` reports
 * it).
 */
function isWanted(
  { code }: ErrorCode,
  platform: string,
  own: readonly Claim[],
  { platformsWithSdk, isAbsent }: RuleContext,
): boolean {
  if (isAbsent(platform, 'docs', String(code))) return false;
  const shipped = platformsWithSdk.find(({ platforms }) => platforms.includes(platform))?.sdk.byCode;
  return shipped?.has(String(code)) !== false || localesOf(own).size >= AGREED;
}

function localesOf(claims: readonly Claim[]): Set<string | null> {
  return new Set(claims.map(({ locale }) => locale));
}

/** @param own what the platform's pages say of the code, in the languages that have it */
function judgePlatform(entry: ErrorCode, own: readonly Claim[], pages: readonly LocalePages[]): FindingDraft[] {
  const [witness] = own;
  const present = localesOf(own);
  const lacking = pages.filter(
    ({ locale, letters }) => !present.has(locale) && !own.some(({ name }) => letters.has(lettersOf(name))),
  );
  return witness === undefined ? [] : lacking.flatMap((page) => describe(entry, witness, page, present));
}

function describe(
  { code }: ErrorCode,
  witness: Claim,
  { locale, claims, share }: LocalePages,
  languages: ReadonlySet<string | null>,
): FindingDraft[] {
  const gap = whereItBelongs(code, claims);
  const { platform, documentedAs, location } = witness;
  if (gap === null) return [];
  const others = [...languages].filter((one) => one !== witness.locale);
  const [where, but] =
    others.length === 0
      ? [`"${witness.locale}" (${place(location)})`, 'and']
      : [enumerated([`"${witness.locale}" (${place(location)})`, ...others.map((one) => `"${one}"`)]), 'but'];
  return [
    {
      ...(languages.size >= AGREED && share >= NEARLY_ALL && { severity: 'warning' }),
      alike: `missing in "${locale}"`,
      message: `${label(code, documentedAs)} is documented in ${where} ${but} not in "${locale}": ${platform} users who read that language can't look this code up`,
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
  /** Of the platform's codes, those that stand there. */
  readonly share: number;
}

/** Per platform, those of its languages whose pages list most of its codes. */
function pagesByLocale(context: RuleContext): Map<string, LocalePages[]> {
  const platforms = new Map<string, { readonly codes: Set<Code>; readonly claims: CodedClaim[] }>();
  for (const entry of context.catalog.codes) {
    for (const claim of entry.claims) {
      if (!isPage(claim, context)) continue;
      const known = platforms.get(claim.platform) ?? { codes: new Set(), claims: [] };
      platforms.set(claim.platform, known);
      known.codes.add(entry.code);
      known.claims.push({ claim, entry });
    }
  }
  return new Map(
    [...platforms].map(([platform, { codes, claims }]) => {
      const locales = [...new Set(claims.flatMap(({ claim }) => claim.locale ?? []))];
      const pages = locales.map((locale) => describePages(locale, claims, codes.size));
      return [platform, pages.filter(({ share }) => share >= TRANSLATION)];
    }),
  );
}

function describePages(locale: string, ofPlatform: readonly CodedClaim[], codes: number): LocalePages {
  const own = ofPlatform.filter(({ claim }) => claim.locale === locale);
  const claims = sortByCode(own.map(({ claim }) => claim));
  return {
    locale,
    claims,
    letters: new Set(claims.flatMap(({ name }) => (name === null ? [] : [lettersOf(name)]))),
    share: new Set(own.map(({ entry }) => entry)).size / codes,
  };
}

function isPage(claim: Claim, { speaks }: RuleContext): boolean {
  return claim.origin === 'docs' && claim.locale !== null && claim.joinedBy === 'code' && speaks(claim);
}
