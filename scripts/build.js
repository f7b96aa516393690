/**
 * Builds `dist/`: the command-line program, the public API and the remark plugin as bundles (importing the remark family from single files
 * costs three times as much at every start), and the types of what can be imported.
 * ts-morph is a bundle of its own, loaded only where TypeScript is emitted: one file without the texts of TypeScript's libraries, which
 * nothing asks for, takes 20 MiB less.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledTexts } from './bundle-text.js';
import { noticesOf } from './collect-notices.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/**
 * Commander loads `node:child_process` for subcommands that are programs of their own. We have none, and loading it takes a tenth
 * of the time of `--version`.
 */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes(join('node_modules', 'commander')) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The declarations of DOM and ECMAScript are most of the text of ts-morph's own part; our project is told to load none. */
const withoutLibFiles = {
  name: 'without-lib-files',
  setup({ onLoad }) {
    onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => {
      const [head, texts, tail] = readFileSync(path, 'utf8').split(
        /(?<=^const libFiles = )(\[\{$[\s\S]*?^ {4}\}\]);$/m,
      );
      if (texts === undefined) throw new Error(`${path} no longer holds the libraries as they were`);
      return { contents: `${head}[];${tail}` };
    });
  },
};

const TS_MORPH = 'ts-morph.cjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });

const { metafile: morph } = await build({
  absWorkingDir: root,
  stdin: { contents: "module.exports = require('ts-morph');", resolveDir: root },
  outfile: join('dist', TS_MORPH),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  plugins: [withoutLibFiles],
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
});

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    emitters: 'src/emitters/toolkit.ts',
    remark: 'src/remark/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['ts-morph'],
  loader: { '.md': 'text' },
  define: {
    __ERRGEN_BUILD__: JSON.stringify(hashOfSources()),
    __ERRGEN_TS_MORPH__: JSON.stringify(`./${TS_MORPH}`),
  },
  plugins: [bundledTexts, withoutChildProcesses],
  // Bundled CommonJS packages ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

writeFileSync(
  join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  noticesOf([...Object.keys(metafile.inputs), ...Object.keys(morph.inputs)], root),
);

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });

/** Tells this build from every other one: what is kept in a cache is believed by the build that kept it alone. */
function hashOfSources() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...sources, join(root, 'package-lock.json')])
    hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
