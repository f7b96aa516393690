/** Entries that the rest of their page shows to be none: they are kept as rows with a reason. */

import { isCodeHeader } from '../languages/index.ts';
import { groupBy } from '../model/group-by.ts';
import type { Observation } from '../model/index.ts';
import { lowerBound } from '../model/lower-bound.ts';
import { isStringCode } from './cells/identifiers.ts';
import { isHttpStatus } from './judge/http-statuses.ts';
import type { Judged } from './judge-again.ts';
import type { Place } from './page/find-surroundings.ts';
import type { TableReading } from './read-grid.ts';
import { isOfErrors } from './regions/may-list-errors.ts';

/** The readings of a page without its index, its sections' titles and what only says more of another entry. */
export function withdrawEntries(readings: readonly TableReading[], judged: readonly Judged[]): TableReading[] {
  const own = withoutStatusSections(withoutStatusMaps(withoutGroups(withoutMentions(withoutSteps(readings)))));
  return withoutSections(withoutIndexRows(withoutDetails(own, judged)), judged);
}

/** A list that counts 1, 2, 3 beside more codes that don't is advice on them. */
function withoutSteps(readings: readonly TableReading[]): TableReading[] {
  const counts = ({ table, observations }: TableReading) =>
    table.kind === 'list' && countsUp(observations) && observations.every(({ name }) => name === null);
  const others = readings.filter((reading) => !counts(reading)).flatMap(({ observations }) => observations);
  const isOdd = others.length > 0 && others.every(({ code }) => typeof code !== 'number' || code > 99);
  return readings.map((reading) => {
    const { observations } = reading;
    const isSteps = isOdd && observations.length < others.length && counts(reading);
    return isSteps
      ? withdraw(reading, observations, 'it counts its items, and the codes of the page are others')
      : reading;
  });
}

/** A list of mere names that the page numbers elsewhere says something of these codes, `Try again after:`, and is no second list of them. */
function withoutMentions(readings: readonly TableReading[]): TableReading[] {
  const numbered = new Set(
    readings.flatMap(({ observations }) => observations.flatMap(({ code, names }) => (code === null ? [] : names))),
  );
  return readings.map((reading) => {
    const isMention = ({ code, names, texts }: Observation) =>
      code === null && names.every((name) => numbered.has(name)) && Object.keys(texts).length === 0;
    const areMentions = reading.table.kind === 'list' && reading.observations.every(isMention);
    return areMentions ? withdraw(reading, reading.observations, 'the page gives its number elsewhere') : reading;
  });
}

/** A table of what the page's own codes belong to: `2 | Cables | CABLE_LOST, CABLE_BROKEN`, or `Socket 17 | LMP001` where LMP001 has its name elsewhere. */
function withoutGroups(readings: readonly TableReading[]): TableReading[] {
  const all = readings.flatMap((reading) => reading.observations.map((one) => ({ ...one, reading })));
  const byName = groupBy(
    all.flatMap(({ code, names, reading }) => (code === null ? [] : names.map((name) => ({ name, code, reading })))),
    ({ name }) => name,
  );
  const named = groupBy(
    all.filter(({ code, name }) => typeof code === 'string' && name !== null),
    ({ code }) => String(code),
  );
  return readings.map((reading) => {
    const { table, observations } = reading;
    if (!isTable(table.kind) || observations.length === 0) return reading;
    const isCodeAlone = ({ code, names }: Observation) =>
      code === null && names.every((name) => named.get(name)?.some((other) => other.reading !== reading));
    const isGroup = ({ code, names }: Observation) => {
      const elsewhere = names.map((name) => byName.get(name)?.find((other) => other.reading !== reading)?.code);
      // Two spellings of one name that another platform numbers otherwise are no group.
      const areSeveral = new Set(elsewhere).size > 1;
      return code !== null && areSeveral && elsewhere.every((other) => other !== undefined && other !== code);
    };
    if (!observations.every(isCodeAlone) && observations.filter(isGroup).length * 2 < observations.length)
      return reading;
    return withdraw(reading, observations, 'the page lists these codes elsewhere');
  });
}

/** 1, 2, 3. */
function countsUp(observations: readonly Observation[]): boolean {
  return observations.every(({ code }, at) => code === at + 1);
}

