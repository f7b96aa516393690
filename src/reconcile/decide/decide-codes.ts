/** Decides every field of every code: what its claims say is known, and what of it is unsound. */
import type { Claim, Code, CodeLink, Decision, ErrorCode } from '../../model/index.ts';
import type { CodeClaims } from '../join/claim-codes.ts';
import { linkSameNames } from '../join/link-same-names.ts';
import type { ReconcileOptions } from '../options.ts';
import { decideAliases } from './decide-aliases.ts';
import { decideName, hasDamagedName } from './decide-name.ts';
import { decidePlatformNames } from './decide-platform-names.ts';
import { decideStatus } from './decide-status.ts';
import { type ChosenTexts, decideTexts } from './decide-texts.ts';
import { keepNamesUnique, keepPlatformNamesUnique, type NamedCode } from './keep-names-unique.ts';

/** The codes of a catalog, in the given order. */
export function decideCodes(
  codes: readonly CodeClaims[],
  platforms: readonly string[],
  locales: readonly string[],
  options: ReconcileOptions,
): ErrorCode[] {
  const names = keepNamesUnique(codes.map((one) => nameCode(one, platforms, options)));
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

/** The name that the code would have if it were alone, and who supports it. */
function nameCode(
  { code, claims }: CodeClaims,
  platforms: readonly string[],
  { decisions }: ReconcileOptions,
): NamedCode {
  const supporters = [...new Set(claims.filter((claim) => !hasDamagedName(claim)).map((claim) => claim.platform))];
  const [first] = supporters;
  return {
    code,
    decision: decideName(code, claims, decisions[String(code)]),
    supporters: supporters.length,
    rank: platforms.indexOf(first ?? ''),
    platform: first ?? claims[0]?.platform ?? '',
  };
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
