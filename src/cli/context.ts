/** What every command gets: where to write, how to paint, which config the user named. */

import type { Cache } from '../model/cache.ts';
import type { Files } from '../model/files.ts';
import type { Project } from '../model/index.ts';
import type { Paint } from '../reports/index.ts';
import type { Io } from './io.ts';

export interface Context {
  readonly io: Io;
  /** Where everything is read from. */
  readonly files: Files;
  /** What earlier runs have computed. */
  readonly cache: Cache;
  readonly paint: Paint;
  /** Columns of the terminal that results go to; `Infinity` where they go elsewhere. */
  readonly width: number;
  readonly cwd: string;
  /** `--config`, as often as it was given. */
  readonly configs: readonly string[];
  /** `--allow-outside`: the config may name files outside its repository. */
  readonly allowsOutside: boolean;
  /** `--max-file-size` in MiB. */
  readonly maxFileSize: number;
  /** Runs a module that the config names; null with `--no-config-code`. */
  readonly importModule: Project['importModule'];
}
