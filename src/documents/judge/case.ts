/** A case to judge: a table, a list or a run of headings with everything that its judgement is made of. */

import {
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfErrors,
  speaksOfFaultTerms,
  speaksOfOutcomeCodes,
} from '../../languages/index.ts';
import type { Column, HttpStatuses, Table } from '../../model/index.ts';
import { isBlank } from '../cells/parse-code.ts';
import type { Wish } from '../page/wishes.ts';
import type { CellText, ColumnFacts } from './column-facts.ts';

/** What stands around a table. */
export interface Surroundings {
  /** The nearest heading, and the line of prose right above. */
  readonly heading: string;
  readonly intro: string;
  /** Titles of the headings further out, and the page's title. */
  readonly outer: readonly string[];
  /** Its file name and folder, in words. */
  readonly path: readonly string[];
  /** What the config wants with it; null where it says nothing of it. */
  readonly wish: Wish | null;
  /** Somebody named this page as one that holds error codes. */
  readonly expected: boolean;
}

/** What else is known of the page that a case stands on. */
export interface Context {
  /** Somebody named this page, and nothing on it that is like this one was believed. */
  readonly lastChance: boolean;
  /** Nothing else on the page was believed but statuses of HTTP. */
  readonly alone: boolean;
  /** What the config says of HTTP statuses. */
  readonly httpStatuses: HttpStatuses;
  /** Others of the page with the same head and shape were believed. */
  readonly resembles: boolean;
}

/** Everything a judgement is made of. */
export interface Case {
  readonly kind: Table['kind'];
  readonly isTable: boolean;
  readonly facts: readonly ColumnFacts[];
  readonly codes: ColumnFacts | undefined;
  readonly names: ColumnFacts | undefined;
  readonly identifying: readonly ColumnFacts[];
  readonly rows: readonly (readonly CellText[])[];
  /** Share of the rows that sound like something that went wrong. */
  readonly failures: number;
  /** The first text that speaks of error codes, of errors, of codes of an outcome, by where it stands. */
  readonly near: Spoken;
  readonly headers: Spoken;
  readonly outer: Spoken;
  readonly path: Spoken;
  readonly around: Surroundings;
  readonly context: Context;
}

/** What some texts speak of: the first of them that does. */
interface Spoken {
  readonly codes: string | undefined;
  readonly errors: string | undefined;
  readonly outcomes: string | undefined;
}

const SAMPLE = 300;

/** Gathers a case. */
export function gatherCase(
  kind: Table['kind'],
  facts: readonly ColumnFacts[],
  columns: readonly Column[],
  allRows: readonly (readonly CellText[])[],
  around: Surroundings,
  context: Context,
): Case {
  const codes = facts.find((_, index) => columns[index]?.role === 'code');
  const names = facts.find((_, index) => columns[index]?.role === 'name');
  const rows = allRows.slice(0, SAMPLE);
  const filled = rows.filter((row) => row.some(({ value }) => !isBlank(value)));
  const failing = filled.filter((row) => row.some(({ value }) => soundsLikeFailure(value)));
  return {
    kind,
    isTable: kind === 'markdown' || kind === 'html',
    facts,
    codes,
    names,
    identifying: [codes, names].filter((column) => column !== undefined),
    rows,
    failures: failing.length / Math.max(1, filled.length),
    near: spokenIn([around.heading, around.intro]),
    headers: spokenIn(facts.map(({ header }) => header)),
    outer: spokenIn(around.outer),
    path: spokenIn(around.path),
    around,
    context,
  };
}

/** `open(path: string) -> Result<file, errno>`: what a function gives back is no topic. */
const SIGNATURE = /\w\([^()]*(?:\([^()]*\)[^()]*)*\)\s*(?:->|:)/;

function spokenIn(all: readonly string[]): Spoken {
  const texts = all.filter((text) => !SIGNATURE.test(text));
  return {
    codes: texts.find(speaksOfErrorCodes),
    errors: texts.find(speaksOfErrors),
    outcomes: texts.find((text) => speaksOfOutcomeCodes(text) || speaksOfFaultTerms(text)),
  };
}
