/**
 * The evidence for and against a table, a list or a run of headings being about error codes: one table, whose rows are
 * added up. No row decides by being the first: what is found counts with its weight, and the sum is held against one
 * cut-off. A few rows are vetoes, each for a reason that no other evidence outweighs.
 */

import type { Case } from './case.ts';
import {
  callsStatusesErrors,
  ENOUGH_ROWS,
  errorHeader,
  flag,
  hasOddNumbers,
  isAmongItsLike,
  isEnumeration,
  isNamedAfterHeading,
  isOfParameters,
  isOwn,
  isPageOfEntries,
  isRemark,
  listsCodes,
  listsExitCodes,
  listsInitials,
  listsLoudNames,
  listsNumbers,
  listsTokens,
  MANY_ROWS,
  NEARLY_ALL,
  numbersFailures,
  quoted,
  ramp,
  ratesSeverity,
  tellingNames,
} from './features.ts';
import { isAboutHttp } from './http-statuses.ts';
import { ORDERED } from './list-headers.ts';
import {
  countsUp,
  explainsFormat,
  isMeasured,
  isStatistic,
  listsConstants,
  listsFields,
  listsFunctions,
  listsLevels,
  listsSettings,
  listsStages,
  listsStates,
  namesOthers,
  numbersOthers,
  repeatsCodes,
  repeatsNames,
  saysNothing,
} from './other-lists.ts';

export interface EvidenceRow {
  readonly id: string;
  /** How much of it a case has: from 0, none, to 1, and beyond where it has more than enough. */
  readonly feature: (given: Case) => number;
  readonly weight: number | 'veto';
  /** What it says, as a clause about the table. */
  readonly says: (given: Case) => string;
}

/** From this sum on a table is believed; below the second one with doubts. */
export const CUT_OFF = 4;
export const BEYOND_DOUBT = 5.5;

/** An outcome counts like an error where what is listed sounds like failures. */
const SOME_FAILURES = [0.15, 0.5] as const;

