/**
 * A script or a style of a page as one text: `import script from './client/main.ts?bundled'` gives what a browser runs, with
 * everything that it imports, minified. The bundles of this folder and vitest read such imports through this one module.
 */
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const MARK = '?bundled';

/** The text of a script or a style for browsers of the last years. */
async function bundleText(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trimEnd();
}

/** For esbuild. */
export const bundledTexts = {
  name: 'bundled-texts',
  setup(bundle) {
    bundle.onResolve({ filter: /\?bundled$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -MARK.length)),
      namespace: 'bundled',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'bundled' }, async ({ path }) => ({
      contents: await bundleText(path),
      loader: 'text',
    }));
  },
};

/** For vitest, whose own plugins must not take the module for a script or a style: its id ends neither way. */
export const bundledTextsOfVite = {
  name: 'bundled-texts',
  enforce: 'pre',
  resolveId: (path, importer) =>
    path.endsWith(MARK) ? `\0bundled:${join(dirname(importer), path.slice(0, -MARK.length))}!` : undefined,
  load: async (id) =>
    id.startsWith('\0bundled:')
      ? `export default ${JSON.stringify(await bundleText(id.slice('\0bundled:'.length, -1)))};`
      : undefined,
};
