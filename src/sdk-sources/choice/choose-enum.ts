/**
 * Chooses the error enums of an SDK source that holds many: those whose members the other sources know. Small numbers are in
 * every enum, so a known name counts more than a known number; a further enum is taken only for members of its own.
 */

import { isErrorWord, isOutcomeWord } from '../../languages/index.ts';
import type { Inference, Observation, Skipped, SourceReading, Table } from '../../model/index.ts';
import { isSlip } from '../../names/spelling.ts';
import { lettersOf, withoutPrefix, wordsOf } from '../../names/words.ts';
import { inferPrefix, prefixOf } from '../members/infer-prefix.ts';
import { partitionPoint } from '../syntax/partition-point.ts';
import { confirmedPrefix } from './align-prefixes.ts';
import { isNamedAfterErrors, type Known } from './known-members.ts';
import { splitConstants } from './split-constants.ts';

interface Candidate {
  readonly index: number;
  readonly title: string;
  /** The class or object that it stands in, and the name that it has for what stands in it. */
  readonly within: string;
  readonly path: string;
  /** It is called after errors. */
  readonly isTitled: boolean;
  readonly kind: Table['kind'];
  readonly members: readonly Observation[];
  /** Members whose name or code the other sources know. */
  readonly known: readonly Observation[];
  /** Those of them whose names are known. */
  readonly named: readonly Observation[];
  /** Those whose names a source knows besides the enum's own file. */
  readonly foreign: number;
}

/** Members that must be known, unless an enum that is called after errors has fewer. */
const FEWEST = 2;
/** The share of members that must be known … */
const LEAST_SHARE = 0.5;
/** … or of the documented names that the enum must hold, where pages describe a part of it … */
const LEAST_COVERAGE = 0.5;
/** … or the share of names that must be known of an enum that is called after errors. */
const LEAST_TITLED_SHARE = 0.1;
/** The share of what constants know that an enum must know to be about the same. */
const AS_GOOD = 0.9;
const LARGEST_SMALL = 9;
/** Constants that only their own file knows are codes from so many on. */
const FEWEST_CODES = 3;

/** A file with one enum leaves nothing to choose, however far it has drifted from the pages; one class may hold several sets. */
export function holdsOne(reading: SourceReading): boolean {
  return splitConstants(reading).tables.length < 2;
}

/** The reading with the chosen enums alone; a file with a single enum stays as it is, one in which none fits gives nothing. */
export function chooseEnum(whole: SourceReading, known: Known): SourceReading {
  const reading = splitConstants(whole);
  if (reading.tables.length < 2) return whole;
  const candidates = candidatesOf(reading, known);
  const chosen = choose(candidates, known);
  // The sets of one class have one name in common, and nothing that could be named instead.
  if (chosen.length === 0 && whole.tables.length === 1) return whole;
  if (chosen.length === 0) return narrow(reading, [], none(candidates, known));
  return narrow(
    reading,
    chosen.map(({ index }) => index).sort((a, b) => a - b),
    inference(chosen, candidates, known),
  );
}

function candidatesOf({ tables, observations }: SourceReading, known: Known): Candidate[] {
  const members: Observation[][] = tables.map(() => []);
  for (const observation of observations) {
    if (observation.internal?.kind !== 'commented-out') members[observation.table]?.push(observation);
  }
  return tables.map((table, index) => ({
    index,
    kind: table.kind,
    within: table.within ?? '',
    path: [table.within ?? [], table.title ?? ''].flat().join('.'),
    ...measure(table.title ?? '', members[index] ?? [], known),
  }));
}

/** What the catalog knows of an enum of that title. */
function measure(
  title: string,
  members: readonly Observation[],
  catalog: Known,
): Omit<Candidate, 'index' | 'kind' | 'within' | 'path'> {
  const names = members.flatMap(({ name }) => name ?? []);
  const prefix = confirmedPrefix(members, catalog.names, inferPrefix(names, title));
  const sourcesOf = ({ name }: Observation) => {
    if (name === null) return 0;
    const letters = [lettersOf(name), lettersOf(withoutPrefix(name, prefix))];
    return catalog.names.filter((names) => letters.some((one) => names.has(one))).length;
  };
  const named = members.filter((member) => sourcesOf(member) > 0);
  const isKnown = new Set(named);
  const known = members.filter(
    (member) => isKnown.has(member) || (member.code !== null && catalog.hasCode(member.code)),
  );
  const foreign = members.filter((member) => sourcesOf(member) > 1).length;
  return { title, isTitled: isNamedAfterErrors(title), members, known, named, foreign };
}

