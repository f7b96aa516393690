/** Emitters of the project's own: each module that a target names, run once, and only where the project's code may run. */

import { posix, resolve } from 'node:path';
import { type Emitter, emitterOf } from '../emitters/index.ts';
import type { Project, Review } from '../model/index.ts';
import { namesModule } from '../model/names-module.ts';
import { type Problem, problem } from '../model/problem.ts';

/** The emitters by the paths that targets name, and what speaks against some of them. */
export async function loadEmitters(
  reviews: readonly Review[],
  project: Project,
): Promise<{ readonly emitters: ReadonlyMap<string, Emitter>; readonly problems: readonly Problem[] }> {
  const languages = reviews.flatMap(({ config }) => config.targets.map(({ language }) => language));
  const emitters = new Map<string, Emitter>();
  const problems: Problem[] = [];
  for (const path of new Set(languages.filter(namesModule))) {
    const loaded = await loadEmitter(path, project);
    if ('what' in loaded) problems.push(loaded);
    else emitters.set(path, loaded);
  }
  return { emitters, problems };
}

async function loadEmitter(path: string, { root, file, importModule }: Project): Promise<Emitter | Problem> {
  if (importModule === null) {
    return problem(
      file,
      `A target names the module ${path}, and code of the project may not run here (--no-config-code).`,
      'Leave the flag out where the project is trusted, or name one of the languages that `agora-errgen targets` lists.',
    );
  }
  const shown = posix.normalize(path);
  try {
    const found = emitterOf(await importModule(resolve(root, path)));
    if (!('length' in found)) return found;
    return problem(
      shown,
      `This module, which a target names, is no emitter: ${found.join('; ')}.`,
      'See docs/own-emitters.md.',
    );
  } catch (error) {
    // Whatever code of the project throws is a problem of the project.
    const why = error instanceof Error ? error.message : String(error);
    return problem(
      shown,
      `This module, which a target names, could not be loaded: ${why}.`,
      `Correct it, or "language" in ${file}.`,
    );
  }
}
