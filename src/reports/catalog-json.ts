/** `catalog.json`: the catalogs with the provenance of every field. A contract: keys keep their order and meaning. */

import type { Catalog, Claim, Decision, ErrorCode, Text, TextRole, Unnumbered } from '../model/index.ts';
import { compareText } from './review.ts';

/** The text of `catalog.json`. */
export function catalogJson(catalogs: readonly Catalog[]): string {
  return `${JSON.stringify({ schemaVersion: 1, catalogs: catalogs.map(catalogEntry) }, null, 2)}\n`;
}

function catalogEntry(catalog: Catalog) {
  return {
    id: catalog.id,
    codeKind: catalog.codeKind,
    platforms: catalog.platforms,
    locales: catalog.locales,
    codes: catalog.codes.map(codeEntry),
    unnumbered: catalog.unnumbered.map(unnumberedEntry),
  };
}

/** One error code as `catalog.json` and `explain` show it. */
export function codeEntry(code: ErrorCode) {
  return {
    code: code.code,
    name: code.name,
    ...(code.aliases.length > 0 && { aliases: code.aliases }),
    status: code.status,
    ...(code.replacement !== null && { replacement: code.replacement }),
    category: code.category,
    platformNames: sortedRecord(code.platformNames, (name) => name),
    claims: code.claims.map(claimEntry),
    texts: sortedRecord(code.texts, textsEntry),
    links: code.links.map(({ code: other, because }) => ({ code: other, because })),
    decisions: sortedRecord(code.decisions, decisionEntry),
  };
}

function claimEntry(claim: Claim) {
  return {
    name: claim.name,
    documentedAs: claim.documentedAs,
    platform: claim.platform,
    locale: claim.locale,
    generation: claim.generation,
    origin: claim.origin,
    joinedBy: claim.joinedBy,
    file: claim.location.file,
    line: claim.location.line,
    ...(claim.damages.length > 0 && {
      damage: claim.damages.map(({ kind, field, because, repaired }) => ({ kind, field, because, repaired })),
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

function decisionEntry(decision: Decision) {
  const { value, policy, because, losers } = decision;
  return {
    value,
    policy,
    because,
    losers: losers.map((loser) => ({
      value: loser.value,
      platform: loser.platform,
      file: loser.file,
      line: loser.line,
    })),
  };
}

/** One name without a code, with the reason why it joins none. */
export function unnumberedEntry({ claim, because, candidates }: Unnumbered) {
  return {
    name: claim.documentedAs ?? claim.name,
    platform: claim.platform,
    file: claim.location.file,
    line: claim.location.line,
    because,
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