function choose(candidates: readonly Candidate[], catalog: Known): Candidate[] {
  const fitting = candidates.filter((one) => fits(one, catalog) && isTelling(one)).sort(byScore);
  const best = bestOf(fitting);
  if (!best) return [];
  const covered = new Set(best.known.map(keyOf));
  const chosen = [best];
  for (const next of fitting.filter((one) => one !== best)) {
    const added = next.known.filter((member) => !covered.has(keyOf(member)));
    if (!isWorthAdding(next, added, best)) continue;
    for (const member of added) covered.add(keyOf(member));
    chosen.push(next);
  }
  const kin = candidates.filter(
    (one) => !chosen.includes(one) && (isKin(one, chosen, catalog) || isStringKin(one, chosen)),
  );
  return [...chosen, ...kin];
}

/** Sets of strings that are called after errors as a chosen one is (`CONNECT_ERRORS`, `LOAD_ERRORS`): strings of two sets never clash. */
function isStringKin({ kind, title, members }: Candidate, chosen: readonly Candidate[]): boolean {
  const last = wordsOf(title).at(-1) ?? '';
  const isAlike = (word: string) => isErrorWord(word) && (word === last || isSlip(word, last));
  return (
    members.length > 0 &&
    members.every(({ code }) => typeof code === 'string') &&
    chosen.some((one) => one.kind === kind && isAlike(wordsOf(one.title).at(-1) ?? ''))
  );
}

/** An enum that is called after errors goes before constants that say hardly more: it takes its values from some of them. */
function bestOf([first, ...others]: readonly Candidate[]): Candidate | undefined {
  if (first === undefined || first.isTitled || first.kind !== 'constants') return first;
  const isAsGood = ({ isTitled, kind, known }: Candidate) =>
    isTitled && kind === 'enum' && known.length >= AS_GOOD * first.known.length;
  return others.find(isAsGood) ?? first;
}

/**
 * Further constants in a class or object of errors of which others are taken, `CLIENT` beside `SERVER` in `RpcError`: they continue
 * its numbers. An enum in it may number anything: its numbers must be known, or it is called after errors as they are
 * (`InternalErrorCode` beside `ServerErrorCode`, and no `ErrorFamily`).
 */
function isKin(
  { kind, title, within, members, isTitled }: Candidate,
  chosen: readonly Candidate[],
  { hasCode }: Known,
): boolean {
  const isBeside = chosen.some((one) => one.within === within || one.path === within);
  if (!isNamedAfterErrors(within.slice(within.lastIndexOf('.') + 1)) || !isBeside) return false;
  const taken = new Set(chosen.flatMap((one) => one.members.map(({ code }) => code)));
  const isFar = members.every(({ code }) => typeof code === 'number' && Math.abs(code) > LARGEST_SMALL);
  if (!isFar || members.some(({ code }) => taken.has(code))) return false;
  const isAlike = isTitled && chosen.some((one) => wordsOf(one.title).at(-1) === wordsOf(title).at(-1));
  return kind === 'constants' || isAlike || members.every(({ code }) => code !== null && hasCode(code));
}

function keyOf({ code, name }: Observation) {
  return code ?? name;
}

function fits({ kind, known, named, members, isTitled }: Candidate, { documented }: Known): boolean {
  const fewest = isTitled && kind === 'enum' && named.length > 0 ? Math.min(FEWEST, members.length) : FEWEST;
  if (known.length < fewest) return false;
  if (known.length / members.length >= LEAST_SHARE) return true;
  if (named.length < FEWEST) return false;
  return (
    named.length >= documented * LEAST_COVERAGE || (isTitled && named.length / members.length >= LEAST_TITLED_SHARE)
  );
}

function isWorthAdding(next: Candidate, added: readonly Observation[], best: Candidate): boolean {
  const knownByName = next.named.length / next.members.length >= LEAST_SHARE || best.named.length === 0;
  // A class of errors can number its fields as well (`MESSAGE = 1`, `TYPE = 2`): no other source knows these.
  const numbersFields = next.kind === 'constants' && next.members.length < FEWEST_CODES && next.foreign === 0;
  return knownByName && !(numbersFields && best.foreign > 0) && added.length / next.members.length >= LEAST_SHARE;
}

