import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedDocs } from '../../scripts/docs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

it.each([...generatedDocs(ROOT)])('%s is up to date (npm run docs writes it)', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});
