/**
 * From observations to one catalog, in three steps: mark damage, join, decide. Every field of every code carries the
 * decision that gave it its value; nothing that a source says is dropped.
 */
import type { Catalog, SourceReading } from '../model/index.ts';
import { findDamage } from './damage/find-damage.ts';
import { decideCodes } from './decide/decide-codes.ts';
import { rankPlatforms } from './decide/rank-claims.ts';
import { rankLocales } from './decide/rank-locales.ts';
import { draftObservations, inferCodeKind } from './draft.ts';
import { claimCodes } from './join/claim-codes.ts';
import type { ReconcileOptions } from './options.ts';

/** Reconciles everything that the sources of one catalog say. */
export function reconcile(readings: readonly SourceReading[], options: ReconcileOptions): Catalog {
  const codeKind = options.codeKind ?? inferCodeKind(readings);
  const { drafts, vocabulary } = draftObservations(readings, codeKind);
  const inSources = drafts.map(({ platform }) => platform);
  const platforms = rankPlatforms(inSources, options.precedence);
  const locales = rankLocales(readings, platforms, options.defaultLocale);

  const written = readings.map(({ text }) => text);
  const damage = findDamage(drafts, vocabulary, options.authority?.codes ?? 'sdk', written);
  const { codes, unnumbered } = claimCodes(drafts, damage, vocabulary, platforms, options);
  return {
    id: options.id,
    codeKind,
    platforms,
    locales,
    codes: decideCodes(codes, platforms, locales, options),
    unnumbered,
  };
}
