/** The door to code of a project: modules that its config names. */

import { pathToFileURL } from 'node:url';

/** Runs the module of a file and gives what it exports. */
export function importModule(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}