export const EVIDENCE = [
  {
    id: 'no-identity',
    feature: ({ identifying }) => flag(identifying.length === 0),
    weight: 'veto',
    says: () => 'no column holds codes or names',
  },
  {
    id: 'fields',
    feature: (given) => flag(listsFields(given)),
    weight: 'veto',
    says: () => 'its entries are the fields of a response',
  },
  {
    id: 'statistic',
    feature: (given) => flag(isStatistic(given)),
    weight: 'veto',
    says: () => 'most of its columns hold numbers',
  },
  {
    id: 'error-header',
    feature: (given) => flag(errorHeader(given) !== undefined),
    weight: 9,
    says: (given) => `its column ${quoted(errorHeader(given))} is said to hold error codes`,
  },
  {
    id: 'heading-of-codes',
    feature: (given) => {
      const { near, around } = given;
      if (near.codes === undefined || explainsFormat(given)) return 0;
      return near.codes === around.heading || !isRemark(near.codes) ? 1 : 0.5;
    },
    weight: 4,
    says: ({ near }) => `it stands under ${quoted(near.codes)}`,
  },
  {
    id: 'heading-of-errors',
    feature: ({ near }) => flag(near.codes === undefined && near.errors !== undefined),
    weight: 2,
    says: ({ near }) => `it stands under ${quoted(near.errors)}`,
  },
  {
    id: 'heading-of-outcomes',
    feature: ({ near, failures }) =>
      near.codes === undefined && near.errors === undefined && near.outcomes !== undefined
        ? ramp(failures, ...SOME_FAILURES)
        : 0,
    weight: 2.5,
    says: ({ near }) => `it stands under ${quoted(near.outcomes)} and its texts speak of failures`,
  },
  {
    id: 'header-of-errors',
    feature: (given) => flag(errorHeader(given) === undefined && given.headers.errors !== undefined),
    weight: 1.5,
    says: ({ headers }) => `a header speaks of errors (${quoted(headers.errors)})`,
  },
  {
    id: 'header-of-outcomes',
    feature: ({ headers, failures }) =>
      headers.errors === undefined && headers.outcomes !== undefined ? ramp(failures, ...SOME_FAILURES) : 0,
    weight: 2,
    says: ({ headers }) => `${quoted(headers.outcomes)} and its texts speak of failures`,
  },
  {
    id: 'page-of-codes',
    feature: ({ outer }) => flag(outer.codes !== undefined),
    weight: 2.5,
    says: ({ outer }) => `the page is about error codes (${quoted(outer.codes)})`,
  },
  {
    id: 'page-of-errors',
    feature: ({ outer }) => flag(outer.codes === undefined && outer.errors !== undefined),
    weight: 1,
    says: ({ outer }) => `the page is about errors (${quoted(outer.errors)})`,
  },
  {
    id: 'page-of-outcomes',
    feature: ({ outer, failures }) =>
      outer.codes === undefined && outer.outcomes !== undefined ? ramp(failures, ...SOME_FAILURES) : 0,
    weight: 1.5,
    says: ({ outer }) => `the page is about ${quoted(outer.outcomes)}`,
  },
  {
    id: 'file-name',
    feature: ({ path, failures }) =>
      path.codes !== undefined ? 1 : path.outcomes !== undefined ? ramp(failures, ...SOME_FAILURES) : 0,
    weight: 1.5,
    says: ({ path }) => `the file is called ${quoted(path.codes ?? path.outcomes)}`,
  },
  {
    id: 'page-named-twice',
    feature: (given) => flag(isPageOfEntries(given)),
    weight: 2.5,
    says: ({ path }) =>
      `the page has nothing else to be about, by its title and its file (${quoted(path.codes ?? path.outcomes)})`,
  },
  {
    id: 'exit-codes',
    feature: (given) => flag(listsExitCodes(given)),
    weight: 3,
    says: ({ near, outer }) => `its numbers are what a program ends with (${quoted(near.outcomes ?? outer.outcomes)})`,
  },
  {
    id: 'failing-numbers',
    feature: (given) => (numbersFailures(given) ? ramp(given.failures, 0.3, 0.6) : 0),
    weight: 2.5,
    says: () => 'each of its numbers stands beside a failure',
  },
  {
    id: 'failures',
    feature: ({ failures }) => ramp(failures, 0.2, 0.6),
    weight: 2.5,
    says: () => 'its texts speak of failures',
  },
  {
    id: 'telling-names',
    feature: (given) => flag(tellingNames(given) !== undefined),
    weight: 1.5,
    says: () => 'its names sound like failures',
  },
  {
    id: 'loud-names',
    feature: ({ identifying }) =>
      flag(identifying.some((column) => isOwn(column) && column.filled > 1 && column.loudNames >= 0.8)),
    weight: 0.5,
    says: () => 'its names are written like constants',
  },
  {
    id: 'code-header',
    feature: ({ identifying }) => flag(identifying.some(({ codeHeader }) => codeHeader)),
    weight: 1.5,
    says: ({ identifying }) =>
      `its column ${quoted(identifying.find(({ codeHeader }) => codeHeader)?.header)} holds codes`,
  },
  {
    id: 'numbers',
    feature: ({ codes, rows }) =>
      codes !== undefined && codes.numeric >= NEARLY_ALL && codes.distinct >= 0.8
        ? rows.length >= MANY_ROWS
          ? 2
          : 1
        : 0,
    weight: 0.5,
    says: () => 'each entry has a number of its own',
  },
  {
    id: 'string-codes',
    feature: ({ identifying }) => flag(identifying.some(({ strings, distinct }) => strings >= 0.8 && distinct >= 0.8)),
    weight: 0.5,
    says: () => 'each entry has a code of letters and digits',
  },
  {
    id: 'coded-entries',
    feature: ({ kind, isTable, identifying }) => {
      const isHeadings = kind === 'headings';
      const isCoded = identifying.some(
        ({ strings, prefixed, filled }) => filled > 1 && Math.max(strings, isHeadings ? prefixed : 0) >= NEARLY_ALL,
      );
      return isTable || !isCoded ? 0 : isHeadings ? 1 : 0.5;
    },
    weight: 2,
    says: () => 'outside a table, its entries start with codes of letters and digits',
  },
  {
    id: 'odd-numbers',
    feature: (given) => flag(hasOddNumbers(given)),
    weight: 1,
    says: () => 'its numbers are none that one counts with',
  },
  {
    id: 'named-after-heading',
    feature: (given) => flag(isNamedAfterHeading(given)),
    weight: 7,
    says: ({ near }) => `its names are those of errors, under ${quoted(near.codes)}`,
  },
  {
    id: 'outcome-names',
    feature: ({ names }) =>
      flag(names?.outcomeHeader && names.filled >= ENOUGH_ROWS && names.loudNames >= 0.8 && names.failures >= 0.3),
    weight: 2.5,
    says: ({ names }) => `${quoted(names?.header)} and its names speak of failures`,
  },
  {
    id: 'loud-list',
    feature: (given) => flag(listsLoudNames(given)),
    weight: 2.5,
    says: () => 'each of its items is a name that is written like a constant',
  },
  {
    id: 'listed-words',
    feature: ({ kind, names, rows }) =>
      flag(kind === 'list' && names?.header === 'name' && names.filled >= rows.length),
    weight: 1,
    says: () => 'each of its items starts with a name that is set off',
  },
  {
    id: 'paired-list',
    feature: ({ isTable, codes }) =>
      flag(
        !isTable && codes !== undefined && codes.filled >= ENOUGH_ROWS && codes.paired >= 0.8 && codes.loudNames >= 0.8,
      ),
    weight: 2.5,
    says: () => 'each of its items is a name with its number',
  },
  {
    id: 'numbers-and-names',
    feature: ({ codes, names }) =>
      flag(codes !== undefined && ((names !== undefined && isOwn(names)) || codes.paired >= 0.8)),
    weight: 1,
    says: () => 'its entries have numbers and names',
  },
  {
    id: 'message-column',
    feature: ({ facts, headers }) => {
      const messages = facts.filter(({ meaning, wordy }) => meaning === 'message' && wordy >= 0.5);
      return messages.some(({ header }) => header === headers.errors) ? 1 : messages.length > 0 ? 0.5 : 0;
    },
    weight: 1,
    says: () => 'it says messages',
  },
  {
    id: 'advice',
    feature: ({ facts, identifying }) => {
      const others = facts.filter((column) => column.filled > 0 && !identifying.includes(column));
      const advice = others.filter(({ meaning }) => meaning === 'fix' || meaning === 'reason');
      return advice.length === 0 ? 0 : others.length > 1 || advice.some(({ meaning }) => meaning === 'fix') ? 1 : 0.5;
    },
    weight: 1,
    says: () => 'it says what causes its entries or what to do',
  },
  {
    id: 'severities',
    feature: (given) => flag(ratesSeverity(given)),
    weight: 1.5,
    says: () => 'it rates its codes as errors, warnings and the like',
  },
  {
    id: 'resembles',
    feature: ({ context, outer, path, failures, identifying, isTable }) => {
      if (!context.resembles) return 0;
      const isSpoken = [outer, path].some(({ codes, errors, outcomes }) => codes ?? errors ?? outcomes);
      const isCoded = isTable && identifying.some(({ strings, distinct }) => strings >= 0.8 && distinct >= 0.8);
      return isSpoken && isCoded ? 1.6 : isSpoken ? 1 : !isTable ? ramp(failures, ...SOME_FAILURES) : 0;
    },
    weight: 2.5,
    says: () => 'others like it on the page are about error codes',
  },
  {
    id: 'named-page',
    feature: (given) => flag(isAmongItsLike(given.context) && listsCodes(given)),
    weight: 2,
    says: () => 'its columns are codes and names, on a page that is said to hold error codes',
  },
  {
    id: 'named-page-entries',
    feature: (given) => flag(given.context.lastChance && listsTokens(given)),
    weight: 4.5,
    says: () => 'its entries are codes or constants, on a page that is said to hold error codes',
  },
  {
    id: 'list',
    feature: ({ kind }) => flag(kind === 'list'),
    weight: -1.5,
    says: () => 'it is a list, as any page has them',
  },
  {
    id: 'headings',
    feature: ({ kind }) => flag(kind === 'headings'),
    weight: -1,
    says: () => 'its entries are headings, as any page has them',
  },
  {
    id: 'other-identity',
    feature: (given) =>
      flag(given.identifying.some(({ meaning }) => meaning === 'not-errors')) * (namesOthers(given) ? 2 : 1),
    weight: -5,
    says: ({ identifying }) =>
      `its entries are identified by ${quoted(identifying.find(({ meaning }) => meaning === 'not-errors')?.header)}`,
  },
  {
    id: 'other-columns',
    feature: (given) =>
      flag(
        given.facts.some((column) => column.meaning === 'not-errors' && !given.identifying.includes(column)) &&
          !listsConstants(given),
      ),
    weight: -1.5,
    says: ({ facts }) => `it has a column ${quoted(facts.find(({ meaning }) => meaning === 'not-errors')?.header)}`,
  },
  {
    id: 'parameters',
    feature: (given) => {
      const { kind, around } = given;
      return flag(
        kind === 'list' &&
          [around.heading, around.intro].some(isOfParameters) &&
          !isEnumeration(given) &&
          !listsNumbers(given),
      );
    },
    weight: -5,
    says: ({ around }) => `it lists ${quoted([around.heading, around.intro].find(isOfParameters))}`,
  },
  {
    id: 'data-types',
    feature: (given) =>
      flag(given.facts.some(({ typeWords, filled }) => filled > 0 && typeWords >= 0.7) && !listsConstants(given)),
    weight: -5,
    says: () => 'a column holds data types: a table of parameters',
  },
  {
    id: 'other-codes',
    feature: (given) => flag(numbersOthers(given) !== undefined),
    weight: -4,
    says: (given) => `it stands under ${quoted(numbersOthers(given))}`,
  },
  {
    id: 'states',
    feature: (given) => flag(listsStates(given)),
    weight: -3,
    says: () => 'its entries are states',
  },
  {
    id: 'settings',
    feature: (given) => flag(listsSettings(given)),
    weight: -4,
    says: () => 'its entries are settings',
  },
  {
    id: 'stages',
    feature: (given) => flag(listsStages(given)),
    weight: -4,
    says: () => 'its entries are the stages of something',
  },
  {
    id: 'levels',
    feature: (given) => flag(listsLevels(given)),
    weight: -8,
    says: () => 'its entries are the levels of something',
  },
  {
    id: 'format',
    feature: (given) => flag(explainsFormat(given)),
    weight: -6,
    says: ({ around }) => `it explains how codes are made up (${quoted(around.heading)})`,
  },
  {
    id: 'measured',
    feature: (given) => flag(isMeasured(given)),
    weight: 'veto',
    says: () => 'its entries are measured',
  },
  {
    id: 'initials',
    feature: (given) => flag(listsInitials(given)),
    weight: -4,
    says: () => 'its entries are single letters or pairs of letters',
  },
  {
    id: 'repeated-codes',
    feature: (given) => flag(repeatsCodes(given)),
    weight: -5,
    says: () => 'its codes repeat and have no names',
  },
  {
    id: 'repeated-names',
    feature: (given) => flag(repeatsNames(given)),
    weight: 'veto',
    says: () => 'its items start with the same name',
  },
  {
    id: 'no-texts',
    feature: (given) => flag(saysNothing(given)),
    weight: -5,
    says: () => 'no column holds names or texts',
  },
  {
    id: 'http-statuses',
    feature: (given) => flag(given.context.httpStatuses !== 'codes' && isAboutHttp(given)),
    weight: -7,
    says: () => 'its codes are HTTP statuses',
  },
  {
    id: 'statuses-called-errors',
    feature: (given) => flag(given.context.httpStatuses === 'auto' && isAboutHttp(given) && callsStatusesErrors(given)),
    weight: 5,
    says: () => 'the page has no other codes for its errors',
  },
  {
    id: 'statuses-are-codes',
    feature: (given) => flag(given.context.httpStatuses === 'codes' && isAboutHttp(given)),
    weight: 6,
    says: () => 'the config says that HTTP statuses are error codes',
  },
  {
    id: 'statuses-are-none',
    feature: (given) => flag(given.context.httpStatuses === 'never' && isAboutHttp(given)),
    weight: 'veto',
    says: () => 'its codes are HTTP statuses, which the config leaves out',
  },
  {
    id: 'counts-up',
    feature: (given) => (listsExitCodes(given) ? 0 : flag(countsUp(given)) * (1 - ramp(given.failures, 0.2, 0.6))),
    weight: -1.5,
    says: () => 'its numbers only count',
  },
  {
    id: 'steps',
    feature: ({ kind, facts, rows, failures }) =>
      kind === 'list' && facts[0]?.header === ORDERED && rows.length < MANY_ROWS ? 1 - ramp(failures, 0.5, 0.8) : 0,
    weight: -4,
    says: () => 'it may number the steps of something',
  },
  {
    id: 'functions',
    feature: (given) => flag(listsFunctions(given)),
    weight: -4,
    says: () => 'its entries are functions',
  },
  {
    id: 'unspoken',
    feature: ({ near, headers, outer, path }) =>
      flag(![near, headers, outer, path].some(({ codes, errors, outcomes }) => codes ?? errors ?? outcomes)),
    weight: -0.5,
    says: () => 'nothing around it speaks of errors',
  },
  {
    id: 'plain-words',
    feature: ({ kind, codes, names }) =>
      flag(
        codes === undefined &&
          names !== undefined &&
          names.strongNames < 0.5 &&
          names.strings < 0.5 &&
          !names.codeHeader &&
          !(kind === 'list' && names.meaning === 'name'),
      ),
    weight: -2,
    says: () => 'its entries are plain words',
  },
  {
    id: 'no-failures',
    feature: ({ failures, rows }) => (rows.length >= ENOUGH_ROWS ? 1 - ramp(failures, 0, 0.2) : 0),
    weight: -1,
    says: () => 'hardly anything in it speaks of failures',
  },
] as const satisfies readonly EvidenceRow[];

export type EvidenceId = (typeof EVIDENCE)[number]['id'];