/** Rows of a table that lists numbers alone give nothing where headings or lists of the page say their names. */
function withoutIndexRows(readings: readonly TableReading[]): TableReading[] {
  const isNamed = ({ code, name }: Observation) => code !== null && name !== null;
  const isOutside = ({ table: { kind } }: TableReading) => kind === 'headings' || kind === 'list';
  const outside = readings.filter(isOutside);
  const named = new Set(outside.flatMap(({ observations }) => observations.filter(isNamed).map(({ code }) => code)));
  return readings.map((reading) => {
    const index = reading.observations.filter(({ code, name }) => name === null && code !== null && named.has(code));
    if (index.length * 2 < reading.observations.length || isOutside(reading)) return reading;
    return withdraw(reading, index, 'the page names this code further down');
  });
}

/** A table that says which of the page's own codes each HTTP status stands for lists none; several statuses share one. */
function withoutStatusMaps(readings: readonly TableReading[]): TableReading[] {
  const listings = readings.flatMap(({ observations }) => [...new Set(observations.flatMap(({ names }) => names))]);
  const isListedElsewhere = repeatedIn(listings);
  return readings.map((reading) => {
    const names = reading.observations.flatMap(({ name }) => name ?? []);
    const isUnnumbered = reading.observations.every(({ code }) => code === null || isHttpStatus(`${code}`));
    if (!isUnnumbered || new Set(names).size === names.length) return reading;
    const isMap = reading.observations.every(({ name }) => name !== null && isListedElsewhere(name));
    if (!isMap) return reading;
    return withdraw(
      reading,
      reading.observations,
      'its codes are listed elsewhere on the page, and some of them stand here twice',
    );
  });
}

function repeatedIn(texts: readonly string[]): (text: string) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) (seen.has(text) ? repeated : seen).add(text);
  return (text) => repeated.has(text);
}

/** Headings that are HTTP statuses (`### 400 Bad Request`) are sections where most of them have a list of names below them. */
function withoutStatusSections(readings: readonly TableReading[]): TableReading[] {
  const lists = readings
    .filter(({ table, observations }) => table.kind === 'list' && observations.every(({ name }) => name !== null))
    .map(({ table, observations }) => ({ line: table.location.line, names: observations.length }))
    .sort((a, b) => a.line - b.line);
  return readings.map((reading) => {
    const { observations } = reading;
    if (reading.table.kind !== 'headings' || !observations.every(({ code }) => isHttpStatus(`${code}`))) return reading;
    const named = observations.map(({ row }) => {
      const [start, end] = sectionOf(reading, row);
      return between(lists, start, end).reduce((sum, { names }) => sum + names, 0);
    });
    const filled = named.filter((count) => count > 0);
    const isSections = filled.length * 2 > named.length && filled.reduce((sum, count) => sum + count, 0) > named.length;
    return isSections ? withdraw(reading, observations, 'it introduces a list of codes') : reading;
  });
}

/** A heading that only introduces its own table of codes, or a name above a list of them, is the title of a section, no entry. */
function withoutSections(readings: readonly TableReading[], judged: readonly Judged[]): TableReading[] {
  const headingsOf = new Map(judged.map(({ region, reading: { table } }) => [table.location.line, region.place.under]));
  const tables = placesOf(readings, ({ table: { kind }, observations }) => isTable(kind) && observations.length > 1);
  const lists = placesOf(
    readings,
    (reading) => reading.table.kind === 'list' && (holdsCodes(reading) || holdsPairs(reading)),
  );
  return readings.map((reading) => {
    if (reading.table.kind !== 'headings') return reading;
    const holds = (places: readonly { readonly line: number }[], row: number) => {
      const [start, end] = sectionOf(reading, row);
      const near = between(places, start, end - start > LONGEST_SECTION ? start + LONGEST_SECTION : end);
      return near.some(({ line }) => isBelow(start - 1, headingsOf.get(line) ?? []));
    };
    const aboveTables = reading.observations.filter(({ row }) => holds(tables, row));
    const aboveLists = reading.observations.filter(
      (one) => !aboveTables.includes(one) && !isCode(one) && holds(lists, one.row),
    );
    const withoutThese = withdraw(reading, aboveTables, 'it introduces a table of codes');
    // `1 Introduction`, `2 Error codes`: one of these sections is no entry, so none of them is.
    if (aboveTables.length > 0 && countsUp(reading.observations))
      return withdraw(withoutThese, withoutThese.observations, 'its number is that of a section of the page');
    return withdraw(withoutThese, aboveLists, 'it introduces a list of codes');
  });
}

