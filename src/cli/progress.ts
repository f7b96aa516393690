/** What a terminal shows of a run that takes longer than a moment: how much has been read so far, on one line that goes away. */

import { performance } from 'node:perf_hooks';
import type { Files } from '../model/files.ts';
import type { Output } from './io.ts';

/** Milliseconds before anything is shown, and between two lines. */
const PATIENCE = 1000;
const PAUSE = 100;
/** Back to the first column, and the rest of the line away (ECMA-48, "EL"). */
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** The same files; reading them moves the line on. */
  readonly files: Files;
  /** Takes the line away before something else is written. */
  clear(): void;
}

/** Shows on a terminal how many files were read through a door; does nothing elsewhere. */
export function showProgress(files: Files, output: Output, now: () => number = () => performance.now()): Progress {
  if (output.isTTY !== true) return { files, clear: () => undefined };
  const started = now();
  let shown = started + PATIENCE - PAUSE;
  let isThere = false;
  let read = 0;
  const moveOn = () => {
    read += 1;
    if (now() - shown < PAUSE) return;
    shown = now();
    isThere = true;
    output.write(`${CLEAR}${read} files read …`);
  };
  return {
    files: {
      read(path, room) {
        moveOn();
        return files.read(path, room);
      },
      list: (folder) => files.list(folder),
      exists: (path) => files.exists(path),
      realPath: (path) => files.realPath(path),
    },
    clear() {
      if (isThere) output.write(CLEAR);
      isThere = false;
    },
  };
}
