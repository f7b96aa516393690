/**
 * Compiled code of what is loaded from now on: ts-morph takes longer to compile than to do its work. It stands beside the program and
 * not in the cache of a project, for it is code: whoever may write there could change the program itself.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isSystemError } from '../model/system-error.ts';

const PROGRAM = import.meta.dirname;

/**
 * Keeps compiled code where this Node can; a folder that can't be written keeps none. Node does it itself from 22.1 on; for an
 * older one we do it for our own CommonJS bundles.
 * @see https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */
export function keepCompiledCode(folder: string = join(PROGRAM, 'compiled')): void {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
    nodeModule.enableCompileCache(folder);
  else keepBundles(folder);
}

type Wrapper = (exports: unknown, require: NodeJS.Require, module: NodeJS.Module, path: string, folder: string) => void;

/** Loads `.cjs` files through V8's code cache. */
function keepBundles(folder: string): void {
  const { extensions } = Module.createRequire(import.meta.url);
  extensions['.cjs'] = (module, path) => {
    const kept = join(folder, `${basename(path)}-${process.version}-${process.arch}`);
    const cachedData = readCode(kept);
    const script = new Script(Module.wrap(readFileSync(path, 'utf8')), { filename: path, cachedData });
    const wrapper: Wrapper = script.runInThisContext();
    wrapper(module.exports, Module.createRequire(path), module, path, dirname(path));
    // At the end, when every function that is needed has been compiled.
    if (cachedData === undefined || script.cachedDataRejected === true)
      process.once('exit', () => writeCode(kept, script.createCachedData()));
  };
}

/** V8 checks of what version and flags the code is, and no more than the length of its source; whether it is whole we check. */
function readCode(path: string): Buffer | undefined {
  try {
    const stored = readFileSync(path);
    const code = stored.subarray(DIGEST_LENGTH);
    return stored.subarray(0, DIGEST_LENGTH).equals(digestOf(code)) ? code : undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}

function writeCode(path: string, code: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const staged = `${path}.${process.pid}`;
    writeFileSync(staged, Buffer.concat([digestOf(code), code]));
    renameSync(staged, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

const DIGEST_LENGTH = 32;

function digestOf(code: Uint8Array): Buffer {
  return createHash('sha256').update(code).digest();
}
