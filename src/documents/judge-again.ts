/**
 * What the rest of a page turned out to be is evidence as well: tables with the head of one that was believed, and all
 * that is left where nothing was, are looked at once more in that light.
 */

import { groupBy } from '../model/group-by.ts';
import type { Context } from './judge/case.ts';
import type { CellText } from './judge/column-facts.ts';
import { isHttpStatus } from './judge/http-statuses.ts';
import type { Place } from './page/find-surroundings.ts';
import type { TableReading } from './read-grid.ts';
import type { Block } from './regions/fences.ts';
import type { PageOptions } from './text/read-options.ts';

/** What is known of the page when something on it is read. */
export type Knowledge = Partial<Context> & Pick<PageOptions, 'likeIt'>;

/** Something on a page that may hold entries, and how to read it knowing what the page is. */
export interface Region {
  readonly isTable: boolean;
  readonly place: Place;
  /** The lines that its rows start in, and all that it takes. */
  readonly lines: readonly number[];
  readonly blocks: readonly Block[];
  /** What the cells of its rows say. */
  readonly rows: () => readonly (readonly CellText[])[];
  readonly read: (knowledge: Knowledge) => TableReading;
}

export interface Judged {
  readonly region: Region;
  readonly reading: TableReading;
}

/** Judges everything that was read once more by what else stands on the page. */
export function judgeAgain(first: readonly Judged[], isExpected: boolean): Judged[] {
  return withSameRoles(withLastChance(whereAlone(withResemblance(first)), isExpected));
}

/** Tables with the head of a believed one, and lists with its columns, are looked at again in that light. */
function withResemblance(judged: readonly Judged[]): Judged[] {
  const believed = new Set(judged.filter(isBelieved).map(headOf));
  return judged.map((one) =>
    !isBelieved(one) && believed.has(headOf(one)) ? { ...one, reading: one.region.read({ resembles: true }) } : one,
  );
}

/** Where nothing but HTTP statuses was believed, the rest is looked at again: they may be what the page calls its errors. */
function whereAlone(judged: readonly Judged[]): Judged[] {
  if (judged.some((one) => isBelieved(one) && !holdsStatuses(one))) return [...judged];
  return judged.map((one) =>
    isBelieved(one) || !isCalledStatuses(one) ? one : { ...one, reading: one.region.read({ alone: true }) },
  );
}

/** Where error codes are expected, all is looked at again if nothing was about them, else the tables that weren't, and the longest of what is left. */
function withLastChance(judged: readonly Judged[], isExpected: boolean): Judged[] {
  if (!isExpected) return [...judged];
  if (!judged.some(isBelieved))
    return judged.map((one) => ({ ...one, reading: one.region.read({ lastChance: true, alone: true }) }));
  const tables = judged.filter(({ region }) => region.isTable);
  const believed = new Set(tables.filter(isBelieved).map(headOf));
  const rows = judged.filter(isBelieved).reduce((sum, { region }) => sum + region.lines.length, 0);
  return judged.map((one) => {
    // What is longer than all that was believed is what the page is there for.
    const isOpen = !isBelieved(one) && (one.region.isTable || one.region.lines.length > rows);
    const reading = isOpen
      ? one.region.read({
          lastChance: true,
          resembles: believed.has(headOf(one)),
          alone: believed.size === 0,
        })
      : one.reading;
    return { ...one, reading };
  });
}

/** Statuses are what it was judged to hold; for anything else it makes no difference. */
function isCalledStatuses({ reading: { table } }: Judged): boolean {
  return table.evidence?.some(({ id }) => id === 'http-statuses') === true;
}

function holdsStatuses({ reading }: Judged): boolean {
  return reading.observations.every(({ code, name }) => name === null && isHttpStatus(`${code}`));
}

function isBelieved({ reading }: Judged): boolean {
  return reading.table.recognised;
}

/** The headers of a table; what is no table has none, but its columns have roles and its first entry a form. */
function headOf({ region, reading: { table } }: Judged): string {
  if (region.isTable) return [table.kind, ...table.columns.map(({ header }) => header)].join('|');
  const [first] = region.rows();
  return [table.kind, formOf(first?.[0]?.lines ?? ''), ...table.columns.map(({ role }) => role)].join('|');
}

/** How a code or a name is written: as a number, in capitals, with digits, with hyphens. */
function formOf(text: string): string {
  if (/^[-−]?(?:\d|0x)/.test(text)) return 'number';
  const marks = [/\d/, /-/, /_/, /[.:/]/, /[a-z]/].map((mark) => (mark.test(text) ? mark.source : ''));
  return marks.join('');
}

/** Tables with one head have the same columns: where their few rows tell it differently, all rows together tell it. */
function withSameRoles(judged: readonly Judged[]): Judged[] {
  const alike = groupBy(
    judged.filter((one) => one.region.isTable && isBelieved(one)),
    headOf,
  );
  const readAgain = new Map<Judged, Judged>();
  for (const tables of alike.values()) {
    if (new Set(tables.map(rolesOf)).size < 2) continue;
    const likeIt = tables.flatMap(({ region }) => region.rows());
    for (const one of tables.filter(({ region }) => region.lines.length < FEW_ROWS))
      readAgain.set(one, { ...one, reading: one.region.read({ resembles: true, likeIt }) });
  }
  return judged.map((one) => readAgain.get(one) ?? one);
}

function rolesOf({ reading: { table } }: Judged): string {
  return table.columns.map(({ role }) => role).join('|');
}

/** So many rows say themselves what their columns hold. */
const FEW_ROWS = 5;
