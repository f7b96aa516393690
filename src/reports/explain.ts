/** `explain`: one error code on all platforms and in all locales, with every decision and finding; nothing is analysed again. */

import type { Claim, Decision, ErrorCode, Finding, TextRole, Verdict } from '../model/index.ts';
import { codeEntry, EXACT, unnumberedEntry } from './catalog-json.ts';
import { configEntries } from './config-entries.ts';
import type { Match, Matches, UnnumberedMatch } from './find-entries.ts';
import { findingEntry, verdictEntry } from './findings-json.ts';
import { jsonText } from './json-text.ts';
import { labelOf } from './review.ts';
import { columns, hang, type Paint, paintSeverity, plain } from './terminal.ts';

const MARGIN = '  ';

/** The text of `explain --format json`. A contract: keys keep their order and meaning. */
export function explainJson(matches: Matches): string {
  const report = {
    schemaVersion: 1,
    codes: matches.codes.map(({ catalog, code, findings, verdicts }) => ({
      catalog: catalog.id,
      ...codeEntry(code, EXACT),
      verdicts: verdicts.map(verdictEntry),
      findings: findings.map(findingEntry),
    })),
    unnumbered: matches.unnumbered.map(({ catalog, unnumbered }) => ({
      catalog: catalog.id,
      ...unnumberedEntry(unnumbered, EXACT),
    })),
  };
  return jsonText(report);
}

/** The text of `explain` for a terminal of that width: one entry in full, several as a list. */
export function explainPretty(matches: Matches, paint: Paint, width: number): string {
  const only = matches.codes[0];
  if (only !== undefined && matches.codes.length === 1 && matches.unnumbered.length === 0)
    return explanation(only, paint, width);
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

function explanation({ catalog, code, findings, verdicts }: Match, paint: Paint, width: number): string {
  const room = width - MARGIN.length;
  const status = code.replacement === null ? code.status : `${code.status}, use ${code.replacement}`;
  const head = `${paint.bold(plain(labelOf(code)))}  ${code.status === 'active' ? status : paint.yellow(plain(status))}  ${paint.dim(catalog.id)}`;
  const blocks = [
    ['names', claimLines(code.claims, paint, room)],
    ['texts', columns(textRows(code), room)],
    ['decisions', [...code.decisions].flatMap(([field, decision]) => decisionLines(field, decision, paint, room))],
    ['page, generated enum and SDK', verdicts.flatMap(verdictLines)],
    ['seen together with', code.links.map((link) => `${link.code}: ${plain(link.because)}`)],
    ['findings', findings.flatMap((finding) => findingLines(finding, paint, room))],
  ] as const;
  const shown = blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [paint.bold(title), ...lines.map((line) => MARGIN + line.replaceAll('\n', `\n${MARGIN}`))].join('\n'),
    );
  return `${[head, ...shown].join('\n\n')}\n`;
}

/** Who says which name where, and below it what is wrong with that claim. */
function claimLines(claims: readonly Claim[], paint: Paint, width: number): string[] {
  const rows = columns(claims.map((claim) => claimRow(claim, paint)));
  return claims.flatMap((claim, index) => [
    rows[index] ?? '',
    ...claim.damages.map(
      ({ kind, field, because }) => `  ${hang(`${paint.yellow(`${kind} ${field}:`)} ${plain(because)}`, 4, width)}`,
    ),
  ]);
}

function claimRow(claim: Claim, paint: Paint): string[] {
  const who = [claim.platform, claim.generation, claim.locale, claim.origin === 'docs' ? null : claim.origin];
  const joined = claim.joinedBy === 'code' ? '' : paint.dim(`joined by ${claim.joinedBy}`);
  return [
    plain(who.filter((part) => part !== null).join(' ')),
    plain(claim.documentedAs ?? '(no name)'),
    placeOf(claim),
    joined,
  ];
}

function textRows(code: ErrorCode): string[][] {
  const roles: readonly TextRole[] = ['description', 'reason', 'fix'];
  return [...code.texts].flatMap(([locale, texts]) =>
    roles.flatMap((role) => {
      const text = texts[role];
      return text === undefined
        ? []
        : [[locale, role, `${plain(text.value)}  (${plain(text.location.file)}:${text.location.line})`]];
    }),
  );
}

/** A text stands in full above already; its decision says only why. */
function decisionLines(field: string, decision: Decision, paint: Paint, width: number): string[] {
  const value = field.startsWith('texts.') ? '' : ` ${plain(decision.value)} `;
  const losers = decision.losers.map(
    (loser) =>
      `  ${hang(`not ${plain(loser.value)} (${plain(`${loser.platform}`)}, ${plain(loser.file)}:${loser.line})`, 6, width)}`,
  );
  const why = paint.dim(`${decision.policy}: ${plain(decision.because)}`);
  return [hang(`${plain(field)}:${value} ${why}`, 4, width), ...losers];
}

function findingLines(
  { location, severity, rule, status, message, edit }: Finding,
  paint: Paint,
  width: number,
): string[] {
  const accepted = status === 'accepted' ? paint.dim(' (accepted)') : '';
  return [
    `${plain(location.file)}:${location.line}:${location.column}  ${paintSeverity(paint, severity, severity)}  ${paint.dim(rule)}${accepted}`,
    `  ${hang(plain(message), 2, width)}`,
    ...(edit === null ? [] : [`  ${hang(`${paint.green('edit:')} ${plain(edit.description)}`, 2, width)}`]),
    ...configEntries(edit?.entries ?? []).map((text) => `  ${hang(`${paint.green('or:')} ${text}`, 6, width)}`),
  ];
}

function verdictLines(verdict: Verdict): string[] {
  const sides = (['page', 'generated', 'sdk'] as const).map((who) => {
    const side = verdict[who];
    const place = side?.location ? `${plain(side.location.file)}:${side.location.line}` : '';
    return [`  ${who}`, plain(side === null ? 'not there' : (side.name ?? '(no name)')), place];
  });
  return [`${plain(`${verdict.platform}`)}: ${plain(verdict.because)}`, ...columns(sides)];
}

function placeOf(claim: Claim): string {
  return `${plain(claim.location.file)}:${claim.location.line}`;
}
