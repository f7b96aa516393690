/**
 * One page of documentation to what it says about error codes. Pure, and total: any string gives a reading, and what
 * gives nothing is listed with its reason. First a scan by lines, then judgement by rough text, then parsing.
 */

import type { SourceReading } from '../model/index.ts';
import { findDirectives } from './find-directives.ts';
import { findHeadings, headingsAbove, introBefore } from './find-headings.ts';
import { findHtmlTables } from './find-html-tables.ts';
import { findMarkdownTables } from './find-markdown-tables.ts';
import { findPlatformScopes, platformAt } from './find-platforms.ts';
import { findProse } from './find-prose.ts';
import { inferSource } from './infer-source.ts';
import type { ReadOptions } from './read-options.ts';
import { type PlacedTable, readTable } from './read-tables.ts';
import { splitLines } from './split-lines.ts';

const BOLD = 7;

/** Reads one page. */
export function readDocument(text: string, options: ReadOptions): SourceReading {
  const page = splitLines(options.file, text);
  const prose = findProse(page);
  const raw = [...findMarkdownTables(page, prose), ...findHtmlTables(page, prose)].sort((a, b) => a.start - b.start);
  const headings = raw.length === 0 ? [] : findHeadings(page, prose);
  const scopes = raw.length === 0 ? [] : findPlatformScopes(page, prose, headings);
  const title = titleOf(prose.frontMatter);
  const fileName = options.file.split('/').at(-1)?.replace(/[_-]/g, ' ') ?? '';
  const tables = raw.map((table, index) => {
    const path = headingsAbove(headings, table.line);
    const placed: PlacedTable = {
      raw: table,
      around: {
        heading: path.at(-1)?.title ?? '',
        intro: introBefore(page, prose, table.line),
        outer: [...path.slice(0, -1).map((heading) => heading.title), title, fileName],
      },
      section: path.findLast(({ level }) => level < BOLD)?.title ?? null,
      platform: platformAt(scopes, table.start),
    };
    return readTable(page, placed, index, options);
  });
  const observations = tables.flatMap((table) => table.observations);
  return {
    source: inferSource(options, prose.frontMatter, text, observations),
    text,
    tables: tables.map(({ table }) => table),
    observations,
    skippedRows: tables.flatMap(({ skippedRows }) => skippedRows),
    skippedTables: tables.flatMap(({ skippedTable }) => skippedTable ?? []),
    directives: findDirectives(page, prose.comments),
  };
}

function titleOf(frontMatter: readonly string[]): string {
  return frontMatter.find((line) => /^(?:title|description)\s*:/i.test(line))?.replace(/^\w+\s*:\s*/, '') ?? '';
}
