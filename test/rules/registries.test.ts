/** The registries list what is there, and a descriptor is what its folder says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registries } from '../../scripts/registries.ts';
import { RULES } from '../../src/rules/registry.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const texts = registries(ROOT);

it.each([...texts])('%s is up to date (npm run registries writes it)', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text);
});

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is the id of its folder', (id) => {
  expect(texts.get('src/rules/registry.ts')).toContain(`'./${id}/rule.ts'`);
});

it('rules supersede rules that there are, and never one another', () => {
  const ids = RULES.map(({ id }) => id);
  const pairs = RULES.flatMap(({ id, supersedes = [] }) => supersedes.map((other) => [id, other] as const));
  expect(pairs.filter(([, other]) => !ids.includes(other))).toEqual([]);
  expect(pairs.filter(([id, other]) => pairs.some(([a, b]) => a === other && b === id))).toEqual([]);
});
