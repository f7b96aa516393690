/** Findings and problems as messages of a vfile: what remark prints, and what an editor underlines and offers to replace. */

import type { Finding, TextChange } from '../model/index.ts';
import type { Problem } from '../model/problem.ts';
import { ruleUrl } from '../rules/index.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

/** What a message may say beyond its reason; names and meaning are those of vfile-message. */
interface Message {
  /** True for an error, false for a warning, undefined for an info. */
  fatal?: boolean | null | undefined;
  url?: string | null | undefined;
  note?: string | null | undefined;
  /** What stands in the place of the message, and what could. */
  actual?: string | null | undefined;
  expected?: string[] | null | undefined;
}

interface MessageOptions {
  readonly place?: Point | { readonly start: Point; readonly end: Point };
  readonly ruleId?: string;
  readonly source: string;
}

/** As much of a vfile as the plugin needs. */
export interface MarkdownFile {
  readonly cwd: string;
  readonly path?: string | undefined;
  toString(): string;
  message(reason: string, options: MessageOptions): Message;
}

const SOURCE = 'agora-errgen';

const FATAL = { error: true, warning: false, info: undefined } as const;

/** One message for each finding. */
export function sayFindings(file: MarkdownFile, findings: readonly Finding[]): void {
  // Offsets count from the first character behind a byte order mark.
  const text = String(file).replace(/^\ufeff/, '');
  for (const finding of findings) {
    const { rule, severity, location, related, edit } = finding;
    const change = edit?.change ?? null;
    const range = change !== null && change.file === location.file ? rangeOf(change, text) : null;
    const { line, column } = location;
    const said = file.message(finding.message, { place: range ?? { line, column }, ruleId: rule, source: SOURCE });
    const notes = [
      ...(edit === null ? [] : [`What to do: ${edit.description}.`]),
      ...related.map((other) => `${other.file}:${other.line}: ${other.message}`),
    ];
    said.fatal = FATAL[severity];
    said.url = ruleUrl(rule);
    if (notes.length > 0) said.note = notes.join('\n');
    if (range === null || change === null) continue;
    said.actual = change.original;
    said.expected = [change.replacement];
  }
}

/** The range of a change, where an editor can make it: the text holds exactly what it replaces, in one line. */
function rangeOf({ line, column, start, end, original }: TextChange, text: string) {
  if (text.slice(start, end) !== original || /[\r\n]/.test(original)) return null;
  return { start: { line, column }, end: { line, column: column + original.length } };
}

/** What keeps the project from being judged: each is an error, and where it is about another file it names that file. */
export function sayProblems(file: MarkdownFile, page: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const isHere = problem.file !== null && page.endsWith(problem.file);
    const place = isHere && problem.line !== null ? { line: problem.line, column: problem.column ?? 1 } : null;
    const where = [problem.file, problem.line, problem.line === null ? null : problem.column];
    const head = isHere || problem.file === null ? '' : `${where.filter((part) => part !== null).join(':')}: `;
    const said = file.message(`${head}${problem.what}`, { ...(place && { place }), source: SOURCE });
    said.fatal = true;
    if (problem.todo !== null) said.note = `What to do: ${problem.todo}`;
  }
}
