/** The order in which the locales of a catalog speak. */
import { groupBy } from '../../model/group-by.ts';
import type { SourceReading } from '../../model/index.ts';

/** Locales that documents are meant to be in: by precedence of their platform, then by order of the sources. */
export function rankLocales(readings: readonly SourceReading[], platforms: readonly string[]): string[] {
  const rank = (reading: SourceReading) => {
    const at = platforms.indexOf(reading.source.platform ?? '');
    return at < 0 ? platforms.length : at;
  };
  const ordered = [...readings].sort((a, b) => rank(a) - rank(b));
  const stated = new Set(ordered.flatMap((reading) => reading.source.locale ?? []));
  return stated.size > 0 ? [...stated] : commonestLanguage(readings);
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
