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
      .map(({ output = config.output }) => resolve(root, output)),
  );
  const configs = new Set(folders.flatMap((folder) => nearestTsconfig(files, folder) ?? []));
  return [...configs]
    .filter((path) => asksForErasable(files, path))
    .map((path) =>
      problem(
        file,
        `${relative(root, path).replaceAll(sep, '/')} asks for "erasableSyntaxOnly", which refuses the enum that the typescript target generates. Set "style": "const-object" for it: the same names, with a union type.`,
      ),
    );
}

function nearestTsconfig(files: Files, folder: string): string | null {
  const path = join(folder, 'tsconfig.json');
  if (kindBehind(files, path) === 'file') return path;
  return dirname(folder) === folder ? null : nearestTsconfig(files, dirname(folder));
}

/** Comments of a tsconfig.json may hold anything; strings are kept. */
const COMMENT = /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g;

function asksForErasable(files: Files, path: string): boolean {
  const text = new TextDecoder().decode(files.read(path)).replace(COMMENT, '$1');
  return /"erasableSyntaxOnly"\s*:\s*true/.test(text);
}
