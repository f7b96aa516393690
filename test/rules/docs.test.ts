import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleDocs } from '../../scripts/rule-docs.ts';

it('docs/rules.md is up to date (npm run docs writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rules.md'), 'utf8')).toBe(ruleDocs());
});