/** Small numbers alone say nothing, unless the enum is called after errors. */
function isTelling({ title, named, known }: Candidate): boolean {
  const large = known.some(({ code }) => typeof code !== 'number' || Math.abs(code) > LARGEST_SMALL);
  return named.length > 0 || large || wordsOf(title).some(isOutcomeWord);
}

/** Known names weigh three times as much as known numbers. */
function score({ known, named }: Candidate): number {
  return known.length + 2 * named.length;
}

function byScore(a: Candidate, b: Candidate): number {
  return score(b) - score(a) || a.index - b.index;
}

function inference(chosen: readonly Candidate[], candidates: readonly Candidate[], known: Known): Inference {
  const { source, documented } = known;
  const left = candidates.filter((other) => !chosen.includes(other));
  const [next] = [...left].sort(byScore);
  // Without a page nobody says which of two enums that are called after errors and number alike the catalog is about.
  const equals = documented > 0 ? [] : left.filter((one) => one.isTitled && one.kind === 'enum' && fits(one, known));
  const shares = chosen.map(share).join(', ');
  return {
    field: 'enum',
    value: chosen.map(({ title }) => title).join(', '),
    because: `${source} know ${shares}${next ? `; next comes ${share(next)}` : ''}`,
    ...(equals.length > 0 && { others: equals.map(({ title }) => title) }),
  };
}

function none(candidates: readonly Candidate[], { source }: Known): Inference {
  const [best] = [...candidates].sort(byScore);
  const nearest = best ? `; nearest comes ${share(best)}${unknownIn(best)}` : '';
  return { field: 'enum', value: '', because: `${source} know the members of no enum of this file${nearest}` };
}

function share({ title, known, members }: Candidate): string {
  return `${known.length} of the ${members.length} members of ${title}`;
}

const MOST_SHOWN = 5;

/** The members that nobody else knows, where some are known. */
function unknownIn({ known, members }: Candidate): string {
  const isKnown = new Set(known);
  const unknown = members.flatMap((member) => (isKnown.has(member) ? [] : (member.name ?? [])));
  if (known.length === 0 || unknown.length === 0) return '';
  const more = unknown.length > MOST_SHOWN ? ` and ${unknown.length - MOST_SHOWN} more` : '';
  return ` (they don't know ${unknown.slice(0, MOST_SHOWN).join(', ')}${more})`;
}

function narrow(reading: SourceReading, indexes: readonly number[], told: Inference): SourceReading {
  const position = new Map(indexes.map((index, place) => [index, place]));
  const tables = indexes.flatMap((index) => reading.tables[index] ?? []);
  const observations = reading.observations.flatMap((observation) => {
    const table = position.get(observation.table);
    return table === undefined ? [] : [{ ...observation, table }];
  });
  const kept = new Set(tables);
  const ordered = [...reading.tables].sort(byLocation);
  const owners = new Map(reading.observations.map(({ location, table }) => [placeOf(location), table]));
  const concerns = (skipped: Skipped) => {
    const owner = owners.get(placeOf(skipped.location));
    return owner === undefined ? belongs(skipped, ordered, kept) : position.has(owner);
  };
  const { source } = reading;
  const prefix = source.prefix === '' ? prefixOf({ tables, observations }) : null;
  const inferences = [...source.inferences, told, ...(prefix ? [prefix] : [])];
  const skippedTables =
    indexes.length > 0 ? reading.skippedTables : [{ location: first(reading), reason: told.because }];
  return {
    ...reading,
    source: { ...source, prefix: prefix?.value ?? source.prefix, inferences },
    tables,
    observations,
    skippedRows: reading.skippedRows.filter(concerns),
    skippedTables,
  };
}

function placeOf({ line, column }: Skipped['location']): string {
  return `${line}:${column}`;
}

function byLocation(a: Table, b: Table): number {
  return a.location.line - b.location.line || a.location.column - b.location.column;
}

function first({ source, tables }: SourceReading) {
  return tables[0]?.location ?? { file: source.file, line: 1, column: 1 };
}

/** What was skipped between members of a chosen enum, or before the first of all; what other enums miss concerns nobody. */
function belongs({ location }: Skipped, all: readonly Table[], chosen: ReadonlySet<Table>): boolean {
  const owner = all[partitionPoint(all, (table) => !isBehind(table, location)) - 1];
  return owner === undefined || chosen.has(owner);
}

function isBehind(table: Table, { line, column }: Skipped['location']): boolean {
  return table.location.line > line || (table.location.line === line && table.location.column > column);
}
