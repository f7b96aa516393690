/** A group of findings as lines of a terminal, in as much detail as there is room for. */

import { counted } from '../../model/counted.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Finding } from '../../model/index.ts';
import { codeRanges, configEntries } from '../config-entries.ts';
import { excerpt, hang, type Paint, paintSeverity, plain } from '../terminal.ts';
import type { Group } from './groups.ts';

export interface Terminal {
  readonly paint: Paint;
  /** Columns; `Infinity` where the text goes elsewhere. */
  readonly width: number;
  /** The lines of a source, for excerpts. */
  readonly linesOf: (file: string) => readonly string[];
}

/** `listed`: where they all are; a number: so many of them are told one by one, and the others are listed. */
export type Detail = 'headed' | 'listed' | number;

/** The lines of a group; `headed` is one line that says how many there are. */
export function groupBlock(group: Group, detail: Detail, terminal: Terminal): string[] {
  const { severity, rule, findings } = group;
  const head = `${paintSeverity(terminal.paint, severity, severity)}  ${terminal.paint.bold(rule)}`;
  const [only, second] = findings;
  if (second === undefined) return findingBlock(only, `${head}  `, typeof detail !== 'number', terminal);
  const told = typeof detail === 'number' ? detail : 0;
  const rest = findings.slice(told);
  return [
    `${head}  ${titleOf(group)}`,
    ...findings.slice(0, told).flatMap((finding) => findingBlock(finding, MARGIN, false, terminal)),
    ...(rest.length === 0 || detail === 'headed' ? [] : restLines(rest, told, group, terminal)),
  ];
}

const MARGIN = '    ';

/** @example titleOf(group) // 'missing on ios: 22 codes' */
function titleOf({ title, findings }: Group): string {
  return title === null ? counted(findings.length, 'finding') : `${plain(title)}: ${counted(findings.length, 'code')}`;
}

/** Where the others are, and what is to be done where that is the same for all of them. */
function restLines(rest: readonly Finding[], told: number, { title, findings }: Group, terminal: Terminal): string[] {
  const { paint } = terminal;
  const [first] = findings;
  const codes = rest.flatMap(({ code }) => code ?? []);
  const isByCode = title !== null && codes.length === rest.length;
  const places = isByCode ? listed(codeRanges(codes).map(String)) : placesOf(rest);
  const edits = new Set(findings.map(({ edit }) => edit?.description ?? ''));
  const absent = rest.flatMap(({ edit }) => edit?.entries ?? []).filter(({ key }) => key === 'absent');
  return [
    indented(told === 0 ? places : `and ${rest.length} more: ${places}`, 4, terminal),
    ...(edits.size === 1 && first.edit !== null && told === 0
      ? [indented(`${paint.green('edit:')} ${plain(first.edit.description)}`, 4, terminal)]
      : []),
    ...(title === null
      ? []
      : configEntries(absent).map((text) => indented(`${paint.green('or:')} ${text}`, 8, terminal))),
  ];
}

/** One finding: its place, what is wrong and why, the line of the page, the other side, what to do. */
function findingBlock(finding: Finding, head: string, isBrief: boolean, terminal: Terminal): string[] {
  const { paint, width, linesOf } = terminal;
  const { location, message, edit, related, severity } = finding;
  const at = `${head}${plain(location.file)}:${location.line}:${location.column}`;
  if (isBrief) return [at];
  const shown = severity === 'info' ? [] : excerpt(linesOf(location.file), finding, paint, width - INDENT);
  // What the message names need not be said again.
  const others = related.filter(({ file, line }) => !message.includes(`${file}:${line}`));
  return [
    at,
    indented(plain(message), INDENT, terminal),
    ...shown.map((row) => ' '.repeat(INDENT) + row),
    ...others.map((other) =>
      indented(`${paint.dim(`${plain(other.file)}:${other.line}`)}  ${plain(other.message)}`, INDENT, terminal),
    ),
    ...(edit === null
      ? []
      : [
          indented(`${paint.green('edit:')} ${plain(edit.description)}`, INDENT, terminal),
          ...configEntries(edit.entries ?? []).map((text) =>
            indented(`${paint.green('or:')} ${text}`, INDENT, terminal),
          ),
        ]),
  ];
}

const INDENT = 6;

function indented(text: string, indent: number, { width }: Terminal): string {
  return ' '.repeat(indent) + hang(text, indent, width);
}

const MOST_LISTED = 24;

/** @example placesOf(findings) // 'docs/ios.md:12, 14-17; docs/web.md:3' */
function placesOf(findings: readonly Finding[]): string {
  const pages = groupBy(findings, ({ location }) => location.file);
  const places = [...pages].map(([file, own]) => {
    const lines = codeRanges(own.map(({ location }) => location.line)).map(String);
    return `${plain(file)}:${listed(lines)}`;
  });
  return `${places.slice(0, MOST_PAGES).join('; ')}${places.length > MOST_PAGES ? `; and ${places.length - MOST_PAGES} more pages` : ''}`;
}

const MOST_PAGES = 4;

function listed(words: readonly string[]): string {
  return words.length > MOST_LISTED ? `${words.slice(0, MOST_LISTED).join(', ')}, …` : words.join(', ');
}
