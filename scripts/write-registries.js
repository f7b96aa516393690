/** Writes the registries that are made from folders (`npm run registries`); a test fails where one is not up to date. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './load-typescript.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { emitterRegistry } = await loadTypescript(root, 'scripts/registries/emitters.ts');
for (const { path, text } of [emitterRegistry(root)]) writeFileSync(join(root, path), text);
