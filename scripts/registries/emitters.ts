/** The registry of emitters: every folder of `src/emitters` with an `emitter.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Path of the registry and its text, for the repository in a folder. */
export function emitterRegistry(root: string): { readonly path: string; readonly text: string } {
  const folder = join(root, 'src', 'emitters');
  const ids = readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'emitter.ts')))
    .sort();
  const names = ids.map((id) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const text = [
    '// Written by `npm run registries` from the folders of src/emitters; a test fails where it is not up to date.',
    ...ids.map((id, index) => `import { emitter as ${names[index]} } from './${id}/emitter.ts';`),
    '',
    '// biome-ignore format: with a line for each, two new languages merge',
    `export const EMITTERS = [\n${names.map((name) => `  ${name},\n`).join('')}] as const;`,
    '',
  ].join('\n');
  return { path: 'src/emitters/registry.ts', text };
}
