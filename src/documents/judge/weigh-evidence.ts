/**
 * How much speaks for a table being about error codes: its headers, what stands above it, what the page is about and
 * what its cells speak of. Lists and headings need more than tables, because any page is full of them.
 */

import {
  soundsLikeFailure,
  speaksOfErrorCodes,
  speaksOfErrors,
  speaksOfOtherCodes,
  speaksOfOutcomeCodes,
  speaksOfStates,
} from '../../languages/index.ts';
import type { Case, Judgement } from './case.ts';
import type { ColumnFacts } from './describe-columns.ts';

/** The case in the terms that the witnesses argue in. */
interface Evidence {
  readonly given: Case;
  /** Share of the rows that sound like something that went wrong. */
  readonly failures: number;
  /** The entries have numbers, or a column that is called a code. */
  readonly coded: boolean;
  readonly codeHeader: boolean;
  /** The names themselves sound like errors, and there are enough of them to tell. */
  readonly telling: boolean;
  readonly isTable: boolean;
}

type Witness = (evidence: Evidence) => { readonly confidence: 'high' | 'low'; readonly because: string } | null;

/** The first witness that speaks for the table is believed. */
export function weighEvidence(given: Case): Judgement {
  const identifying = [given.codes, given.names].filter((column) => column !== undefined);
  const codeHeader = identifying.some((column) => column.codeHeader);
  const evidence: Evidence = {
    given,
    failures: shareOfFailures(given),
    coded: given.codes !== undefined || codeHeader,
    codeHeader,
    telling: identifying.some((column) => isTelling(column, given.kind === 'headings' ? 1 : ENOUGH_ROWS)),
    isTable: given.kind === 'markdown' || given.kind === 'html',
  };
  for (const witness of WITNESSES) {
    const said = witness(evidence);
    if (said !== null) return { recognised: true, ...said };
  }
  return { recognised: false, confidence: 'high', because: 'nothing says that it is about errors' };
}

/** Of headings one is enough: there are others of its kind on the page. */
const ENOUGH_ROWS = 3;

function isTelling({ failures, strongNames, paired, filled }: ColumnFacts, enough: number): boolean {
  return filled >= enough && failures >= 0.5 && Math.max(strongNames, paired) >= 0.6;
}

function isOutcome({ loudNames, failures, filled }: ColumnFacts): boolean {
  return filled >= ENOUGH_ROWS && loudNames >= 0.8 && failures >= 0.3;
}

function shareOfFailures({ rows }: Case): number {
  const failing = rows.filter((row) => row.some(({ value }) => soundsLikeFailure(value)));
  return failing.length / Math.max(1, rows.length);
}

/** Items that all start with a number need less. */
function enoughFailures(codes: ColumnFacts | undefined): number {
  if (codes === undefined) return 0.5;
  return codes.numeric >= 0.9 ? 0.2 : 0.3;
}

