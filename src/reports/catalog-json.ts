/**
 * `catalog.json`: the catalogs with the provenance of every field. A contract: keys keep their order and meaning. It is
 * committed, so it holds no line numbers: a row that only moves must not change it.
 */

import type { Catalog, Claim, Decision, ErrorCode, Location, Text, TextRole, Unnumbered } from '../model/index.ts';
import { jsonText } from './json-text.ts';
import { compareText } from './review.ts';

/** The text of `catalog.json`. */
export function catalogJson(catalogs: readonly Catalog[]): string {
  return jsonText({ schemaVersion: 1, catalogs: catalogs.map(catalogEntry) });
}

/** What is shown of a place, and of a sentence that may name places. */
interface Places {
  readonly place: (location: Location) => Readonly<Partial<Location>>;
  readonly sentence: (text: string) => string;
}

/** Files alone. */
function withoutLines(catalog: Catalog): Places {
  const claims = [...catalog.codes.flatMap((code) => code.claims), ...catalog.unnumbered.map(({ claim }) => claim)];
  const files = [...new Set(claims.map(({ location }) => location.file))];
  const names = files.map((file) => file.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const lines = new RegExp(`(${names.join('|')}):\\d+`, 'g');
  return {
    place: ({ file }) => ({ file }),
    sentence: (text) => (files.length === 0 ? text : text.replace(lines, '$1')),
  };
}

/** Files with line and column, for what is printed and not kept. */
export const EXACT: Places = {
  place: ({ file, line, column }) => ({ file, line, column }),
  sentence: (text) => text,
};

function catalogEntry(catalog: Catalog) {
  const places = withoutLines(catalog);
  return {
    id: catalog.id,
    codeKind: catalog.codeKind,
    platforms: catalog.platforms,
    locales: catalog.locales,
    codes: catalog.codes.map((code) => codeEntry(code, places)),
    unnumbered: catalog.unnumbered.map((unnumbered) => unnumberedEntry(unnumbered, places)),
  };
}

/** One error code as `catalog.json` and `explain` show it. */
export function codeEntry(code: ErrorCode, places: Places) {
  return {
    code: code.code,
    name: code.name,
    ...(code.aliases.length > 0 && { aliases: code.aliases }),
    status: code.status,
    ...(code.replacement !== null && { replacement: code.replacement }),
    category: code.category,
    platformNames: sortedRecord(code.platformNames, (name) => name),
    claims: code.claims.map((claim) => claimEntry(claim, places)),
    texts: sortedRecord(code.texts, textsEntry),
    links: code.links.map(({ code: other, because }) => ({ code: other, because: places.sentence(because) })),
    decisions: sortedRecord(code.decisions, (decision) => decisionEntry(decision, places)),
  };
}

function claimEntry(claim: Claim, { place, sentence }: Places) {
  return {
    name: claim.name,
    documentedAs: claim.documentedAs,
    platform: claim.platform,
    locale: claim.locale,
    generation: claim.generation,
    origin: claim.origin,
    joinedBy: claim.joinedBy,
    ...place(claim.location),
    ...(claim.damages.length > 0 && {
      damage: claim.damages.map(({ kind, field, because, repaired }) => ({
        kind,
        field,
        because: sentence(because),
        repaired,
      })),
    }),
  };
}

function textsEntry(texts: Readonly<Partial<Record<TextRole, Text>>>) {
  const { description, reason, fix } = texts;
  return {
    ...(description && { description: description.value }),
    ...(reason && { reason: reason.value }),
    ...(fix && { fix: fix.value }),
  };
}

function decisionEntry(decision: Decision, { place, sentence }: Places) {
  const { value, policy, because, losers } = decision;
  return {
    value,
    policy,
    because: sentence(because),
    losers: losers.map((loser) => ({ value: loser.value, platform: loser.platform, ...place(loser) })),
  };
}

/** One name without a code, with the reason why it joins none. */
export function unnumberedEntry({ claim, because, candidates }: Unnumbered, { place, sentence }: Places) {
  return {
    name: claim.documentedAs ?? claim.name,
    platform: claim.platform,
    ...place(claim.location),
    because: sentence(because),
    candidates,
  };
}

function sortedRecord<Value, Shown>(
  map: ReadonlyMap<string, Value>,
  show: (value: Value) => Shown,
): Record<string, Shown> {
  const entries = [...map].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, show(value)]));
}
