/** Writes the generated documentation (`npm run docs`); a test fails where it is not up to date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/rule-docs.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const module = `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`;
const { ruleDocs } = await import(module);
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'rules.md'), ruleDocs());