const WITNESSES: readonly Witness[] = [
  ({ given: { codes, names } }) => {
    const titled = [codes, names].find((column) => column?.errorHeader);
    return titled === undefined
      ? null
      : { confidence: 'high', because: `its column "${titled.header}" is said to hold error codes` };
  },
  ({ given: { around, codes }, coded, failures, isTable }) => {
    const above = [around.heading, around.intro].find(speaksOfErrorCodes);
    const fits = isTable ? coded || failures >= 0.3 : failures >= enoughFailures(codes);
    return above === undefined || !fits ? null : { confidence: 'high', because: `it stands under "${above}"` };
  },
  ({ given: { around, facts, names }, coded, telling, failures, isTable }) => {
    const said = [...facts.map(({ header }) => header), around.heading, around.intro];
    const near = said.find(speaksOfErrors) ?? said.find(speaksOfOutcomeCodes);
    const isLoud = coded || (telling && (isTable || (names?.loudNames ?? 0) >= 0.6));
    const fits = failures >= 0.3 && isLoud;
    return near === undefined || !fits
      ? null
      : { confidence: 'high', because: `"${near}" and its texts speak of errors` };
  },
  ({ given, failures, codeHeader, telling }) => {
    const { around, codes, kind } = given;
    const outer = around.outer.find(speaksOfErrorCodes);
    const fits =
      kind === 'list'
        ? (telling && codes !== undefined) ||
          listsLoudNames(given, failures) ||
          (numbersFailures(given) && failures >= 0.5)
        : telling ||
          (codeHeader && (codes !== undefined || failures >= 0.2)) ||
          (codes !== undefined && failures >= 0.3);
    return outer === undefined || !fits
      ? null
      : { confidence: 'high', because: `the page is about error codes ("${outer}")` };
  },
  ({ given, failures, codeHeader, isTable }) =>
    isTable && codeHeader && failures >= 0.6 && mayBeErrors(given)
      ? { confidence: 'low', because: 'only its texts speak of errors' }
      : null,
  ({ given: { around, codes }, failures, codeHeader, telling, isTable }) => {
    const outer = around.outer.find(speaksOfErrors);
    const fits = failures >= 0.5 && (isTable ? telling || codeHeader : telling && codes !== undefined);
    return outer === undefined || !fits
      ? null
      : { confidence: 'low', because: `only "${outer}" and its texts speak of errors` };
  },
  ({ given: { facts }, codeHeader, isTable }) => {
    const errors = facts.find(
      ({ header, meaning, wordy }) => meaning === 'message' && wordy >= 0.5 && speaksOfErrors(header),
    );
    return isTable && codeHeader && errors !== undefined
      ? { confidence: 'low', because: `its columns are codes and "${errors.header}"` }
      : null;
  },
  ({ given: { names }, isTable }) =>
    isTable && names !== undefined && speaksOfOutcomeCodes(names.header) && isOutcome(names)
      ? { confidence: 'low', because: `"${names.header}" and its names speak of errors` }
      : null,
  ({ given: { codes, around }, telling, isTable }) => {
    const near = [around.heading, around.intro, ...around.outer].find(speaksOfErrors);
    const isPaired =
      codes !== undefined && codes.filled >= ENOUGH_ROWS && codes.paired >= 0.8 && codes.loudNames >= 0.8;
    return isTable || !isPaired || !(telling || near !== undefined)
      ? null
      : {
          confidence: 'low',
          because: near === undefined ? 'its names and numbers speak of errors' : `names with numbers under "${near}"`,
        };
  },
  ({ given: { codes, names, around }, telling, isTable }) =>
    isTable && telling && codes !== undefined && names !== undefined && !listsStates(names, around.heading)
      ? { confidence: 'low', because: 'only its names speak of errors' }
      : null,
  ({ given, isTable }) => {
    const outer = given.around.outer.find(speaksOfErrorCodes);
    return isTable || !given.resembles || outer === undefined || !(numbersFailures(given) || namesLoudly(given))
      ? null
      : { confidence: 'low', because: `others like it stand under "${outer}" too` };
  },
  ({ given, isTable }) =>
    isTable && given.expected && listsCodes(given)
      ? { confidence: 'low', because: 'its columns are codes and names, on a page that is said to hold error codes' }
      : null,
];

/** Each item is a name in capitals; what is said beside them has to speak of failures, or they may be settings. */
function listsLoudNames({ names, rows, facts }: Case, failures: number): boolean {
  if (names === undefined || names.filled < rows.length * 0.9 || names.loudNames < 0.9) return false;
  const isSaid = facts.some(({ index, filled }) => index !== names.index && filled > rows.length / 2);
  return !isSaid || names.strings >= 0.6 || failures >= 0.3;
}

/** Names in capitals of more than one word. */
function namesLoudly({ names, rows }: Case): boolean {
  return names !== undefined && names.filled >= rows.length && names.loudNames >= 0.9 && names.strongNames >= 0.9;
}

/** Numbers that nobody counts with. */
function numbersFailures({ codes, rows }: Case): boolean {
  if (codes === undefined || codes.numeric < 1 || codes.filled < rows.length) return false;
  return rows.every((row) => /^[-−]\d|^\d{3,}/.test(row[codes.index]?.value ?? ''));
}

/** Numbers, tokens with digits or names that are loud or sound like failures; not the classes and functions of a program. */
function mayBeErrors({ codes, names }: Case): boolean {
  if (codes !== undefined || names === undefined) return true;
  return Math.max(names.strings, names.loudNames, names.failures) >= 0.5;
}

function listsStates(names: ColumnFacts, heading: string): boolean {
  return [names.header, heading].some(speaksOfStates);
}

/** Numbers that tell the entries apart, beside names as programs have them. */
function listsCodes(given: Case): boolean {
  const { codes, names, facts, around } = given;
  if (codes === undefined || names === undefined || codes.filled < FEWEST_CODES) return false;
  if (countsUp(given) || listsStates(names, around.heading) || around.outer.some(speaksOfStates)) return false;
  const isList =
    codes.codeHeader &&
    codes.numeric >= 0.9 &&
    codes.distinct >= 0.9 &&
    names.distinct >= 0.8 &&
    names.names >= 0.8 &&
    names.strongNames >= 0.5;
  const said = [...facts.map(({ header }) => header), around.heading, around.intro];
  const isOfOthers = facts.some(({ meaning, header }) => meaning === null && speaksOfOtherCodes(`${header} code`));
  return (
    isList && !isOfOthers && !facts.some(({ meaning }) => meaning === 'not-errors') && !said.some(speaksOfOtherCodes)
  );
}

/** 0, 1, 2 and so on number the members of anything. */
function countsUp({ codes, rows }: Case): boolean {
  const numbers = rows.map((row) => Number(row[codes?.index ?? 0]?.value || Number.NaN));
  return (numbers[0] === 0 || numbers[0] === 1) && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

const FEWEST_CODES = 2;
