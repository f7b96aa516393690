import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';

it('is published as the program checks it (npm run schemas writes it)', () => {
  expect(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8')).toBe(configJsonSchema());
});
