/** `explain`: one error code on all platforms and in all locales, with every decision and finding; nothing is analysed again. */

import type { Claim, Decision, ErrorCode, TextRole, Verdict } from '../model/index.ts';
import { codeEntry, unnumberedEntry } from './catalog-json.ts';
import type { Match, Matches, UnnumberedMatch } from './find-entries.ts';
import { findingEntry, verdictEntry } from './findings-json.ts';
import { labelOf } from './review.ts';
import { columns, type Paint, paintSeverity, plain } from './terminal.ts';

/** The text of `explain --format json`. A contract: keys keep their order and meaning. */
export function explainJson(matches: Matches): string {
  const report = {
    schemaVersion: 1,
    codes: matches.codes.map(({ catalog, code, findings, verdicts }) => ({
      catalog: catalog.id,
      ...codeEntry(code),
      verdicts: verdicts.map(verdictEntry),
      findings: findings.map(findingEntry),
    })),
    unnumbered: matches.unnumbered.map(({ catalog, unnumbered }) => ({
      catalog: catalog.id,
      ...unnumberedEntry(unnumbered),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The text of `explain` for a terminal: one entry in full, several as a list. */
export function explainPretty(matches: Matches, paint: Paint): string {
  const only = matches.codes[0];
  if (only !== undefined && matches.codes.length === 1 && matches.unnumbered.length === 0)
    return explanation(only, paint);
  const codes = matches.codes.map(({ catalog, code }) => [String(code.code), plain(code.name), paint.dim(catalog.id)]);
  const unnumbered = matches.unnumbered.map((match) => unnumberedLines(match, paint).join('\n'));
  return `${[...columns(codes), ...unnumbered].join('\n')}\n`;
}

function unnumberedLines(
  { catalog, unnumbered: { claim, because, candidates } }: UnnumberedMatch,
  paint: Paint,
): string[] {
  return [
    `${paint.bold(plain(claim.documentedAs ?? claim.name ?? ''))} has no code in ${catalog.id}  ${paint.dim(placeOf(claim))}`,
    `  ${plain(because)}`,
    ...(candidates.length > 0 ? [`  candidates: ${candidates.join(', ')}`] : []),
  ];
}

function explanation({ catalog, code, findings, verdicts }: Match, paint: Paint): string {
  const status = code.replacement === null ? code.status : `${code.status}, use ${code.replacement}`;
  const head = `${paint.bold(plain(labelOf(code)))}  ${code.status === 'active' ? status : paint.yellow(plain(status))}  ${paint.dim(catalog.id)}`;
  const found = findings.map((finding) => [
    `${finding.location.file}:${finding.location.line}:${finding.location.column}`,
    paintSeverity(paint, finding.severity, finding.severity),
    `${plain(finding.message)} ${paint.dim(finding.rule)}${finding.status === 'accepted' ? paint.dim(' (accepted)') : ''}`,
  ]);
  const blocks = [
    ['names', columns(code.claims.map((claim) => claimRow(claim, paint)))],
    ['texts', columns(textRows(code))],
    ['decisions', [...code.decisions].flatMap(([field, decision]) => decisionLines(field, decision, paint))],
    ['page, generated enum and SDK', verdicts.flatMap(verdictLines)],
    ['seen together with', code.links.map((link) => `${link.code}: ${plain(link.because)}`)],
    ['findings', columns(found)],
  ] as const;
  const shown = blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [paint.bold(title), ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[head, ...shown].join('\n\n')}\n`;
}

function claimRow(claim: Claim, paint: Paint): string[] {
  const who = [claim.platform, claim.generation, claim.locale, claim.origin === 'docs' ? null : claim.origin];
  const damages = claim.damages.map((damage) =>
    paint.yellow(`${damage.kind} ${damage.field}: ${plain(damage.because)}`),
  );
  const joined = claim.joinedBy === 'code' ? [] : [paint.dim(`joined by ${claim.joinedBy}`)];
  return [
    who.filter((part) => part !== null).join(' '),
    plain(claim.documentedAs ?? '(no name)'),
    placeOf(claim),
    [...damages, ...joined].join('; '),
  ];
}

function textRows(code: ErrorCode): string[][] {
  const roles: readonly TextRole[] = ['description', 'reason', 'fix'];
  return [...code.texts].flatMap(([locale, texts]) =>
    roles.flatMap((role) => {
      const text = texts[role];
      return text === undefined
        ? []
        : [[locale, role, `${plain(text.value)}  (${text.location.file}:${text.location.line})`]];
    }),
  );
}

function decisionLines(field: string, decision: Decision, paint: Paint): string[] {
  const losers = decision.losers.map(
    (loser) => `  not ${plain(loser.value)} (${loser.platform}, ${loser.file}:${loser.line})`,
  );
  return [
    `${field}: ${plain(decision.value)}  ${paint.dim(`${decision.policy}: ${plain(decision.because)}`)}`,
    ...losers,
  ];
}

function verdictLines(verdict: Verdict): string[] {
  const sides = (['page', 'generated', 'sdk'] as const).map((who) => {
    const side = verdict[who];
    const place = side?.location ? `${side.location.file}:${side.location.line}` : '';
    return [`  ${who}`, plain(side === null ? 'not there' : (side.name ?? '(no name)')), place];
  });
  return [`${verdict.platform}: ${plain(verdict.because)}`, ...columns(sides)];
}

function placeOf(claim: Claim): string {
  return `${claim.location.file}:${claim.location.line}`;
}
