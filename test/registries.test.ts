/** The registries list what is there, and a descriptor is what its folder says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registries } from '../scripts/registries.ts';
import { COMMANDS } from '../src/cli/commands/registry.ts';
import { EMITTERS } from '../src/emitters/registry.ts';
import { RULES } from '../src/rules/registry.ts';

const ROOT = join(import.meta.dirname, '..');
const texts = registries(ROOT);

it.each([...texts])('%s is up to date (npm run registries writes it)', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text);
});

it.each([
  ...RULES.map(({ id }) => ['src/rules/registry.ts', `./${id}/rule.ts`]),
  ...EMITTERS.map(({ id }) => ['src/emitters/registry.ts', `./${id}/emitter.ts`]),
  ...COMMANDS.map(({ name }) => ['src/cli/commands/registry.ts', `./${name}/command.ts`]),
])('%s has %s under the id of its folder', (registry, path) => {
  expect(texts.get(registry)).toContain(`'${path}'`);
});

it('rules supersede rules that there are, and never one another', () => {
  const ids = RULES.map(({ id }) => id);
  const pairs = RULES.flatMap(({ id, supersedes = [] }) => supersedes.map((other) => [id, other] as const));
  expect(pairs.filter(([, other]) => !ids.includes(other))).toEqual([]);
  expect(pairs.filter(([id, other]) => pairs.some(([a, b]) => a === other && b === id))).toEqual([]);
});
