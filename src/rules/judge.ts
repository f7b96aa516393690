/**
 * Runs all rules over one catalog and does once, outside the rules, what is the same for each: which rule speaks where several
 * see one fault, severities of the config, fingerprints, suppressions, the order of the output.
 */
import { createHash } from 'node:crypto';
import type { Change, Finding, FindingDraft, OptionSpecs, OptionsOf, RetiredCode, Severity } from '../model/index.ts';
import { buildContext, type Subject } from './context.ts';
import { RULES } from './registry.ts';
import type { Decided, Rule, RuleContext } from './rule.ts';
import { learnSpellings, spellCodes } from './shared/spell-codes.ts';
import { applySuppressions, readDirectives, type Suppression, type Unused } from './suppressions.ts';

export interface JudgeOptions {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, OptionsOf<OptionSpecs>>>;
  readonly suppressions: readonly Suppression[];
  readonly decided: Decided;
  /** What became of the codes since a base, where there is one. */
  readonly changes?: readonly Change[] | null;
  /** Codes that must not be used again. */
  readonly retired?: readonly RetiredCode[];
}

interface Found {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

/** All findings about one catalog, sorted by file, line, column and rule. */
export function judge(subject: Subject, options: JudgeOptions): Finding[] {
  const { readings, catalog } = subject;
  const spellings = learnSpellings(readings);
  const found = applyRules(
    buildContext(subject, options.decided, { changes: options.changes ?? null, retired: options.retired ?? [] }),
    options,
  ).map(({ rule, draft }) => ({
    rule,
    draft: spellCodes(draft, spellings),
  }));
  const suppressions = [...options.suppressions, ...readings.flatMap(readDirectives)];
  const { accepted, unused } = applySuppressions(fingerprint(found, catalog.id, options), suppressions);
  const upkeep = fingerprint(judgeUnused(unused.filter(isInForce(options)), options), catalog.id, options);
  return [...accepted, ...upkeep].sort(compareFindings);
}

/** A rule that is off still keeps those silent that it supersedes: the fault is the one that nobody wants to hear of. */
function applyRules(context: RuleContext, options: JudgeOptions): Found[] {
  const speaking = RULES.filter((rule) => isOn(rule, options) || rule.supersedes !== undefined);
  const found = speaking.flatMap((rule) =>
    rule.judge(context, options.ruleOptions[rule.id] ?? {}).map((draft) => ({ rule, draft })),
  );
  return withoutSuperseded(found).filter(({ rule }) => isOn(rule, options));
}

function isOn({ id }: Rule, { severities }: JudgeOptions): boolean {
  return severities[id] !== 'off';
}

function withoutSuperseded(found: readonly Found[]): Found[] {
  const told = new Map<string, Set<object>>();
  for (const { rule, draft } of found) {
    for (const id of rule.supersedes ?? []) {
      const subjects = told.get(id) ?? new Set();
      told.set(id, subjects);
      for (const subject of draft.about ?? []) subjects.add(subject);
    }
  }
  return found.filter(({ rule, draft }) => !draft.about?.some((subject) => told.get(rule.id)?.has(subject)));
}

/** What was accepted about the history of codes can only be found, and be gone, where there is a base. */
function isInForce({ changes = null, retired = [] }: JudgeOptions): (suppression: Suppression) => boolean {
  const history = new Set(RULES.filter(({ category }) => category === 'history').map(({ id }) => id));
  // A ledger is history too, for the one rule that reads it.
  if (retired.length > 0) history.delete('code-reused');
  return ({ rule }) => changes !== null || !history.has(rule);
}

function judgeUnused(unused: readonly Unused[], options: JudgeOptions): Found[] {
  const ruleIds = RULES.map(({ id }) => id);
  return RULES.filter((rule) => isOn(rule, options)).flatMap((rule) =>
    (rule.judgeUnused?.(unused, ruleIds) ?? []).map((draft) => ({ rule, draft })),
  );
}

/** Adds severity and fingerprint; equal faults of one file are told apart by their order. */
function fingerprint(found: readonly Found[], catalog: string, options: JudgeOptions): Finding[] {
  const seen = new Map<string, number>();
  return [...found]
    .sort((a, b) => comparePlaces(a.draft.location, b.draft.location))
    .map(({ rule, draft }) => {
      const { file } = draft.location;
      const identity = JSON.stringify([rule.id, catalog, file, ...draft.identity, ...(draft.labels ?? [])]);
      const repetition = seen.get(identity) ?? 0;
      seen.set(identity, repetition + 1);
      const setting = options.severities[rule.id];
      const { identity: _, about: __, labels: ___, severity, ...rest } = draft;
      return {
        rule: rule.id,
        severity: setting === undefined || setting === 'off' ? (severity ?? rule.severity) : setting,
        status: 'new' as const,
        catalog,
        ...rest,
        fingerprint: hashOf(`${identity}#${repetition}`),
        kin: hashOf(JSON.stringify([rule.id, catalog, ...draft.identity, repetition])),
      };
    });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
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
