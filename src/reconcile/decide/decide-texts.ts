/**
 * Decides the texts of one code per locale: the undamaged text of the source that speaks first and whose cell is in that
 * language; a source that is meant to be in the language comes before a stray cell on a page of another one.
 */

import { groupBy } from '../../model/group-by.ts';
import type { Claim, Decision, Observation, Text, TextRole } from '../../model/index.ts';
import type { Authority } from '../options.ts';

const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];

interface Candidate {
  readonly claim: Claim;
  readonly text: Text;
  readonly role: TextRole;
  readonly locale: string;
  /** The source is meant to be in this locale. */
  readonly athome: boolean;
}

export interface ChosenTexts {
  readonly texts: ReadonlyMap<string, Readonly<Partial<Record<TextRole, Text>>>>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/**
 * @param claims of one code, ranked
 * @param locales of the catalog, in order
 * @param authority whose texts come first: those of the pages, or the comments of the SDK
 */
export function decideTexts(
  claims: readonly Claim[],
  locales: readonly string[],
  authority: Authority = 'docs',
): ChosenTexts {
  const [first, second] = [authority, authority === 'docs' ? 'sdk' : 'docs'];
  const candidates = [first, second]
    .flatMap((origin) => claims.filter((claim) => claim.origin === origin))
    .flatMap((claim) => candidatesOf(claim, locales));
  const texts = new Map<string, Partial<Record<TextRole, Text>>>();
  const decisions = new Map<string, Decision>();
  for (const [locale, ofLocale] of sortByLocale(
    groupBy(candidates, (candidate) => candidate.locale),
    locales,
  )) {
    const chosen: Partial<Record<TextRole, Text>> = {};
    for (const role of ROLES) {
      const ofRole = ofLocale.filter((candidate) => candidate.role === role);
      const winner = ofRole.find((candidate) => candidate.athome) ?? ofRole[0];
      if (winner === undefined) continue;
      chosen[role] = winner.text;
      decisions.set(`texts.${locale}.${role}`, explain(winner, ofRole));
    }
    texts.set(locale, chosen);
  }
  return { texts, decisions };
}

function candidatesOf(claim: Claim, locales: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  const localized = Object.entries(claim.observation.localizedTexts ?? {});
  const sets: (readonly [string | null, Observation['texts']])[] =
    localized.length > 0 ? localized : [[null, claim.observation.texts]];
  for (const [marked, texts] of sets) {
    for (const role of ROLES) {
      const text = texts[role];
      if (text === undefined || claim.damages.some((damage) => damage.field === role)) continue;
      const locale = marked ?? localeOf(text, claim.locale, locales);
      found.push({
        claim,
        text,
        role,
        locale,
        athome: marked !== null || locale === claim.locale || isUntold(claim),
      });
    }
  }
  return found;
}

/** A source that says nothing of its language is at home in that of its texts: a comment of an SDK is no stray cell. */
function isUntold({ source }: Claim): boolean {
  return source.origin === 'sdk' && source.locale === null;
}

/**
 * The locale a text is filed under: the source's where the languages agree or the text can't tell, else the catalog's
 * locale of the text's language, else the language itself.
 */
function localeOf(text: Text, sourceLocale: string | null, locales: readonly string[]): string {
  if (text.language === null) return sourceLocale ?? locales[0] ?? 'und';
  const speaks = (locale: string) => primaryLanguage(locale) === text.language;
  if (sourceLocale !== null && speaks(sourceLocale)) return sourceLocale;
  return locales.find(speaks) ?? text.language;
}

/** @example primaryLanguage('zh-CN') // 'zh' */
function primaryLanguage(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? locale).toLowerCase();
}

function sortByLocale<T>(groups: ReadonlyMap<string, T>, locales: readonly string[]): [string, T][] {
  const rank = (locale: string) => (locales.includes(locale) ? locales.indexOf(locale) : locales.length);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function explain(winner: Candidate, ofRole: readonly Candidate[]): Decision {
  const losers = ofRole
    .filter((candidate) => candidate.text.value !== winner.text.value)
    .map(({ text, claim }) => ({ value: text.value, platform: claim.platform, ...text.location }));
  const base = { value: winner.text.value, winner: winner.text.location, losers };
  if (!winner.athome) {
    return {
      ...base,
      policy: 'own-language',
      because: `only a cell in this language on the ${winner.claim.platform} page says it`,
    };
  }
  if (losers.length === 0) return { ...base, policy: 'only-claim', because: `${winner.claim.platform} says it` };
  return {
    ...base,
    policy: 'precedence',
    because: `${winner.claim.platform} speaks first among the sources in this language`,
  };
}
