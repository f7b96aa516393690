/** The order in which the locales of a catalog speak: the first of them is the language of generated texts. */
import { groupBy } from '../../model/group-by.ts';
import type { SourceReading } from '../../model/index.ts';

const ENGLISH = /^en(?:-|$)/i;

/**
 * Locales that documents are meant to be in. First comes the wanted one, else English, else the one with most codes, never what
 * the alphabet puts first; the others follow by precedence of their platform, then in the order of the sources.
 */
export function rankLocales(
  readings: readonly SourceReading[],
  platforms: readonly string[],
  wanted: string | undefined,
): string[] {
  const rank = (reading: SourceReading) => {
    const at = platforms.indexOf(reading.source.platform ?? '');
    return at < 0 ? platforms.length : at;
  };
  const ordered = [...readings].sort((a, b) => rank(a) - rank(b));
  const stated = new Set(ordered.flatMap((reading) => reading.source.locale ?? []));
  if (wanted === undefined && stated.size === 0) return commonestLanguage(readings);
  const first = wanted ?? [...stated].find((locale) => ENGLISH.test(locale)) ?? fullest(ordered);
  return [...new Set([...(first === null ? [] : [first]), ...stated])];
}

/** The locale whose pages have most codes; of equals the one that speaks first. */
function fullest(readings: readonly SourceReading[]): string | null {
  const stated = readings.filter(({ source }) => source.locale !== null);
  const counts = [...groupBy(stated, ({ source }) => source.locale)].map(([locale, own]) => ({
    locale,
    codes: new Set(own.flatMap(({ observations }) => observations.flatMap(({ code }) => code ?? []))).size,
  }));
  const most = Math.max(...counts.map(({ codes }) => codes));
  return counts.find(({ codes }) => codes === most)?.locale ?? null;
}

/** The language of most texts, where no source says what it is meant to be in: SDK sources alone seldom do. */
function commonestLanguage(readings: readonly SourceReading[]): string[] {
  const texts = readings.flatMap(({ observations }) => observations.flatMap((one) => Object.values(one.texts)));
  const languages = groupBy(
    texts.flatMap(({ language }) => language ?? []),
    (language) => language,
  );
  const [first] = [...languages.values()].sort((a, b) => b.length - a.length);
  return first?.slice(0, 1) ?? [];
}
