/** Faults as people make them, planted in the files of a real project: one row or one member is changed, and nothing else. */

import type { Claim, ErrorCode, Review, SourceReading, Span } from '../../src/model/index.ts';
import { coreLettersOf } from '../../src/names/compare.ts';

/** Somewhere a fault can be planted: a claim of a code that page and SDKs agree on. */
export interface Spot {
  readonly claim: Claim;
  readonly entry: ErrorCode;
  readonly reading: SourceReading;
  readonly review: Review;
}

export interface Planted {
  readonly text: string;
  readonly what: string;
  /** Codes that the fault is about. */
  readonly codes: ReadonlySet<string>;
  /** The code or the name that its place has now; absent where nothing stands there any more. */
  readonly expected?: string;
}

export interface Kind {
  readonly name: string;
  readonly origin: 'docs' | 'sdk';
  /** Rules that may report it. */
  readonly rules: readonly string[];
  /** Null where the spot can't carry the fault. */
  plant(spot: Spot): Planted | null;
}

const NUMBERS = ['code-mismatch', 'sdk-code-mismatch', 'duplicate-code', 'duplicate-name', 'name-mismatch'];
const NAMES = [
  'name-mismatch',
  'sdk-name-mismatch',
  'misspelled-name',
  'mangled-name',
  'unnumbered-name',
  'phantom-code',
];

export const KINDS: readonly Kind[] = [
  {
    name: 'renumber a row',
    origin: 'docs',
    // A row without a name has nothing but its number: that no SDK has it is all that can be told.
    rules: [...NUMBERS, 'undocumented-code', 'phantom-code'],
    plant: renumber,
  },
  {
    name: 'renumber a member',
    origin: 'sdk',
    rules: [...NUMBERS, 'undocumented-code'],
    plant: renumber,
  },
  // A page that gives a code twice contradicts itself then.
  { name: 'rename a row', origin: 'docs', rules: [...NAMES, 'undocumented-code', 'duplicate-code'], plant: rename },
  { name: 'rename a member', origin: 'sdk', rules: [...NAMES, 'undocumented-code'], plant: rename },
  { name: 'delete a row', origin: 'docs', rules: ['undocumented-code'], plant: deleteEntry },
  {
    name: 'delete a member',
    origin: 'sdk',
    rules: ['phantom-code', 'missing-on-platform', 'unnumbered-name'],
    plant: deleteMember,
  },
  {
    name: 'deprecate a row',
    origin: 'docs',
    rules: ['deprecation-mismatch', 'sdk-deprecation-mismatch'],
    plant: deprecateRow,
  },
  {
    name: 'deprecate a member',
    origin: 'sdk',
    rules: ['deprecation-mismatch', 'sdk-deprecation-mismatch'],
    plant: deprecateMember,
  },
];

/** A number that nobody has. That of a code that no other source numbers can't be told from the right one. */
function renumber({ claim, entry, reading, review }: Spot): Planted | null {
  const { codeSpan } = claim.observation;
  if (codeSpan === null || typeof entry.code !== 'number') return null;
  if (!entry.claims.some((other) => other.source !== claim.source && other.joinedBy === 'code')) return null;
  const written = reading.text.slice(codeSpan.start, codeSpan.end);
  if (Number(written) !== entry.code || isAfterMinus(reading.text, codeSpan)) return null;
  const used = new Set(review.catalog.codes.map(({ code }) => code));
  let free = entry.code + 3;
  while (used.has(free)) free++;
  const shown = /^0x/i.test(written) ? `0x${free.toString(16)}` : String(free);
  return {
    text: replace(reading.text, codeSpan, shown),
    what: `${entry.code} becomes ${free}`,
    codes: codesOf(entry, free),
    expected: String(free),
  };
}

function isAfterMinus(text: string, { start }: Span): boolean {
  return /-\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** The last word of the name becomes another one of the same style. */
function rename({ claim, entry, reading }: Spot): Planted | null {
  const { name, nameSpan } = claim.observation;
  // A string code that is its own name is no name that could be another.
  if (name === null || nameSpan === null || name === entry.code || claim.joinedBy !== 'code') return null;
  if (entry.claims.filter((other) => coreLettersOf(other.name ?? '') === coreLettersOf(claim.name ?? '')).length < 2)
    return null;
  const written = reading.text.slice(nameSpan.start, nameSpan.end);
  const last = /(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})$/.exec(written)?.[0];
  if (written !== name || last === undefined || last === written) return null;
  const put = last === last.toUpperCase() ? 'QUOTATION' : last === last.toLowerCase() ? 'quotation' : 'Quotation';
  const renamed = written.slice(0, -last.length) + put;
  return {
    text: replace(reading.text, nameSpan, renamed),
    what: `${written} becomes ${renamed}`,
    // Where names are the codes, the new name is one.
    codes: new Set([...codesOf(entry), renamed]),
  };
}

