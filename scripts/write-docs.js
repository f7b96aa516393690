/** Writes the generated documentation (`npm run docs`); a test fails where it is not up to date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './load-typescript.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { ruleDocs } = await loadTypescript(root, 'scripts/rule-docs.ts');
const { emitterDocs } = await loadTypescript(root, 'scripts/emitter-docs.ts');
for (const [path, text] of [['docs/rules.md', ruleDocs()], ...emitterDocs()]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
