/** What the program reports of a project, held against what people found by reading its page and its SDKs. */
import type { Finding } from '../../src/model/index.ts';
import { lettersOf } from '../../src/names/words.ts';
import type { Problem, Truth } from './real-project.ts';

/** Rules that may speak of a problem, by its kind. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  undocumented: [
    ...['undocumented-code', 'name-mismatch', 'sdk-name-mismatch', 'misspelled-name'],
    // An SDK sends another string than the page says: that string is on no page.
    ...['code-mismatch', 'sdk-code-mismatch'],
  ],
  // A row that one of a page's languages lacks.
  untranslated: ['missing-on-platform'],
  phantom: ['phantom-code', 'unnumbered-name'],
  'missing-on-sdk': ['phantom-code', 'missing-on-platform'],
  'wrong-number': [
    ...['code-mismatch', 'sdk-code-mismatch', 'name-mismatch', 'sdk-name-mismatch', 'comment-code-mismatch'],
    // One number given to two rows: one of them has the wrong one.
    ...['duplicate-code', 'duplicate-name'],
    // The text of another number: the row has the wrong one.
    ...['meaning-mismatch', 'reused-text'],
  ],
  'wrong-name': [
    ...['name-mismatch', 'sdk-name-mismatch', 'name-format', 'misspelled-name', 'mangled-name', 'code-mismatch'],
    ...['duplicate-name', 'unnumbered-name', 'phantom-code', 'undocumented-code', 'meaning-mismatch'],
  ],
  misspelt: [
    ...['misspelled-name', 'mangled-name', 'name-mismatch', 'sdk-name-mismatch', 'unnumbered-name', 'phantom-code'],
    ...['undocumented-code'],
  ],
  duplicate: ['duplicate-code', 'duplicate-name', 'name-mismatch', 'sdk-name-mismatch', 'code-mismatch'],
  'text-contradiction': [
    ...['sdk-text-mismatch', 'meaning-mismatch', 'shifted-cells', 'reused-text', 'name-mismatch', 'locale-parity'],
  ],
  deprecation: ['deprecation-mismatch', 'sdk-deprecation-mismatch'],
  unreadable: ['unreadable-code'],
};

export type Verdict = 'agreed' | 'arguable' | 'false';

export interface Agreement {
  /** Errors and warnings with the verdict on each. */
  readonly judged: readonly { readonly finding: Finding; readonly verdict: Verdict }[];
  /** Errors and warnings of the truth that nothing above an info speaks of. */
  readonly missed: readonly Fact[];
  readonly wanted: number;
}

interface Fact {
  readonly problem: Problem;
  readonly id: string;
  /** An info speaks of it. */
  readonly isInfo: boolean;
}

/** A finding agrees where the truth has a problem of its kind with its code, its name or its place; arguable is one that it holds for an info. */
export function compareWithTruth(findings: readonly Finding[], truth: Truth): Agreement {
  const told = findings.filter(({ severity }) => severity !== 'info');
  const facts = truth.problems.filter(({ severity }) => severity !== 'info').flatMap(factsOf);
  const missed = facts
    .filter(({ problem, id }) => !told.some((finding) => speaksOf(finding, problem, [id])))
    .map((fact) => ({ ...fact, isInfo: findings.some((finding) => speaksOf(finding, fact.problem, [fact.id])) }));
  return {
    judged: told.map((finding) => ({ finding, verdict: verdictOn(finding, truth) })),
    missed,
    wanted: facts.length,
  };
}

function verdictOn(finding: Finding, { problems, judged = [] }: Truth): Verdict {
  const matching = problems.filter((problem) => speaksOf(finding, problem, idsOf(problem)));
  if (matching.some(({ severity }) => severity !== 'info')) return 'agreed';
  const afterwards = judged.find(
    ({ rule, id }) => rule === finding.rule && (isAbout(finding, String(id)) || String(id) === placeOf(finding)),
  );
  if (afterwards !== undefined) return afterwards.verdict;
  return matching.length > 0 ? 'arguable' : 'false';
}

function factsOf(problem: Problem): Omit<Fact, 'isInfo'>[] {
  if (problem.codes !== undefined) return problem.codes.map((code) => ({ problem, id: String(code) }));
  return [{ problem, id: String(problem.code ?? problem.name ?? '') }];
}

function idsOf({ code, name, codes = [] }: Problem): string[] {
  return [code, name, ...codes].flatMap((id) => (id === null || id === undefined ? [] : String(id)));
}

function speaksOf(finding: Finding, problem: Problem, ids: readonly string[]): boolean {
  const rules = RULES_OF[problem.kind];
  if (rules === undefined) throw new Error(`truth.json: nothing is known of problems of the kind "${problem.kind}"`);
  if (!rules.includes(finding.rule)) return false;
  const places = problem.where.split(/,\s*/);
  return ids.some((id) => isAbout(finding, id)) || (problem.codes === undefined && places.includes(placeOf(finding)));
}

function placeOf({ location: { file, line } }: Finding): string {
  return `${file}:${line}`;
}

/** Vendors put prefixes before a name that the truth may give without one. */
function isAbout({ code, name }: Finding, id: string): boolean {
  const letters = lettersOf(id);
  const own = lettersOf(name ?? '');
  return String(code) === id || (letters.length > 0 && /\p{L}/u.test(letters) && own.endsWith(letters));
}
