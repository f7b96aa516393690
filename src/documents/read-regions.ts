/**
 * Whatever a page may hold entries in: found, judged, judged again by what the rest of the page turned out to be, and
 * read. On a page that is about errors, what is not read stays in the list with its reason.
 */

import { speaksOfErrorCodes, speaksOfErrors, speaksOfFaultTerms } from '../languages/index.ts';
import { termsOf } from '../languages/terms.ts';
import type { Location, Observation, Skipped } from '../model/index.ts';
import { once } from '../model/once.ts';
import type { RawTable } from './cells/raw-table.ts';
import { helpFor } from './judge/help-for.ts';
import { type Judged, judgeAgain, type Knowledge, type Region } from './judge-again.ts';
import { findHeadings, type Heading } from './page/find-headings.ts';
import type { Prose } from './page/find-prose.ts';
import { type Place, placesOf, titlesOfPath } from './page/find-surroundings.ts';
import { type Grid, readGrid, type TableReading } from './read-grid.ts';
import { readTable, rowsOf } from './read-tables.ts';
import { findAlikeLines, mayHaveAlikeLines, type Others } from './regions/find-alike-lines.ts';
import { findComponents, mayHaveComponents } from './regions/find-components.ts';
import { findDefinitions, mayHaveDefinitions } from './regions/find-definitions.ts';
import { findFencedEntries, mayHaveFencedEntries } from './regions/find-fenced-entries.ts';
import { findHeadingEntries, mayHaveHeadingEntries } from './regions/find-heading-entries.ts';
import { findHtmlTables } from './regions/find-html-tables.ts';
import { findLists, mayHaveLists } from './regions/find-lists.ts';
import { findMarkdownTables } from './regions/find-markdown-tables.ts';
import { findObjects, mayHaveObjects } from './regions/find-objects.ts';
import { findOverlooked } from './regions/find-overlooked.ts';
import { findStackedEntries, mayHaveStackedEntries } from './regions/find-stacked-entries.ts';
import { findWikiTables } from './regions/find-wiki-tables.ts';
import { findYfmTables } from './regions/find-yfm-tables.ts';
import type { PageOptions } from './text/read-options.ts';
import { lineOf, locate, type Page } from './text/split-lines.ts';
import { withdrawEntries } from './withdraw-entries.ts';

/** What a page was read for. */
export interface RegionsReading {
  /** In the order of the page. */
  readonly readings: readonly TableReading[];
  /** What could hold entries and was neither read nor judged. */
  readonly overlooked: readonly Skipped[];
}

/** Reads whatever a page may hold entries in. */
export function readRegions(page: Page, prose: Prose, options: PageOptions): RegionsReading {
  const outline = outlineOf(page, prose, options);
  const found = findRegions(page, prose, options, outline);
  const first = judge(found, options);
  const taken = new Set(found.flatMap(({ lines }) => lines));
  const fewest = sum(first.map(({ region, reading }) => (reading.table.recognised ? region.lines.length : 0))) + 1;
  const isRoom = page.starts.length - taken.size >= fewest;
  const mayHoldMore = (isRoom && isPageOfErrors(page, options)) || mayHaveAlikeLines(page);
  const others = mayHoldMore ? alikeLines(page, prose, options, outline, { taken, fewest }) : [];
  const regions = [...found, ...others];
  const judged = others.length === 0 ? first : judge(regions, options);
  const tables = judged.filter(({ region }) => region.isTable).map(({ reading }) => reading);
  const kept = [...tables];
  const known = new KnownEntries(tables);
  const dropped: Skipped[] = [];
  for (const { region, reading } of judged) {
    if (region.isTable) continue;
    const { recognised, because } = reading.table;
    const isRepeated = recognised && known.holdsMostOf(reading);
    if (isAboutErrors(region.place) && (isRepeated || !recognised)) {
      const sections = sectionsOf(page, region, outline);
      const why = isRepeated ? { reason: REPEATED } : { reason: because, ...helpFor(reading.table) };
      dropped.push(...sections.slice(isRepeated ? 0 : 1).map((location) => ({ location, ...why })));
    }
    if (!isRepeated && (recognised || isAboutErrors(region.place))) {
      kept.push(reading);
      known.add(reading);
    }
  }
  return {
    readings: withdrawEntries(kept, judged).sort(byPlace),
    overlooked: [...dropped, ...overlookedOn(page, prose, regions, outline)].sort(byLine),
  };
}

