/**
 * From observations to one catalog, in three steps: mark damage, join, decide. Every field of every code carries the
 * decision that gave it its value; nothing that a source says is dropped.
 */

import { groupBy } from '../model/group-by.ts';
import type {
  Catalog,
  Claim,
  Code,
  CodeLink,
  Damage,
  Decision,
  ErrorCode,
  JoinedBy,
  SourceReading,
} from '../model/index.ts';
import { findDamage } from './damage/find-damage.ts';
import { decideAliases } from './decide/decide-aliases.ts';
import { decideName, hasDamagedName } from './decide/decide-name.ts';
import { decidePlatformNames } from './decide/decide-platform-names.ts';
import { decideStatus } from './decide/decide-status.ts';
import { type ChosenTexts, decideTexts } from './decide/decide-texts.ts';
import { keepNamesUnique, keepPlatformNamesUnique } from './decide/keep-names-unique.ts';
import { rankClaims, rankPlatforms } from './decide/rank-claims.ts';
import { type Draft, draftObservations, inferCodeKind } from './draft.ts';
import { type Joined, joinUnnumbered } from './join/join-unnumbered.ts';
import { linkSameNames } from './join/link-same-names.ts';
import type { ReconcileOptions } from './options.ts';

/** Reconciles everything that the sources of one catalog say. */
export function reconcile(readings: readonly SourceReading[], options: ReconcileOptions): Catalog {
  const codeKind = options.codeKind ?? inferCodeKind(readings);
  const { drafts, vocabulary } = draftObservations(readings, codeKind);
  const numbered = drafts.filter((draft) => draft.code !== null);
  const texts = readings.map(({ text }) => text);
  const damage = findDamage(drafts, vocabulary, options.authority?.codes ?? 'sdk', texts);
  const attractive = numbered.filter((draft) => !isUnsound(damage.get(draft)));
  const { joined, strays } = joinUnnumbered(
    drafts.filter((draft) => draft.code === null),
    attractive,
    vocabulary,
    options.numbers,
  );

  const platforms = rankPlatforms(
    drafts.map((draft) => draft.platform),
    options.precedence,
  );
  const locales = rankLocales(readings, platforms);
  const claimOf = (draft: Draft, joinedBy: JoinedBy) => makeClaim(draft, joinedBy, damage.get(draft) ?? []);
  const placed = placeInOrder(drafts, joined);
  const claims = groupBy(placed, (one) => one.code);
  const codes = [...claims]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, ofCode]) => ({
      code,
      claims: rankClaims(
        ofCode.map((one) => claimOf(one.draft, one.joinedBy)),
        platforms,
        options.authority,
      ),
    }));
  return {
    id: options.id,
    codeKind,
    platforms,
    locales,
    codes: decideCodes(codes, platforms, locales, options),
    unnumbered: strays.map(({ draft, because, candidates }) => ({
      claim: claimOf(draft, 'code'),
      because,
      candidates,
    })),
  };
}

function isUnsound(damages: readonly Damage[] | undefined): boolean {
  return damages?.some((damage) => damage.field === 'name' && damage.kind !== 'misspelled') ?? false;
}

/** All drafts that have a code now, in the order of the sources: a claim's place never depends on how it was joined. */
function placeInOrder(drafts: readonly Draft[], joined: readonly Joined[]): Joined[] {
  const joins = new Map(joined.map((one) => [one.draft, one]));
  return drafts.flatMap((draft): Joined[] => {
    if (draft.code !== null) return [{ draft, code: draft.code, joinedBy: 'code' }];
    const joined = joins.get(draft);
    return joined === undefined ? [] : [joined];
  });
}

interface CodeClaims {
  readonly code: Code;
  readonly claims: readonly Claim[];
}

function decideCodes(
  codes: readonly CodeClaims[],
  platforms: readonly string[],
  locales: readonly string[],
  options: ReconcileOptions,
): ErrorCode[] {
  const names = keepNamesUnique(
    codes.map(({ code, claims }) => {
      const supporters = [...new Set(claims.filter((claim) => !hasDamagedName(claim)).map((claim) => claim.platform))];
      return {
        code,
        decision: decideName(code, claims, options.decisions[String(code)]),
        supporters: supporters.length,
        rank: platforms.indexOf(supporters[0] ?? ''),
        platform: supporters[0] ?? claims[0]?.platform ?? '',
      };
    }),
  );
  const platformNames = keepPlatformNamesUnique(codes.map(({ claims }) => decidePlatformNames(claims)));
  const texts = codes.map(({ claims }) => decideTexts(claims, locales, options.authority?.texts));
  const aliases = decideAliases(codes, names);
  const links = linkSameNames(codes);
  const sections = sectionsPerSource(codes);
  return codes.map(({ code, claims }, at) => {
    const [name, ofPlatforms, ofLocales] = [names[at], platformNames[at], texts[at]];
    if (name === undefined || ofPlatforms === undefined || ofLocales === undefined)
      throw new Error(`no name was decided for ${String(code)}`);
    const decided = { name, aliases: aliases[at] ?? [], platformNames: ofPlatforms, texts: ofLocales };
    return describeCode(code, claims, decided, links.get(code) ?? [], sections);
  });
}

interface Decided {
  readonly name: Decision;
  readonly aliases: readonly string[];
  readonly platformNames: ReadonlyMap<string, Decision>;
  readonly texts: ChosenTexts;
}

function describeCode(
  code: Code,
  claims: readonly Claim[],
  { name, aliases, platformNames, texts }: Decided,
  links: readonly CodeLink[],
  sections: ReadonlyMap<string, number>,
): ErrorCode {
  const { status, replacement, decision } = decideStatus(claims);
  const speaker = claims.find((claim) => claim.origin === 'docs' && (sections.get(claim.source.file) ?? 0) > 1);
  return {
    code,
    name: name.value,
    aliases,
    status,
    replacement,
    category: speaker?.observation.section ?? null,
    claims,
    platformNames: new Map([...platformNames].map(([platform, decided]) => [platform, decided.value])),
    texts: texts.texts,
    links,
    decisions: new Map([
      ['name', name],
      ['status', decision],
      ...[...platformNames].map(([platform, decided]) => [`names.${platform}`, decided] as const),
      ...texts.decisions,
    ]),
  };
}

function makeClaim(draft: Draft, joinedBy: JoinedBy, damages: readonly Damage[]): Claim {
  const { source, observation, platform, name } = draft;
  return {
    source,
    observation,
    platform,
    locale: source.locale,
    generation: source.generation,
    origin: source.origin,
    name,
    documentedAs: observation.name,
    joinedBy,
    damages,
    location: observation.location,
  };
}

/** Locales that documents are meant to be in: by precedence of their platform, then by order of the sources. */
function rankLocales(readings: readonly SourceReading[], platforms: readonly string[]): string[] {
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

/** How many sections each document's entries stand in: one section says nothing of an entry. */
function sectionsPerSource(codes: readonly CodeClaims[]): Map<string, number> {
  const sections = new Map<string, Set<string | null>>();
  for (const { claims } of codes) {
    for (const { source, observation } of claims) {
      const known = sections.get(source.file) ?? new Set();
      known.add(observation.section);
      sections.set(source.file, known);
    }
  }
  return new Map([...sections].map(([file, known]) => [file, known.size]));
}

function compareCodes(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
