/**
 * Runs all rules over one catalog and does once, outside the rules, what is the same for each: severities of the config,
 * fingerprints, suppressions, the baseline, one finding per code and place, the order of the output.
 */
import { createHash } from 'node:crypto';
import type { Catalog, Finding, FindingDraft, Severity, SourceReading } from '../model/index.ts';
import { buildContext } from './context.ts';
import { RULES } from './registry.ts';
import type { Decided, Rule } from './rule.ts';
import { learnSpellings, spellCodes } from './shared/spell-codes.ts';
import { applySuppressions, readDirectives, type Suppression } from './suppressions.ts';
import { UNUSED_SUPPRESSION } from './unused-suppression/rule.ts';

export interface JudgeOptions {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, unknown>>;
  readonly suppressions: readonly Suppression[];
  /** Fingerprints of accepted findings. */
  readonly baseline: ReadonlySet<string>;
  readonly decided: Decided;
}

/** All findings about one catalog, sorted by file, line, column and rule. */
export function judge(
  subject: { readonly readings: readonly SourceReading[]; readonly catalog: Catalog },
  options: JudgeOptions,
): Finding[] {
  const context = buildContext(subject.readings, subject.catalog, options.decided);
  const spellings = learnSpellings(subject.readings);
  const suppressions = [...options.suppressions, ...subject.readings.flatMap(readDirectives)];
  const found = RULES.filter((rule) => options.severities[rule.id] !== 'off').flatMap((rule) => {
    const ruleOptions = (options.ruleOptions[rule.id] ?? {}) as Readonly<Record<string, unknown>>;
    return rule.judge(context, ruleOptions).map((draft) => ({ rule, draft: spellCodes(draft, spellings) }));
  });
  const findings = fingerprint(found, subject.catalog.id, options).map(
    (finding): Finding => ({ ...finding, status: options.baseline.has(finding.fingerprint) ? 'accepted' : 'new' }),
  );
  const { accepted, unused } = applySuppressions(findings, suppressions);
  const upkeep =
    options.severities[UNUSED_SUPPRESSION.id] === 'off'
      ? []
      : fingerprint(
          unused.map((draft) => ({ rule: UNUSED_SUPPRESSION, draft })),
          subject.catalog.id,
          options,
        );
  return [...accepted, ...upkeep].sort(compareFindings);
}

interface Found {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  readonly draft: FindingDraft;
}

/** Adds severity and fingerprint; equal faults of one file are told apart by their order. */
function fingerprint(found: readonly Found[], catalog: string, options: JudgeOptions): Finding[] {
  const seen = new Map<string, number>();
  return [...found]
    .sort((a, b) => comparePlaces(a.draft.location, b.draft.location))
    .map(({ rule, draft }) => {
      const identity = JSON.stringify([rule.id, catalog, draft.location.file, ...draft.identity]);
      const repetition = seen.get(identity) ?? 0;
      seen.set(identity, repetition + 1);
      const setting = options.severities[rule.id];
      const { identity: _, severity, ...rest } = draft;
      return {
        rule: rule.id,
        severity: setting === undefined || setting === 'off' ? (severity ?? rule.severity) : setting,
        status: 'new' as const,
        catalog,
        ...rest,
        fingerprint: createHash('sha256').update(`${identity}#${repetition}`).digest('hex').slice(0, 16),
      };
    });
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function comparePlaces(a: Place, b: Place): number {
  return compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePlaces(a.location, b.location) || compareStrings(a.rule, b.rule) || compareStrings(a.message, b.message)
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