function judge(regions: readonly Region[], options: PageOptions): Judged[] {
  return judgeAgain(
    regions.map((region) => ({ region, reading: region.read({}) })),
    options.expected === true,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const REPEATED = 'the page has its entries elsewhere';

/** Where in each section of the page the first of a region's rows stands. */
function sectionsOf(page: Page, { lines }: Region, { placeOf }: Outline): Location[] {
  const bySection = new Map(lines.toReversed().map((line) => [placeOf(line).under.at(-1), line]));
  return [...bySection.values()].sort((a, b) => a - b).map((line) => locate(page, page.starts[line] ?? 0));
}

/** The headings of a page and the places of its lines, found when somebody asks for them. */
interface Outline {
  readonly headings: () => readonly Heading[];
  readonly placeOf: (line: number) => Place;
}

function outlineOf(page: Page, prose: Prose, options: PageOptions): Outline {
  const headings = once(() => findHeadings(page, prose));
  const places = once(() => placesOf(page, prose, headings(), options));
  return { headings, placeOf: (line) => places()(line) };
}

/** Nobody looks for it on a page that lists nothing, and isn't about errors by its path or its title. */
function overlookedOn(page: Page, prose: Prose, regions: readonly Region[], { headings, placeOf }: Outline): Skipped[] {
  if (regions.length === 0 && !isPageOfErrors(page)) return [];
  const blocks = regions.flatMap(({ blocks: own }) => own);
  const sections = new Map<number | undefined, boolean>();
  const isAbout = (line: number) => {
    const place = placeOf(line);
    const section = place.under.at(-1);
    const known = sections.get(section) ?? isAboutErrors(place);
    sections.set(section, known);
    return known;
  };
  return findOverlooked(page, prose, headings(), blocks, isAbout).map(({ line, ...why }) => ({
    location: locate(page, page.starts[line] ?? 0),
    ...why,
  }));
}

/** By its path or its title, or because the config names it. */
function isPageOfErrors(page: Page, { expected = false }: Pick<PageOptions, 'expected'> = {}): boolean {
  const title = /^#{1,2}[ \t].*$/m.exec(page.text)?.[0] ?? '';
  return expected || [...titlesOfPath(page.file), title].some(isOfErrors);
}

function alikeLines(page: Page, prose: Prose, options: PageOptions, { placeOf }: Outline, others: Others): Region[] {
  return findAlikeLines(page, prose, placeOf, others).map((grid) =>
    regionOf(page, grid, placeOf(lineOf(page, grid.start)), options),
  );
}

function regionOf(page: Page, grid: Grid, place: Place, options: PageOptions): Region {
  return {
    isTable: false,
    place,
    lines: linesOf(page, grid),
    blocks:
      grid.isScattered === true ? linesOf(page, grid).map((from) => ({ from, to: from + 1 })) : [blockOf(page, grid)],
    rows: () => grid.rows.map(({ cells }) => cells),
    read: (context: Knowledge) => readGrid(page, grid, place, { ...options, ...context }),
  };
}

function findRegions(page: Page, prose: Prose, options: PageOptions, { headings, placeOf }: Outline): Region[] {
  const tables = [
    ...findMarkdownTables(page, prose),
    ...findHtmlTables(page, prose),
    ...findYfmTables(page, prose),
    ...findWikiTables(page, prose),
  ];
  const placeAt = (start: number) => placeOf(lineOf(page, start));
  const isInTable = insideOf(page, tables);
  const grids = [
    ...(mayHaveHeadingEntries(page) ? findHeadingEntries(page, prose, headings(), placeOf) : []),
    ...(mayHaveLists(page) ? findLists(page, prose, placeOf) : []),
    ...(mayHaveStackedEntries(page) ? findStackedEntries(page, prose, placeOf) : []),
    ...(mayHaveDefinitions(page) ? findDefinitions(page, prose) : []),
    ...(mayHaveComponents(page) ? findComponents(page, prose, headings()) : []),
    ...(mayHaveFencedEntries(page) ? findFencedEntries(page, prose, placeOf) : []),
    ...(mayHaveObjects(page) ? findObjects(page, prose, headings(), placeOf) : []),
  ].filter(({ start }) => !isInTable(lineOf(page, start)));
  return [
    ...tables.map((raw) => {
      const place = placeAt(raw.start);
      return {
        isTable: true,
        place,
        lines: linesOf(page, raw),
        blocks: [blockOf(page, raw)],
        rows: () => rowsOf(page, raw),
        read: (context: Knowledge) => readTable(page, raw, place, { ...options, ...context }),
      };
    }),
    ...grids.map((grid) => regionOf(page, grid, placeAt(grid.start), options)),
  ];
}

/** Whether a line stands between the first and the last of some table: its cells may hold lists, which are no regions of their own. */
function insideOf(page: Page, tables: readonly RawTable[]): (line: number) => boolean {
  const changes = new Int32Array(page.starts.length + 2);
  for (const { from, to } of tables.map((raw) => blockOf(page, raw))) {
    if (to - from <= 2) continue;
    changes[from + 1] = (changes[from + 1] ?? 0) + 1;
    changes[to - 1] = (changes[to - 1] ?? 0) - 1;
  }
  for (let line = 1; line < changes.length; line += 1) changes[line] = (changes[line] ?? 0) + (changes[line - 1] ?? 0);
  return (line) => (changes[line] ?? 0) > 0;
}

function linesOf(page: Page, { rows }: { readonly rows: readonly { start: number }[] }): number[] {
  return rows.map(({ start }) => lineOf(page, start));
}

function blockOf(page: Page, { start, rows }: { readonly start: number; readonly rows: readonly { start: number }[] }) {
  const last = Math.max(start, rows.at(-1)?.start ?? start);
  return { from: lineOf(page, Math.min(start, rows[0]?.start ?? start)), to: lineOf(page, last) + 1 };
}

/** On such a page nothing that could hold entries is passed over in silence. */
function isAboutErrors({ around }: Place): boolean {
  if (around.expected) return true;
  const { heading, intro, outer, path } = around;
  return [heading, intro, ...outer, ...path].some(isOfErrors);
}

function isOfErrors(text: string): boolean {
  return speaksOfErrors(text) || speaksOfErrorCodes(text) || speaksOfFaultTerms(text);
}

function byPlace({ table: { location: a } }: TableReading, { table: { location: b } }: TableReading): number {
  return a.line - b.line || a.column - b.column;
}

function byLine({ location: a }: Skipped, { location: b }: Skipped): number {
  return a.line - b.line;
}

function idOf(code: Observation['code'], name: string | null): string {
  return `${code} ${name}`;
}

function wordsOf({ description }: Observation['texts']): readonly string[] {
  return description === undefined ? [] : termsOf(description.value);
}

/** The entries that a page was read for so far: headings and lists that mostly explain them once more are not read as entries. */
class KnownEntries {
  readonly #names = new Set<string>();
  /** By code, whether it has a name. */
  readonly #named = new Map<Observation['code'], boolean>();
  /** What the lists of the page hold: sections may each list what can happen in them, and some of it in all. */
  readonly #listed = new Set<string>();
  /** The words in which lists speak of a code. */
  readonly #said = new Map<Observation['code'], Set<string>>();

  constructor(readings: readonly TableReading[]) {
    for (const reading of readings) this.add(reading);
  }

  add({ table, observations }: TableReading): void {
    for (const { code, name, names, texts } of observations) {
      if (table.kind === 'list') this.#listed.add(idOf(code, name));
      if (table.kind === 'list') this.#said.set(code, new Set([...(this.#said.get(code) ?? []), ...wordsOf(texts)]));
      for (const one of names) this.#names.add(one);
      this.#named.set(code, name !== null);
    }
  }

  holdsMostOf({ table, observations }: TableReading): boolean {
    const added = observations.filter(({ code, names }) => {
      const isNamedElsewhere = names.some((name) => this.#names.has(name));
      if (code === null) return !isNamedElsewhere;
      // Two families of codes on one page share numbers, not names, and a name is more than none.
      return !this.#named.has(code) || (names.length > 0 && !isNamedElsewhere);
    });
    if (added.length > observations.length / 2) return false;
    if (table.kind === 'list' && observations.every((one) => added.includes(one) || this.#isOther(one))) return false;
    const isListedElsewhere = ({ code, name }: Observation) => this.#listed.has(idOf(code, name));
    return !(table.kind === 'list' && added.length > 0 && observations.some(isListedElsewhere));
  }

  /** A list says something else of its number: devices that number their errors anew have a list each. */
  #isOther({ code, name, texts }: Observation): boolean {
    const said = name === null ? this.#said.get(code) : undefined;
    if (said === undefined) return false;
    const words = wordsOf(texts);
    return words.length > 0 && words.filter((word) => said.has(word)).length <= words.length / 2;
  }
}
