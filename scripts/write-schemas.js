/** Writes the published JSON schemas into `schema/` (`npm run schemas`); a test fails where they are not up to date. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './load-typescript.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { publishedSchemas } = await loadTypescript(root, 'scripts/published-schemas.ts');
for (const [name, text] of publishedSchemas()) writeFileSync(join(root, 'schema', name), text);
