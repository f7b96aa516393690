/** The examples of the library's page are programs, and print what their comments say. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'examples');
const examples = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

afterEach(() => vi.restoreAllMocks());

it.each(examples)('%s', async (file) => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((value: unknown) => {
    printed.push(...[value].flat().map(String));
  });
  await import(join(FOLDER, file));
  const promised = [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^\/\/ prints: (.*)$/gm)].map(
    ([, text]) => text,
  );
  expect(printed).toEqual(promised);
  expect(promised.length).toBeGreaterThan(0);
});
