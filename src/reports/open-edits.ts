/** Edits that are left to people: equal ones of a page as one, errors first, and only a number for infos. */

import { counted } from '../model/counted.ts';
import { groupBy } from '../model/group-by.ts';
import type { OpenEdit } from '../model/index.ts';
import { configEntries } from './config-entries.ts';
import { hang, type Paint, paintSeverity, plain } from './terminal.ts';

const MOST_LINES = 12;

/** The text for a terminal of that width. */
export function openEdits(open: readonly OpenEdit[], paint: Paint, width: number): string {
  const grave = (['error', 'warning'] as const).flatMap((severity) =>
    open.filter(({ finding }) => finding.severity === severity),
  );
  const infos = open.length - grave.length;
  const groups = groupBy(grave, ({ finding: { rule, location, edit }, because }) =>
    JSON.stringify([rule, location.file, edit?.description, because]),
  );
  const blocks = [...groups.values()].map((group) => blockOf(group, paint, width));
  const more = `${counted(infos, 'more edit')} for infos: \`agora-errgen check --all\` lists them.\n`;
  return open.length === 0 ? '' : `${['Left to you:\n', ...blocks, ...(infos > 0 ? [more] : [])].join('')}\n`;
}

function blockOf(group: readonly OpenEdit[], paint: Paint, width: number): string {
  const [first] = group;
  if (first === undefined) return '';
  const { location, severity, rule, edit } = first.finding;
  const lines = group.map(({ finding }) => finding.location.line);
  const others = lines.slice(1, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  const where = `${plain(location.file)}:${location.line}:${location.column}`;
  const also = lines.length === 1 ? '' : `, ${lines.length} times in this page: also in ${others}`;
  const why = first.because === null ? '' : ` (not done: ${first.because})`;
  const what = plain(`${edit?.description ?? ''}${why}${also}`);
  const absent = group.flatMap(({ finding }) => finding.edit?.entries ?? []).filter(({ key }) => key === 'absent');
  const entries = configEntries(absent).map((text) => `    or: ${hang(text, 8, width)}\n`);
  return `  ${where}  ${paintSeverity(paint, severity, severity)}  ${paint.dim(rule)}\n    ${hang(what, 4, width)}\n${entries.join('')}`;
}
