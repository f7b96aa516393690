/** The parts of `report.md` that say what was decided: names against their losers, and the odd one out of three. */

import type { Catalog, ErrorCode, Verdict, VerdictSide } from '../model/index.ts';
import { codeSpan, inline, lineLink, table } from './markdown.ts';

/** Codes on which page, generated enum and SDK of a platform disagree, and which of the three is the odd one out. */
export function verdictsPart(verdicts: readonly Verdict[], base: string, heading: string): string[] {
  if (verdicts.length === 0) return [];
  const side = (found: VerdictSide | null) => {
    if (found === null) return 'not there';
    const name = codeSpan(found.name ?? 'no name');
    return found.location === null
      ? name
      : `${name} (${lineLink(base, found.location, `line ${found.location.line}`)})`;
  };
  const rows = verdicts.map((verdict) => [
    String(verdict.code),
    inline(verdict.platform),
    side(verdict.page),
    side(verdict.generated),
    side(verdict.sdk),
    verdict.odd,
  ]);
  const header = ['Code', 'Platform', 'Page', 'Generated', 'SDK', 'Odd one out'];
  return [`${heading} Page, generated enum and SDK`, '', ...table(header, rows, ['Code']), ''];
}

/** Names that somebody documents otherwise: who won, and why. */
export function decisionsPart(catalog: Catalog, base: string, heading: string): string[] {
  const rows = catalog.codes.flatMap((code) => decisionRow(code, base));
  if (rows.length === 0) return [];
  return [
    `${heading} Names that were decided`,
    '',
    ...table(['Code', 'Name', 'Why', 'Not chosen'], rows, ['Code']),
    '',
  ];
}

function decisionRow(code: ErrorCode, base: string): string[][] {
  const decision = code.decisions.get('name');
  if (decision === undefined || decision.losers.length === 0) return [];
  const losers = decision.losers.map(
    (loser) => `${codeSpan(loser.value)} (${lineLink(base, loser, `${loser.platform}, line ${loser.line}`)})`,
  );
  return [[String(code.code), codeSpan(code.name), inline(decision.because), losers.join(', ')]];
}
