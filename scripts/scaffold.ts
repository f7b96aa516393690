/** Scaffolds: the files of something new, none of which may be there yet. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main as writeRegistries } from './registries.ts';

/** Writes new files, by their paths below `root`; throws where one of them is there already, and then writes none. */
export function writeNew(root: string, files: ReadonlyMap<string, string>): void {
  const taken = [...files.keys()].filter((file) => existsSync(join(root, file)));
  if (taken.length > 0)
    throw new Error(`${taken.join(', ')} is there already: choose another name, or remove it first.`);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Brings everything up to date that is generated from the folders; docs and schemas are made by what the registries say now. */
export function regenerate(root: string): void {
  writeRegistries(root);
  for (const script of ['docs', 'schemas']) {
    execFileSync(process.execPath, [join(root, 'scripts', 'run.js'), script], { cwd: root, stdio: 'inherit' });
  }
}

/** The name in the form of a folder; throws where it isn't. */
export function checkId(id: string | undefined, command: string): string {
  if (id !== undefined && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new Error(`Name it in lower case, words joined by hyphens: npm run ${command} my-own-name`);
}
