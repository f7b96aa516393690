/**
 * For which platforms a source speaks. A page whose platform nothing tells speaks for every SDK of the catalog, or for those that
 * the config lists, and has a vote of its own among them.
 */
import { posix } from 'node:path';
import type { Observation, Source, SourceReading } from '../model/index.ts';

export interface Speaker {
  /** The platform that it votes for. */
  readonly platform: string;
  readonly speaksFor: readonly string[];
}

/** The vote of pages that speak for several platforms. */
const SHARED = 'docs';

/** Says of each entry of each source for whom it speaks. */
export function findSpeakers(
  readings: readonly SourceReading[],
): (source: Source, observation: Pick<Observation, 'platform'>) => Speaker {
  const sources = readings.map(({ source }) => source);
  const sdks = sources.filter(({ origin }) => origin === 'sdk');
  const nameless = new Set(sources.filter((source) => isUnknown(source)).map(({ file }) => file));
  const platformOf = ({ platform, file }: Source) => platform ?? labelOf(file, nameless);
  const ofSdks = [...new Set(sdks.map(platformOf))];
  const labelled = platformsOfEntries(readings);
  // A tab "JavaScript" of a page whose SDK the config calls `js`: no tab has the name of any SDK, so they tell no SDKs apart.
  const isKnown = ({ file }: Source) => ofSdks.length === 0 || ofSdks.some((sdk) => labelled.get(file)?.has(sdk));
  return (source, observation) => {
    const ofEntry = source.platform === null && !isKnown(source) ? null : observation.platform;
    const own = ofEntry ?? source.platform;
    if (own !== null || source.origin === 'sdk') return speakerOf([own ?? platformOf(source)]);
    const platforms = source.platforms ?? ofSdks;
    return speakerOf(platforms.length === 0 ? [platformOf(source)] : platforms);
  };
}

/** The platforms that the entries of each page have of their own, by the page's file. */
function platformsOfEntries(readings: readonly SourceReading[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    readings.map(({ source, observations }) => [
      source.file,
      new Set(observations.flatMap(({ platform }) => platform ?? [])),
    ]),
  );
}

function speakerOf(platforms: readonly string[]): Speaker {
  const [first = SHARED, ...others] = platforms;
  return { platform: others.length === 0 ? first : SHARED, speaksFor: platforms };
}

function isUnknown({ platform, platforms }: Source): boolean {
  return platform === null && platforms === undefined;
}

/** What a source whose platform nobody knows is called: as its file is, without folders where that is enough. */
function labelOf(file: string, files: ReadonlySet<string>): string {
  const stem = (path: string) => posix.basename(path).split('.')[0] ?? path;
  const isUnique = [...files].filter((other) => stem(other) === stem(file)).length === 1;
  return isUnique ? stem(file) : file;
}
