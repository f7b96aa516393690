/**
 * Compiled code of what is loaded from now on: ts-morph takes longer to compile than to do its work. Node keeps it from 22.1 on
 * and checks what it reads; V8 alone checks no more than the length of the source, so nothing is kept for an older Node.
 * @see https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */

import * as nodeModule from 'node:module';

/** Keeps compiled code in a folder, where this Node can; a folder that can't be written keeps none. */
export function keepCompiledCode(folder: string): void {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
    nodeModule.enableCompileCache(folder);
}