/** No heading stands between an entry and what is below it, unless the entry is one of the headings above that. */
function isBelow(entry: number, headings: readonly number[]): boolean {
  return headings.includes(entry) || headings.every((line) => line < entry);
}

function isTable(kind: TableReading['table']['kind']): boolean {
  return kind === 'markdown' || kind === 'html';
}

function placesOf(readings: readonly TableReading[], test: (reading: TableReading) => boolean): { line: number }[] {
  return readings
    .filter(test)
    .map(({ table }) => ({ line: table.location.line }))
    .sort((a, b) => a.line - b.line);
}

/** Each of its entries is a code of letters and digits. */
function holdsCodes({ observations }: TableReading): boolean {
  return observations.length > 0 && observations.every(({ code, name }) => code === null && isStringCode(name ?? ''));
}

/** Several entries, each a name with its number. */
function holdsPairs({ observations }: TableReading): boolean {
  return observations.length > 1 && observations.every(({ code, name }) => code !== null && name !== null);
}

function isCode({ code, name }: Observation): boolean {
  return code !== null || isStringCode(name ?? '');
}

/**
 * A list of names below an entry that is a heading says more of that entry: its causes, its values, what to try; below one that
 * has its code and its name, whatever it lists does.
 */
function withoutDetails(readings: readonly TableReading[], judged: readonly Judged[]): TableReading[] {
  const places = new Map(judged.map(({ region, reading }) => [reading, region.place]));
  const headings = readings.filter(({ table }) => table.kind === 'headings');
  const entries = new Map(
    headings.flatMap(({ table, observations }) =>
      observations.map((one) => [table.rows[one.row]?.location.line, one.code !== null && one.name !== null]),
    ),
  );
  return readings.map((reading) => {
    const { table, observations } = reading;
    const above = places.get(reading)?.under.find((line) => entries.has(line + 1));
    const isUnnumbered = observations.every(({ code }) => code === null) && !holdsCodes(reading);
    const isDetail =
      table.kind === 'list' &&
      above !== undefined &&
      !isOfOwn(places.get(reading), above) &&
      (isUnnumbered || entries.get(above + 1) === true);
    return isDetail ? withdraw(reading, observations, 'it belongs to the entry above it') : reading;
  });
}

/** Below the entry, a heading of its own says that errors follow: `#### Examples of errors`, `#### Codes`. */
function isOfOwn(place: Place | undefined, entry: number): boolean {
  if (place === undefined || place.under.at(-1) === entry) return false;
  return isOfErrors(place.around.heading) || isCodeHeader(place.around.heading);
}

/** The last entry of a run ends nobody knows where; a table of its own stands near it. */
const LONGEST_SECTION = 30;

/** From the line of an entry to that of the next. */
function sectionOf({ table }: TableReading, row: number): [start: number, end: number] {
  const [start = 0, end = Number.POSITIVE_INFINITY] = table.rows
    .slice(row, row + 2)
    .map(({ location }) => location.line);
  return [start, end];
}

/** Those of some places, in their order, that stand between two lines. */
function between<Place extends { readonly line: number }>(
  places: readonly Place[],
  start: number,
  end: number,
): Place[] {
  const [from, to] = [lowerBound(places, ({ line }) => line <= start), lowerBound(places, ({ line }) => line < end)];
  return places.slice(from, to);
}

function withdraw(reading: TableReading, entries: readonly Observation[], reason: string): TableReading {
  if (entries.length === 0) return reading;
  const withdrawn = new Set(entries);
  const skipped = entries.map(({ location }) => ({ location, reason }));
  return {
    ...reading,
    observations: reading.observations.filter((observation) => !withdrawn.has(observation)),
    skippedRows: [...reading.skippedRows, ...skipped],
  };
}
