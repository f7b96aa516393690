/** The documentation that is made from the code (`npm run docs`); a test fails where a page is not up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandDocs, commandTable } from './command-docs.ts';
import { configDocs } from './config-docs.ts';
import { emitterDocs } from './emitter-docs.ts';
import { libraryDocs } from './library-docs.ts';
import { ruleDocs } from './rule-docs.ts';

/** Every generated page by its path, and pages of which a part is generated with that part brought up to date. */
export function generatedDocs(root: string): ReadonlyMap<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new Map([
    ['docs/rules.md', ruleDocs()],
    ['docs/cli.md', commandDocs()],
    ['docs/config.md', configDocs()],
    ['docs/library.md', libraryDocs(root)],
    ['README.md', withPart(readme, 'commands', commandTable())],
    ...emitterDocs(),
  ]);
}

/** Writes every page. */
export function main(root: string): void {
  for (const [path, text] of generatedDocs(root)) writeFileSync(join(root, path), text);
}

/** A page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function withPart(page: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!page.includes(start) || !page.includes(end)) throw new Error(`The page has no part "${start} … ${end}".`);
  return `${page.slice(0, page.indexOf(start) + start.length)}\n\n${part}\n\n${page.slice(page.indexOf(end))}`;
}