/** The entry with everything up to the next one; a row of a table is one line. */
function deleteEntry({ claim, entry, reading }: Spot): Planted | null {
  const others = entry.claims.filter(({ origin }) => origin === 'docs');
  if (others.length > 1 || !entry.claims.some(({ origin }) => origin === 'sdk')) return null;
  const lines = reading.text.split('\n');
  const at = claim.location.line - 1;
  if (!/^\s*\|?.*\|/.test(lines[at] ?? '')) return null;
  return { text: without(lines, at), what: `line ${at + 1} is deleted`, codes: codesOf(entry) };
}

/** One line, where the member is complete on it and no other counts on from it. */
function deleteMember({ claim, entry, reading }: Spot): Planted | null {
  if (claim.observation.codeSpan === null || entry.claims.length < 2) return null;
  if (entry.claims.some((other) => other !== claim && other.platform === claim.platform && other.origin === 'sdk'))
    return null;
  const lines = reading.text.split('\n');
  const at = claim.location.line - 1;
  const name = claim.observation.name ?? '';
  if (!isWhole(lines[at] ?? '', name)) return null;
  return { text: without(lines, at), what: `line ${at + 1} is deleted`, codes: namesOf(entry) };
}

function isWhole(line: string, name: string): boolean {
  return line.includes(name) && /[,;)]\s*(?:\/\/.*|\/\*.*)?$/.test(line) && balance(line) === 0;
}

function balance(line: string): number {
  return [...line].reduce((sum, letter) => sum + ('({['.includes(letter) ? 1 : ')}]'.includes(letter) ? -1 : 0), 0);
}

/** A text must stand in its page as it reads, at least so far. */
const SHOWN = 12;

function deprecateRow({ claim, entry, reading }: Spot): Planted | null {
  const text = claim.observation.texts.description;
  if (text === undefined || entry.claims.some((one) => one.observation.deprecated !== null)) return null;
  if (!entry.claims.some(({ origin }) => origin === 'sdk')) return null;
  const at = text.span.start;
  const isHere = reading.text.startsWith(text.value.slice(0, SHOWN), at);
  if (!isHere || text.value.length < SHOWN) return null;
  return {
    text: replace(reading.text, { start: at, end: at }, '**Deprecated.** '),
    what: `line ${claim.location.line} is deprecated`,
    codes: codesOf(entry),
  };
}

/** What a language writes before a member that is deprecated. */
const MARKS: Readonly<Record<string, string>> = {
  java: '@Deprecated',
  kt: '@Deprecated("gone")',
  swift: '@available(*, deprecated)',
  cs: '[Obsolete("gone")]',
  ts: '/** @deprecated */',
  dart: "@Deprecated('gone')",
};

function deprecateMember({ claim, entry, reading }: Spot): Planted | null {
  const mark = MARKS[claim.source.file.split('.').at(-1) ?? ''];
  if (mark === undefined || entry.claims.some((one) => one.observation.deprecated !== null)) return null;
  if (!entry.claims.some(({ origin }) => origin === 'docs')) return null;
  const lines = reading.text.split('\n');
  const at = claim.location.line - 1;
  if (
    !isWhole(lines[at] ?? '', claim.observation.name ?? '') ||
    /\*\/\s*$/.test(lines[at - 1] ?? '') === (mark[0] === '/')
  )
    return null;
  const changed = [...lines.slice(0, at), mark, ...lines.slice(at)].join('\n');
  return { text: changed, what: `line ${at + 1} is deprecated`, codes: codesOf(entry) };
}

function codesOf({ code }: ErrorCode, ...more: number[]): ReadonlySet<string> {
  return new Set([code, ...more].map(String));
}

/** Where pages know names alone, they are all that is left of a member. */
function namesOf(entry: ErrorCode): ReadonlySet<string> {
  const names = entry.claims.flatMap(({ documentedAs, origin }) =>
    origin === 'docs' && documentedAs !== null ? [`\`${documentedAs}\``] : [],
  );
  return new Set([...codesOf(entry), ...names]);
}

function replace(text: string, { start, end }: Span, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

function without(lines: readonly string[], at: number): string {
  return lines.filter((_, index) => index !== at).join('\n');
}
