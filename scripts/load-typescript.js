/** Loads a TypeScript module of this repository into a script: bundled in memory, so that Node 20 can run it. */
import { build } from 'esbuild';

/**
 * @param {string} root folder of the repository
 * @param {string} path of the module, relative to it
 */
export async function loadTypescript(root, path) {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['ts-morph'],
    outfile: 'module.mjs',
    loader: { '.md': 'text' },
    logLevel: 'warning',
    // The module is a data URL, from which nothing can be required.
    define: { 'import.meta.url': JSON.stringify(new URL(import.meta.url).href) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
}
