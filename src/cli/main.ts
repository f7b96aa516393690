/**
 * The program as a function of its arguments and its surroundings: it returns the exit code and never ends the process.
 * Problems of the user's input are messages; a stack trace is printed for bugs, and only with `--verbose`.
 */

import { CommanderError } from 'commander';
import { CannotRun } from '../model/problem.ts';
import { type Io, paintFor, toleratesBrokenPipes } from './io.ts';
import { problemsPretty } from './print-problems.ts';
import { runProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

const COULD_NOT_RUN = 2;

/** Runs the command line `args`; resolves to 0, 1 or 2 (see `--help`). */
export async function main(args: readonly string[], io: Io): Promise<number> {
  toleratesBrokenPipes(io.stdout);
  toleratesBrokenPipes(io.stderr);
  try {
    return await runProgram(args, io);
  } catch (error) {
    return explainFailure(error, args.includes('--verbose'), io);
  }
}

function explainFailure(error: unknown, verbose: boolean, io: Io): number {
  const paint = paintFor(io.stderr, io.env);
  // Commander has printed its message already; asking for help or the version ends without any.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  if (error instanceof CannotRun) io.stderr.write(problemsPretty(error.problems, paint));
  else if (error instanceof UsageError)
    io.stderr.write(`${paint.red('error:')} ${error.message}\nRun \`agora-errgen --help\` for what there is.\n`);
  else {
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error && verbose ? `${error.stack}\n` : '';
    io.stderr.write(
      `${paint.red('unexpected error:')} ${message}\nThis is a bug of agora-errgen${verbose ? ':' : '; run it with --verbose for a stack trace.'}\n${stack}`,
    );
  }
  return COULD_NOT_RUN;
}
