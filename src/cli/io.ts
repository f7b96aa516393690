/** The streams and the surroundings that a command may touch; nothing else in the program knows a process. */

import { setImmediate } from 'node:timers/promises';
import { createColors } from 'picocolors';
import type { Files } from '../model/files.ts';
import type { Paint } from '../reports/index.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

export interface Io {
  readonly stdin?: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where everything is read from; the disk where nobody says otherwise. */
  readonly files?: Files;
  cwd(): string;
  /** Shows a file to the user; the system's program for it where nobody says otherwise. */
  readonly open?: (path: string) => Promise<void>;
}

/** Colours for one stream: on a terminal only, and never against `NO_COLOR`. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return createColors(!refused && output.isTTY === true);
}

/** Columns of a terminal; `Infinity` for a file or a pipe, whose lines are left alone. */
export function widthOf({ isTTY, columns }: Output): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : Number.POSITIVE_INFINITY;
}

/**
 * Watches the streams from now on. The function that is returned resolves to what went wrong with the results so far, a full
 * disk say, or null; a reader that went away (`| head`) is no fault.
 */
export function watchOutput({ stdout, stderr }: Io): () => Promise<Error | null> {
  let lost: Error | null = null;
  const watch = (error: Error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') lost ??= error;
  };
  stdout.on?.('error', watch);
  // Where errors can't be told, nobody can be told that either.
  stderr.on?.('error', () => undefined);
  return async () => {
    // Streams report a failed write a moment after it.
    await setImmediate();
    return lost;
  };
}
