/** Writes the published JSON schemas into `schema/` (`npm run schemas`); a test fails where they are not up to date. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/published-schemas.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const module = `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`;
const { publishedSchemas } = await import(module);
for (const [name, text] of publishedSchemas()) writeFileSync(join(root, 'schema', name), text);
