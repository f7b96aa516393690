/**
 * The program as a function of its arguments and its surroundings: it returns the exit code and never ends the process.
 * Problems of the user's input are messages; a stack trace is printed for bugs, and only with `--verbose`.
 */

import { relative } from 'node:path';
import { CommanderError } from 'commander';
import { CannotRun, type Problem, problem } from '../model/problem.ts';
import { isSystemError, whyRefused } from '../model/system-error.ts';
import { type Io, paintFor, watchOutput } from './io.ts';
import { problemsPretty } from './print-problems.ts';
import { runProgram } from './program.ts';
import { helpHint, UsageError } from './usage-error.ts';

const COULD_NOT_RUN = 2;

/** Runs the command line `args`; resolves to 0, 1 or 2 (see `--help`). */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const lost = watchOutput(io);
  const exitCode = await runProgram(args, io).catch((error) => explainFailure(error, args.includes('--verbose'), io));
  const error = await lost();
  if (error === null) return exitCode;
  const what = `The output could not be written: ${isSystemError(error) ? whyRefused(error) : error.message}.`;
  io.stderr.write(problemsPretty([problem(null, what)], paintFor(io.stderr, io.env)));
  return COULD_NOT_RUN;
}

function explainFailure(error: unknown, verbose: boolean, io: Io): number {
  const paint = paintFor(io.stderr, io.env);
  // Commander has printed its message already; asking for help or the version ends without any.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  if (error instanceof CannotRun) io.stderr.write(problemsPretty(error.problems, paint));
  else if (error instanceof UsageError)
    io.stderr.write(`${paint.red('error:')} ${error.message}\n${helpHint(error.command)}\n`);
  else if (isSystemError(error)) io.stderr.write(problemsPretty([refused(error, io.cwd())], paint));
  else io.stderr.write(`${paint.red('unexpected error:')} ${messageOf(error)}\n${aboutBugs(verbose)}\n`);
  const expected = error instanceof CannotRun || error instanceof UsageError;
  if (verbose && !expected && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return COULD_NOT_RUN;
}

/** A file or folder that the system keeps from us: no bug, wherever it happens. */
function refused(error: NodeJS.ErrnoException, cwd: string): Problem {
  const file = error.path === undefined ? null : relative(cwd, error.path) || '.';
  const todo = 'Check that it is what it should be, and its permissions.';
  return problem(file, `This could not be read or written: ${whyRefused(error)}.`, todo);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function aboutBugs(verbose: boolean): string {
  return `This is a bug of agora-errgen${verbose ? ':' : '; run it with --verbose for a stack trace.'}`;
}
