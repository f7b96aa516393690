/**
 * Chooses the error enum of an SDK source that holds many: the one whose members the catalog knows. Small numbers are in
 * every enum, so a known name counts more than a known number; a second enum is taken only for members of its own.
 */

import { isOutcomeWord } from '../../languages/index.ts';
import type { Inference, Observation, Skipped, SourceReading, Table } from '../../model/index.ts';
import { withoutPrefix, wordsOf } from '../../names/words.ts';
import { inferPrefix, prefixOf } from '../members/infer-prefix.ts';
import { partitionPoint } from '../syntax/partition-point.ts';
import type { IsMember } from './known-members.ts';
import { splitConstants } from './split-constants.ts';

interface Candidate {
  readonly index: number;
  readonly title: string;
  readonly members: readonly Observation[];
  /** Members whose name or code the catalog knows. */
  readonly known: readonly Observation[];
  readonly names: number;
}

const FEWEST = 2;
const LEAST_SHARE = 0.5;
const LARGEST_SMALL = 9;

/** The reading with the chosen enums alone; with a single enum, or none that fits, see below. */
export function chooseEnum(whole: SourceReading, isMember: IsMember): SourceReading {
  const reading = splitConstants(whole);
  // A file with one enum leaves nothing to choose, however far it has drifted from the pages.
  if (reading.tables.length < 2) return whole;
  const candidates = candidatesOf(reading, isMember);
  const chosen = choose(candidates);
  if (chosen.length === 0) return narrow(reading, [], none(candidates));
  return narrow(
    reading,
    chosen.map(({ index }) => index).sort((a, b) => a - b),
    inference(chosen, candidates),
  );
}

function candidatesOf({ tables, observations }: SourceReading, isMember: IsMember): Candidate[] {
  const members: Observation[][] = tables.map(() => []);
  for (const observation of observations) {
    if (observation.internal?.kind !== 'commented-out') members[observation.table]?.push(observation);
  }
  return tables.map(({ title }, index) => candidate(index, title ?? '', members[index] ?? [], isMember));
}

function candidate(index: number, title: string, members: readonly Observation[], isMember: IsMember): Candidate {
  const prefix = inferPrefix(
    members.flatMap(({ name }) => name ?? []),
    title,
  );
  const knowsName = ({ name }: Observation) =>
    name !== null && (isMember(null, name) || (prefix !== '' && isMember(null, withoutPrefix(name, prefix))));
  const named = new Set(members.filter(knowsName));
  const known = members.filter((member) => named.has(member) || (member.code !== null && isMember(member.code, null)));
  return { index, title, members, known, names: named.size };
}

function choose(candidates: readonly Candidate[]): Candidate[] {
  const fitting = candidates
    .filter(({ known, members }) => known.length >= FEWEST && known.length / members.length >= LEAST_SHARE)
    .filter(isTelling)
    .sort((a, b) => score(b) - score(a) || a.index - b.index);
  const best = fitting[0];
  if (!best) return [];
  const covered = new Set(best.known.map(({ code, name }) => code ?? name));
  const chosen = [best];
  for (const next of fitting.slice(1)) {
    const added = next.known.filter(({ code, name }) => !covered.has(code ?? name));
    const knownByName = next.names / next.members.length >= LEAST_SHARE || best.names === 0;
    if (!knownByName || added.length / next.members.length < LEAST_SHARE) continue;
    for (const { code, name } of added) covered.add(code ?? name);
    chosen.push(next);
  }
  return chosen;
}

/** Small numbers alone say nothing, unless the enum is called after errors. */
function isTelling({ title, names, known }: Candidate): boolean {
  const large = known.some(({ code }) => typeof code !== 'number' || Math.abs(code) > LARGEST_SMALL);
  return names > 0 || large || wordsOf(title).some(isOutcomeWord);
}

/** Known names weigh three times as much as known numbers. */
function score({ known, names }: Candidate): number {
  return known.length + 2 * names;
}

function inference(chosen: readonly Candidate[], candidates: readonly Candidate[]): Inference {
  const next = candidates
    .filter((other) => !chosen.includes(other))
    .sort((a, b) => score(b) - score(a) || a.index - b.index)[0];
  const shares = chosen.map(share).join(', ');
  return {
    field: 'enum',
    value: chosen.map(({ title }) => title).join(', '),
    because: `the documents know ${shares}${next ? `; next comes ${share(next)}` : ''}`,
  };
}

function none(candidates: readonly Candidate[]): Inference {
  const best = [...candidates].sort((a, b) => score(b) - score(a) || a.index - b.index)[0];
  const nearest = best ? `; nearest comes ${share(best)}` : '';
  return { field: 'enum', value: '', because: `the documents know the members of no enum of this file${nearest}` };
}

function share({ title, known, members }: Candidate): string {
  return `${known.length} of the ${members.length} members of ${title}`;
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
