/** Turns the groups of a file and their values into tables and observations, the form in which everything else sees them. */

import { isOutcomeWord } from '../../languages/index.ts';
import type { Internal, Observation, Row, Skipped, Span, Table } from '../../model/index.ts';
import { wordsOf } from '../../names/words.ts';
import { commentLines } from '../comments/comment-lines.ts';
import { findMemberComments } from '../comments/find-member-comments.ts';
import { readDocComment } from '../comments/read-doc-comment.ts';
import type { Group, Member } from '../syntax/declaration.ts';
import { codeOf, Unknown } from '../values/constant-value.ts';
import { formatCode } from '../values/format-code.ts';
import type { Resolved, ResolvedMember } from '../values/resolve-values.ts';
import { conditionOf, deprecationOf, internalOf, readComments, type Surroundings } from './describe-member.ts';
import { findNoCodes } from './find-no-codes.ts';
import { textsOf } from './member-texts.ts';
import { fitsRequest } from './requested.ts';

export interface Built {
  readonly tables: readonly Table[];
  readonly observations: readonly Observation[];
  readonly skippedRows: readonly Skipped[];
  readonly skippedTables: readonly Skipped[];
}

export interface BuildOptions extends Surroundings {
  readonly resolved: Resolved;
  readonly locale: string | null;
  /** Names and patterns of members that the config leaves out. */
  readonly exclude: readonly string[];
  /** Makes codes of numbers: `E-%04d`; null where the numbers are the codes. */
  readonly format: string | null;
}

const UNRESOLVED: ResolvedMember = { value: new Unknown('its value was not read'), written: [] };

/** Tables of the groups, in their order. */
export function buildTables(groups: readonly Group[], options: BuildOptions): Built {
  const tables: Table[] = [];
  const observations: Observation[] = [];
  const skippedRows: Skipped[] = [];
  const skippedTables: Skipped[] = [];
  const titles = displayTitles(groups);
  for (const [index, declared] of groups.entries()) {
    const group = withoutTexts(declared, options);
    const title = titles[index] ?? group.title;
    const nothing = whyNothing(group, options);
    if (nothing !== null) {
      skippedTables.push({ location: options.locate(group.start), reason: `${title}: ${nothing}` });
      continue;
    }
    const place = {
      title,
      table: tables.length,
      internal: hiddenGroup(group, options),
      noCodes: findNoCodes(group, options.resolved, (member) => readComments(member, options).descriptions.size > 0),
    };
    for (const [row, member] of group.members.entries()) observations.push(observe(member, row, place, options));
    for (const skipped of unknownRows(group, options)) skippedRows.push(skipped);
    tables.push(tableOf(group, declared, title, options));
  }
  return { tables, observations, skippedRows, skippedTables };
}

/** The enum's own name; with its namespaces where the file has several of that name. */
function displayTitles(groups: readonly Group[]): string[] {
  const qualified = new Map<string, Set<string>>();
  for (const group of groups) {
    const known = qualified.get(group.title) ?? new Set();
    qualified.set(group.title, known.add(group.qualified));
  }
  return groups.map((group) => ((qualified.get(group.title)?.size ?? 0) > 1 ? group.qualified : group.title));
}

/**
 * Constants that hold a sentence or an address are no codes, and nothing is missing without them. In a type that is called after
 * codes and has no number, strings are codes whatever they look like.
 */
function withoutTexts(group: Group, { resolved }: BuildOptions): Group {
  if (!isOfConstants(group) || isOfStringCodes(group, resolved)) return group;
  const members = group.members.filter((member) => {
    const { value } = resolved.values.get(member) ?? UNRESOLVED;
    return typeof value !== 'string' || CODE_LIKE.test(value);
  });
  return { ...group, members };
}

function isOfStringCodes({ title, members }: Group, { values }: Resolved): boolean {
  const isCalledCode = /^codes?$/.test(wordsOf(title).at(-1) ?? '');
  return isCalledCode && members.every((member) => typeof values.get(member)?.value === 'string');
}

function isOfConstants({ declarator }: Group): boolean {
  return declarator.kind === 'constants';
}

const CODE_LIKE = /^(?!.*:\/\/)[\w.:/-]{1,128}$/;

/** Constants none of which has a value that can be known are none; an enum is one even without. */
function whyNothing(group: Group, { resolved }: BuildOptions): string | null {
  const { members } = group;
  if (members.length === 0) return isOfConstants(group) ? 'its constants are texts' : 'it has no members';
  if (!isOfConstants(group)) return null;
  const values = members.map((member) => (resolved.values.get(member) ?? UNRESOLVED).value);
  const [first] = values;
  if (!(first instanceof Unknown) || values.some((value) => !(value instanceof Unknown))) return null;
  return `none of its constants has a value that can be known (${members[0]?.name}: ${first.reason})`;
}

