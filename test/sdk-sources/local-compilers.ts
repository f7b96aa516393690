/** Compilers that the machine itself has. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from '../compilers/compilers.ts';

export const GCC: Compiler = { name: 'gcc and g++', optional: false, missing: () => missing('gcc', 'g++') };
export const JAVA: Compiler = { name: 'Java', optional: false, missing: () => missing('javac', 'java') };
export const CSHARP: Compiler = { name: 'C# (mcs)', optional: true, missing: () => missing('mcs', 'mono') };

function missing(...programs: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(':');
  const absent = programs.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
  return absent.length === 0 ? null : `no ${absent.join(', ')} on the PATH`;
}

/** The lines that a program printed. */
export function lines(output: string): string[] {
  return output.split('\n').filter((line) => line !== '');
}
