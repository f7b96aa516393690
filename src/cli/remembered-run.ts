/**
 * A command whose files are as they were gives the answer that it gave: the questions of the earlier run are asked again, and
 * where every answer is the same, what it printed is printed. Nothing of the program is loaded for that.
 */

import { keyOf, type Store } from '../cache/index.ts';
import { areUnchanged, type Observed, observeFiles } from '../files/index.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { type Io, type Output, paintFor, widthOf } from './io.ts';
import { showProgress } from './progress.ts';

type Flags = Readonly<Record<string, never>>;

/** Everything that a run depends on, and everything that it did. */
interface Remembered {
  readonly observed: readonly Observed[];
  /** In the order of time: which stream, and what was written. */
  readonly written: readonly (readonly ['stdout' | 'stderr', string])[];
  readonly exitCode: number;
}

/** Runs a command, or repeats what it has printed before; resolves to its exit code, throws what it throws. */
export async function runRemembered(
  command: Command,
  context: Context,
  args: readonly string[],
  flags: Flags,
  store: Store | null,
): Promise<number> {
  const start = async (observed: Context) => {
    const { run } = await command.load();
    const { files, clear } = showProgress(observed.files, context.io.stderr);
    const io = { ...observed.io, ...clearing(observed.io, clear), cwd: () => observed.io.cwd() };
    return run({ ...observed, files, io }, args, flags).finally(clear);
  };
  if (store === null || command.isRepeatable?.(args, flags) !== true) return start(context);
  const key = keyOf([command.name, args, flags, ...surroundings(context)]);
  const kept = store.get('runs', key);
  const remembered: Remembered | null = kept === null ? null : JSON.parse(kept);
  if (remembered !== null && areUnchanged(context.files, remembered.observed)) return repeat(remembered, context);
  const { files, observed } = observeFiles(context.files);
  const written: ['stdout' | 'stderr', string][] = [];
  const { io } = context;
  const stdout = noting(io.stdout, (text) => written.push(['stdout', text]));
  const stderr = noting(io.stderr, (text) => written.push(['stderr', text]));
  let hasRunCode = false;
  const importModule: Context['importModule'] = (path) => {
    hasRunCode = true;
    return context.importModule?.(path) ?? Promise.reject(new Error('no module may run'));
  };
  const exitCode = await start({
    ...context,
    files,
    importModule: context.importModule && importModule,
    io: { ...io, stdout, stderr, cwd: () => io.cwd() },
  });
  // Nobody knows what code of the project depends on. And what has changed meanwhile, by this run or by anybody, would make
  // the answer one to another question.
  if (!hasRunCode && areUnchanged(context.files, observed()))
    store.put('runs', key, JSON.stringify({ observed: observed(), written, exitCode } satisfies Remembered));
  return exitCode;
}

/** All that a result may depend on beside files and arguments. */
function surroundings({ io, cwd, configs, width, importModule, allowsOutside, maxFileSize }: Context): unknown[] {
  const paints = [io.stdout, io.stderr].map((output) => paintFor(output, io.env).isColorSupported);
  return [
    cwd,
    configs,
    importModule === null,
    allowsOutside,
    maxFileSize,
    String(width),
    String(widthOf(io.stderr)),
    paints,
  ];
}

function repeat({ written, exitCode }: Remembered, { io }: Context): number {
  for (const [stream, text] of written) io[stream].write(text);
  return exitCode;
}

/** The streams, each of which has something done before it is written to. */
function clearing({ stdout, stderr }: Io, clear: () => void): Pick<Io, 'stdout' | 'stderr'> {
  return { stdout: noting(stdout, clear), stderr: noting(stderr, clear) };
}

function noting(output: Output, note: (text: string) => void): Output {
  return {
    ...(output.isTTY !== undefined && { isTTY: output.isTTY }),
    ...(output.columns !== undefined && { columns: output.columns }),
    write(text) {
      note(text);
      return output.write(text);
    },
  };
}
