/** Problems for a person: where, what, and what to do, one after the other. */

import { counted } from '../model/counted.ts';
import type { Problem } from '../model/problem.ts';
import { type Paint, plain, plainLines } from '../reports/terminal.ts';

/** The text of problems for stderr. */
export function problemsPretty(problems: readonly Problem[], paint: Paint): string {
  const blocks = problems.map((problem) => {
    const place = [
      problem.file === null ? null : plain(problem.file),
      problem.line,
      problem.line === null ? null : problem.column,
    ].filter((part) => part !== null);
    const head = place.length === 0 ? '' : `${paint.bold(place.join(':'))}: `;
    const todo = problem.todo === null ? '' : `\n  ${paint.green('what to do:')} ${plainLines(problem.todo)}`;
    return `${head}${paint.red('error:')} ${plainLines(problem.what)}${todo}`;
  });
  const total = problems.length > 1 ? `${counted(problems.length, 'problem')}; nothing was written.\n` : '';
  return `${blocks.join('\n')}\n${total}`;
}

/** Notes for stderr: what may be a slip and stops nothing, one per line. */
export function notesPretty(notes: readonly Problem[], paint: Paint): string {
  return notes
    .map(({ file, what }) => `${file === null ? '' : `${plain(file)}: `}${paint.yellow('note:')} ${plainLines(what)}\n`)
    .join('');
}
