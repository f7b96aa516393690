/** Runs a TypeScript script of this folder: `node scripts/run.js new-rule my-rule` calls `main(root, 'my-rule')` of new-rule.ts. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
const bundle = await build({
  absWorkingDir: root,
  entryPoints: [`scripts/${script}.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  loader: { '.md': 'text' },
});
const module = `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`;
const { main } = await import(module);
try {
  main(root, ...args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
