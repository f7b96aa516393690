/**
 * Regular expressions that a config gives, which may take longer than the age of the universe (`(a+)+$` on forty letters): they
 * run in a context of their own, which is stopped.
 */

import { createContext, Script } from 'node:vm';
import { CannotRun, problem } from './problem.ts';

const MOST_MILLISECONDS = 1000;
/** With a single repetition, and on so short a text, nothing takes long. */
const LONGEST_TEXT = 500;
const REPETITION = /[*+{]/g;
/** Made once, because that takes longer than to run in it; what a call puts there, the next one replaces. */
const CONTEXT = createContext();
const SCRIPT = new Script('texts.some((text) => text.search(expression) !== -1)');

/** Whether one of some texts has what the expression looks for; throws `CannotRun` where that takes longer than a second. */
export function findsOne(expression: RegExp, texts: readonly string[]): boolean {
  const repetitions = expression.source.match(REPETITION)?.length ?? 0;
  if (repetitions < 2 && texts.every(({ length }) => length <= LONGEST_TEXT))
    return texts.some((text) => text.search(expression) !== -1);
  try {
    Object.assign(CONTEXT, { expression, texts });
    return SCRIPT.runInContext(CONTEXT, { timeout: MOST_MILLISECONDS }) === true;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new CannotRun([
      problem(
        null,
        `The regular expression ${expression} of the config took longer than a second on one of ${texts.length} short texts: its parts can share one text in too many ways, as those of (a+)+ do.`,
        'Take out a repetition inside a repetition, or name the headings or members themselves.',
      ),
    ]);
  }
}

/** The error may be one of the other context, whose class of errors isn't ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