function unknownRows({ members }: Group, { resolved, locate }: BuildOptions): Skipped[] {
  // Bare constants that all have no value are identified by their names, and nothing is missing.
  if (members.every(({ value }) => value.kind === 'none')) return [];
  return members.flatMap((member) => {
    const code = codeIn(resolved.values.get(member) ?? UNRESOLVED, null);
    const reason = `the value of ${member.name} is not known: ${'reason' in code ? code.reason : ''}`;
    return 'reason' in code ? [{ location: locate(member.nameStart), reason }] : [];
  });
}

function codeIn({ value }: ResolvedMember, format: string | null): { code: number | string } | { reason: string } {
  if (value instanceof Unknown) return { reason: value.reason };
  const code = codeOf(value);
  if (code === null) return { reason: 'the number is too large to be compared exactly' };
  if (code === '') return { reason: 'it is an empty string' };
  return { code: format !== null && typeof code === 'number' ? formatCode(format, code) : code };
}

function tableOf(group: Group, declared: Group, title: string, options: BuildOptions): Table {
  const note = options.resolved.argumentNotes.get(declared);
  const within = group.qualified.slice(0, Math.max(0, group.qualified.length - group.title.length - 1));
  return {
    kind: group.declarator.kind,
    location: options.locate(group.start),
    title,
    ...(within !== '' && { within }),
    columns: [
      { header: 'name', role: 'name', because: 'the name of a member' },
      { header: 'value', role: 'code', because: note ?? 'the value of a member' },
    ],
    rows: group.members.map((member) => rowOf(member, options)),
    recognised: true,
    confidence: wordsOf(title).some(isOutcomeWord) ? 'high' : 'low',
    because: note ? `${group.declarator.says}; ${note}` : group.declarator.says,
  };
}

function rowOf(member: Member, options: BuildOptions): Row {
  const name = { start: member.nameStart, end: member.nameEnd };
  const written = writtenSpan(options.resolved.values.get(member) ?? UNRESOLVED);
  const cells = [name, written ?? { start: member.nameEnd, end: member.nameEnd }].map((span) => ({
    value: options.text.slice(span.start, span.end),
    span,
    location: options.locate(span.start),
    codeSpan: true,
    links: [],
  }));
  return { location: options.locate(member.nameStart), cells };
}

function writtenSpan({ written }: ResolvedMember): Span | null {
  const [first] = written;
  const last = written.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

interface Place {
  readonly title: string;
  readonly table: number;
  /** Why the whole group is not public. */
  readonly internal: Internal | null;
  readonly noCodes: ReadonlyMap<Member, Internal>;
}

function excludedBy(exclude: readonly string[], { name }: Member): Internal | null {
  const request = exclude.find((one) => fitsRequest(one, name));
  return request === undefined ? null : { kind: 'excluded', says: `"${request}" in the config leaves it out` };
}

function observe(member: Member, row: number, place: Place, options: BuildOptions): Observation {
  const comment = readComments(member, options);
  const resolved = options.resolved.values.get(member) ?? UNRESOLVED;
  const code = codeIn(resolved, options.format);
  const location = options.locate(member.nameStart);
  const internal =
    excludedBy(options.exclude, member) ??
    internalOf(member, comment, options.regions) ??
    place.internal ??
    place.noCodes.get(member) ??
    null;
  const condition = conditionOf(member, options.regions);
  // A map of texts gives its codes no names.
  const names = member.name === '' ? [] : [member.name];
  return {
    code: 'code' in code ? code.code : null,
    name: names[0] ?? null,
    names,
    ...textsOf(member, comment, options, options.locale),
    deprecated: deprecationOf(member, comment, options.language),
    platform: null,
    section: place.title,
    location,
    codeSpan: writtenSpan(resolved),
    nameSpan: names.length === 0 ? null : { start: member.nameStart, end: member.nameEnd },
    nameLocation: names.length === 0 ? null : location,
    table: place.table,
    row,
    enum: place.title,
    ...(comment.code !== null && { commentCode: comment.code }),
    ...(internal !== null && { internal }),
    ...(condition !== null && { condition }),
  };
}

/** The tag that hides the whole enum. */
function hiddenGroup({ start }: Group, options: BuildOptions): Internal | null {
  const place = { start, nameStart: start, nameEnd: start, end: start };
  const comments = findMemberComments(options.text, options.comments, place);
  const lines = comments.flatMap((comment) => commentLines(options.text, comment));
  return readDocComment(lines, '').hidden;
}
