/** Cases to judge, of which a test spells out only what it is about. */
import { expect, it } from 'vitest';
import type { Case } from '../../src/documents/judge/case.ts';
import type { CellText, ColumnFacts } from '../../src/documents/judge/column-facts.ts';

export type Facts = Partial<ColumnFacts>;

export interface Given {
  readonly kind?: Case['kind'];
  /** Of the first column, where that is one of names. */
  readonly names?: Facts | null;
  readonly codes?: Facts;
  /** Facts of all columns; those of names and codes where none are given. */
  readonly facts?: readonly Facts[];
  readonly rows?: readonly (readonly string[])[];
  readonly heading?: string;
  readonly intro?: string;
  readonly outer?: readonly string[];
  readonly failures?: number;
  /** What the texts near, further out and in the path speak of. */
  readonly near?: Partial<Case['near']>;
  readonly far?: Partial<Case['outer']>;
  readonly path?: Partial<Case['path']>;
  readonly headers?: Partial<Case['headers']>;
  readonly context?: Partial<Case['context']>;
}

/** Facts of a column, of which a test spells out only what it is about. */
export const factsOf = (facts: Facts) => ({ ...BLANK, ...facts }) as ColumnFacts;

const BLANK: Facts = {
  index: 0,
  header: '',
  meaning: null,
  codeHeader: false,
  errorHeader: false,
  outcomeHeader: false,
  filled: 0,
  numeric: 0,
  paired: 0,
  ranged: 0,
  httpStatuses: 0,
  reasonPhrases: 0,
  statusPairs: 0,
  distinctNumbers: 1,
  countsRows: false,
  quietNames: 0,
  spans: 0,
  strings: 0,
  worded: 0,
  zeroPadded: 0,
  prefixed: 0,
  names: 0,
  strongNames: 0,
  distinctNames: 1,
  loudNames: 0,
  classNames: 0,
  typeWords: 0,
  failures: 0,
  wordy: 0,
  distinct: 1,
  latin: 0,
  averageLength: 0,
  answers: 0,
};

export function caseOf({ kind = 'markdown', names, codes, rows = [], failures = 0, ...given }: Given): Case {
  const [named, coded] = [names == null ? undefined : factsOf(names), codes === undefined ? undefined : factsOf(codes)];
  const identifying = [coded, named].filter((column) => column !== undefined);
  return {
    kind,
    isTable: kind === 'markdown',
    names: named,
    codes: coded,
    identifying,
    facts: given.facts?.map(factsOf) ?? identifying,
    rows: rows.map((row) => row.map((value) => ({ value, lines: value }) as CellText)),
    failures,
    near: given.near ?? {},
    outer: given.far ?? {},
    path: given.path ?? {},
    headers: given.headers ?? {},
    context: given.context ?? {},
    around: { heading: given.heading ?? '', intro: given.intro ?? '', outer: given.outer ?? [] },
  } as unknown as Case;
}

export const column = (...values: string[]) => values.map((value) => [value]);
export const named = (...values: string[]): Given => ({ names: {}, rows: column(...values) });

/** A case for each title, and whether it is one. */
export function holds(judge: (given: Case) => unknown, table: readonly (readonly [string, Given, boolean])[]): void {
  it.each(table)('%s', (_, given, want) => {
    expect(Boolean(judge(caseOf(given)))).toBe(want);
  });
}
