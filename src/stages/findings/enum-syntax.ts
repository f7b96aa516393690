/** TypeScript enums where the project's compiler refuses them: `erasableSyntaxOnly` takes a const object and no `enum`. */

import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Files, kindBehind } from '../../model/files.ts';
import type { Project, Review } from '../../model/index.ts';
import { type Problem, problem } from '../../model/problem.ts';

/** One problem for each tsconfig.json whose project would get an enum that it can't compile. */
export function refusedEnums({ root, file }: Project, reviews: readonly Review[], files: Files): Problem[] {
  const folders = reviews.flatMap(({ config }) =>
    config.targets
      .filter(({ language, style = 'enum' }) => language === 'typescript' && style === 'enum')
      .map(({ output }) => resolve(root, output ?? join(config.output, 'typescript'))),
  );
  const configs = new Set(folders.flatMap((folder) => refusingConfig(files, folder) ?? []));
  return [...configs].map((path) =>
    problem(
      file,
      `${relative(root, path).replaceAll(sep, '/')} asks for "erasableSyntaxOnly", which refuses the enum that the typescript target generates. Set "style": "const-object" for it: the same names, with a union type.`,
    ),
  );
}

/** The nearest tsconfig.json above a folder, where it is about that folder and takes no enum; null for any other. */
function refusingConfig(files: Files, folder: string): string | null {
  const path = nearestTsconfig(files, folder);
  if (path === null) return null;
  const { compilerOptions, include = ['**/*'] } = readTsconfig(files, path);
  const isAbout = include.some((pattern) => isWithin(folder, join(dirname(path), fixedPart(pattern))));
  return isAbout && compilerOptions?.erasableSyntaxOnly === true ? path : null;
}

function nearestTsconfig(files: Files, folder: string): string | null {
  const path = join(folder, 'tsconfig.json');
  if (kindBehind(files, path) === 'file') return path;
  return dirname(folder) === folder ? null : nearestTsconfig(files, dirname(folder));
}

interface Tsconfig {
  readonly compilerOptions?: { readonly erasableSyntaxOnly?: unknown };
  readonly include?: readonly string[];
}

/** What a tsconfig.json has beside plain JSON: comments and commas behind the last item; strings are kept. */
const BESIDE_JSON = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g;

function readTsconfig(files: Files, path: string): Tsconfig {
  const text = new TextDecoder().decode(files.read(path));
  try {
    // Comments first: one may stand between a comma and what closes.
    const plain = text.replace(BESIDE_JSON, (found, quoted?: string) => quoted ?? (found === ',' ? found : ''));
    const value: unknown = JSON.parse(plain.replace(BESIDE_JSON, (_, quoted?: string) => quoted ?? ''));
    return typeof value === 'object' && value !== null ? value : {};
  } catch (error) {
    // The TypeScript compiler says what is wrong with it; a proposal of ours is none without it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** @example fixedPart('src/**\/*.ts') // 'src' */
function fixedPart(pattern: string): string {
  const steps = pattern.split('/');
  const wild = steps.findIndex((step) => /[*?]/.test(step));
  return steps.slice(0, wild < 0 ? steps.length : wild).join('/');
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === '' || !way.split(sep).includes('..');
}
