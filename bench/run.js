/**
 * Runs a benchmark written in TypeScript (Node 20 can't): bundles `bench/<name>.ts` to a temporary file and starts it.
 * `node bench/run.js growth` · further arguments go to Node: `node bench/run.js growth --cpu-prof --cpu-prof-dir=/tmp/prof`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const [name, ...flags] = process.argv.slice(2);
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
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  process.exitCode = spawnSync(process.execPath, [...flags, outfile], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
