/** What each column of the matrix says of a code, in a word. Rules have judged before: here nothing is found, only placed. */

import { coversCode } from '../../model/code-ranges.ts';
import type { Claim, ErrorCode, Finding, Location, Severity } from '../../model/index.ts';
import type { Review } from '../../model/review.ts';
import { lettersOf } from '../../names/words.ts';
import type { CellData, ColumnData } from './data.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity];
}

/** Pages and SDKs by platform, in order of precedence; only those that say something. */
export function columnsOf({ catalog }: Review): ColumnData[] {
  const speaking = new Set(
    catalog.codes.flatMap(({ claims }) => claims.map(({ platform, origin }) => `${origin} ${platform}`)),
  );
  const platforms = new Set([
    ...catalog.platforms,
    ...catalog.codes.flatMap(({ claims }) => claims.map(({ platform }) => platform)),
  ]);
  return [...platforms]
    .flatMap((platform) => [{ platform, origin: 'docs' } as const, { platform, origin: 'sdk' } as const])
    .filter(({ platform, origin }) => speaking.has(`${origin} ${platform}`));
}

/** The cells of every code of a review. */
export function judgeCells(review: Review, columns: readonly ColumnData[]): (entry: ErrorCode) => CellData[] {
  const worst = worstByRow(review.findings);
  return (entry) =>
    columns.map((column) => {
      const claims = entry.claims.filter(
        (claim) => claim.platform === column.platform && claim.origin === column.origin,
      );
      const current = claims.find(({ generation }) => generation === null || !isGenerational(review, column));
      const claim = current ?? claims[0];
      const isDeclared = isDeclaredAbsent(entry, column, review);
      if (claim === undefined || (current === undefined && isDeclared)) {
        return { state: isDeclared ? 'absent' : 'missing', severity: null, claim: null };
      }
      return {
        state: current === undefined ? 'older' : stateOf(claim, entry),
        severity: worst.get(rowKey(claim.location)) ?? null,
        claim: entry.claims.indexOf(claim),
      };
    });
}

/** The column has sources of today beside those of an older generation. */
function isGenerational({ readings }: Review, { platform, origin }: ColumnData): boolean {
  return readings.some(({ source }) => source.origin === origin && source.platform === platform && !source.generation);
}

function stateOf({ name, damages }: Claim, entry: ErrorCode): CellData['state'] {
  if (damages.some(({ field }) => field === 'name')) return 'damaged';
  if (name === null) return 'same';
  return [entry.name, ...entry.aliases].some((known) => lettersOf(known) === lettersOf(name)) ? 'same' : 'wording';
}

function isDeclaredAbsent({ code }: ErrorCode, { platform, origin }: ColumnData, { config }: Review): boolean {
  return config.absent.some(
    (one) => one.platform === platform && one.from === origin && coversCode(one.codes, String(code)),
  );
}

/** The worst finding per line that is not accepted. */
function worstByRow(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const fresh = findings.filter(({ status }) => status === 'new');
  return new Map(
    fresh.toSorted((a, b) => bySeverity(b, a)).map(({ location, severity }) => [rowKey(location), severity]),
  );
}

function rowKey({ file, line }: Location): string {
  return `${line} ${file}`;
}
