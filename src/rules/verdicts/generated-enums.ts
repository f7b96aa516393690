/**
 * The generated enums that speak for a platform. A committed enum speaks for the platform whose own names it carries; one with
 * canonical names for the platform that its language is at home on. Without any committed enum, what a build would write does.
 */
import type { Catalog, Code, ErrorCode, Location, SourceReading } from '../../model/index.ts';
import { lettersOf, withoutPrefix } from '../../names/words.ts';
import { SILENT, type Statement } from './statement.ts';

/** The members of a committed enum by code; null stands for the enum that a build would write. */
export type GeneratedEnum = ReadonlyMap<Code | null, readonly Member[]> | null;

interface Member {
  readonly name: string;
  readonly location: Location;
  /** Comparable letters of the name, with and without the prefix of its enum. */
  readonly letters: readonly string[];
}

/** The enums that are committed, and the platforms that are at home in the language of a generated file. */
export interface Committed {
  readonly readings: readonly SourceReading[];
  homesOf(file: string): readonly string[];
}

/** For each platform, the enums that speak for it; never none. */
export function generatedEnumsOf(
  catalog: Catalog,
  platforms: readonly string[],
  { readings, homesOf }: Committed,
): (platform: string) => readonly GeneratedEnum[] {
  const hosted = readings.flatMap((reading) => {
    const members = membersOf(reading);
    const homes = homesOf(reading.source.file);
    const host = hostOf(homes, members, catalog, platforms);
    return host === null ? [] : [{ host, members, isHome: homes.includes(host.toLowerCase()) }];
  });
  return (platform) => {
    const own = hosted.filter(({ host }) => host === platform).sort((a, b) => Number(b.isHome) - Number(a.isHome));
    const speaking = own.length > 0 ? own : hosted.slice(0, 1);
    return speaking.length > 0 ? speaking.map(({ members }) => members) : [null];
  };
}

/** What a generated enum says of a code, and whether that is what a build would write now. */
export function sayGenerated(
  generated: GeneratedEnum,
  entry: ErrorCode,
  platform: string,
): { readonly statement: Statement; readonly follows: boolean } {
  const own = entry.platformNames.get(platform);
  if (generated === null) {
    const side = { name: own ?? entry.name, location: null };
    return { statement: { side, present: true, letters: new Set() }, follows: true };
  }
  const members = generated.get(entry.code) ?? [];
  const [first] = members;
  if (first === undefined) return { statement: SILENT, follows: false };
  const prefixes = entry.claims.flatMap(({ source, platform: of }) => (of === platform ? source.prefix : []));
  const letters = members.flatMap(({ name, letters: bare }) => [
    ...bare,
    ...prefixes.map((prefix) => lettersOf(withoutPrefix(name, prefix))),
  ]);
  const statement = { side: { name: first.name, location: first.location }, present: true, letters: new Set(letters) };
  return { statement, follows: [entry.name, own ?? entry.name].some((name) => statement.letters.has(lettersOf(name))) };
}

function membersOf({ source, observations }: SourceReading): Map<Code | null, Member[]> {
  const members = new Map<Code | null, Member[]>();
  for (const { code, name, location } of observations) {
    if (name === null) continue;
    const letters = [lettersOf(name), lettersOf(withoutPrefix(name, source.prefix))];
    members.set(code, [...(members.get(code) ?? []), { name, location, letters }]);
  }
  return members;
}

/** Null for an enum of another catalog: most of its members are none of this one's. */
function hostOf(
  homes: readonly string[],
  members: ReadonlyMap<Code | null, readonly Member[]>,
  { codes }: Catalog,
  platforms: readonly string[],
): string | null {
  const count = (isRight: (entry: ErrorCode, member: Member) => boolean) =>
    codes.filter((entry) => members.get(entry.code)?.some((member) => isRight(entry, member))).length;
  const isMost = (found: number) => found * 2 > members.size;
  const atHome = platforms.find((platform) => homes.includes(platform.toLowerCase()));
  const carrying = platforms
    .map((platform) => ({
      platform,
      names: count(({ platformNames }, { name }) => platformNames.get(platform) === name),
    }))
    .filter(({ names }) => isMost(names))
    .sort((a, b) => Number(b.platform === atHome) - Number(a.platform === atHome) || b.names - a.names);
  const [best] = carrying;
  if (best !== undefined) return best.platform;
  const isCanonical = isMost(count(({ name }, { letters }) => letters.includes(lettersOf(name))));
  return isCanonical ? (atHome ?? platforms[0] ?? null) : null;
}
