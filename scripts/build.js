/**
 * Builds `dist/`: the command-line program, the public API and the remark plugin as bundles (importing the remark family from single files
 * costs three times as much at every start), and the types of what can be imported.
 * ts-morph stays outside: bundling doesn't make it faster, and it is loaded only where TypeScript is emitted.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledTexts } from './bundle-text.js';
import { noticesOf } from './collect-notices.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

rmSync(join(root, 'dist'), { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', remark: 'src/remark/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['ts-morph'],
  loader: { '.md': 'text' },
  plugins: [bundledTexts],
  // Bundled CommonJS packages ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), noticesOf(Object.keys(metafile.inputs), root));

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
