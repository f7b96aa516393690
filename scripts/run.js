/** Runs a TypeScript script of this folder: `node scripts/run.js new-rule my-rule` calls `main(root, 'my-rule')` of new-rule.ts. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledTexts } from './bundle-text.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
const bundle = await build({
  absWorkingDir: root,
  entryPoints: [`scripts/${script}.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  external: ['ts-morph'],
  loader: { '.md': 'text' },
  plugins: [bundledTexts],
  // The module is a data URL, from which nothing can be required.
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  banner: {
    js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${JSON.stringify(import.meta.url)});`,
  },
  logLevel: 'warning',
});
const module = `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`;
const { main } = await import(module);
try {
  await main(root, ...args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
