/** The streams and the surroundings that a command may touch; nothing else in the program knows a process. */

import { createColors } from 'picocolors';
import type { Paint } from '../reports/index.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

export interface Io {
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** Colours for one stream: on a terminal only, and never against `NO_COLOR`. */
export function paintFor(output: Output, env: Io['env']): Paint {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return createColors(!refused && output.isTTY === true);
}

/** A reader that went away (`| head`) is no fault of ours; any other trouble with a stream is. */
export function toleratesBrokenPipes(output: Output): void {
  output.on?.('error', (error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
}
