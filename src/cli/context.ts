/** What every command gets: where to write, how to paint, which config the user named. */

import type { Files } from '../model/files.ts';
import type { Paint } from '../reports/index.ts';
import type { Io } from './io.ts';

export interface Context {
  readonly io: Io;
  /** Where everything is read from. */
  readonly files: Files;
  readonly paint: Paint;
  /** Columns of the terminal that results go to; `Infinity` where they go elsewhere. */
  readonly width: number;
  readonly cwd: string;
  /** `--config`, as often as it was given. */
  readonly configs: readonly string[];
}
