/**
 * Runs a benchmark written in TypeScript (Node 20 can't): bundles `bench/<name>.ts` to a temporary file and starts it.
 * `node bench/run.js growth` · flags of the profiler go to Node, the rest to the benchmark: `node bench/run.js growth 500 --cpu-prof`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledTexts } from '../scripts/bundle-text.js';

const here = dirname(fileURLToPath(import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const isForNode = (argument) => argument.startsWith('--cpu-prof');
const flags = rest.filter(isForNode);
const own = rest.filter((argument) => !isForNode(argument));
const folder = mkdtempSync(join(tmpdir(), 'errgen-bench-'));
const outfile = join(folder, `${name}.mjs`);
try {
  await build({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['ts-morph'],
    define: { 'import.meta.dirname': JSON.stringify(here) },
    loader: { '.md': 'text' },
    plugins: [bundledTexts],
    // Bundled CommonJS packages ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  process.exitCode = spawnSync(process.execPath, [...flags, outfile, ...own], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
