import { expect, it } from 'vitest';
import type { Choice } from '../../src/cli/ask.ts';
import { chosen } from '../../src/cli/commands/fix/choose-edits.ts';
import type { Finding } from '../../src/model/index.ts';

function finding(fingerprint: string, line: number): Finding {
  return {
    rule: 'misspelled-name',
    severity: 'warning',
    status: 'new',
    message: 'says FUOND',
    catalog: 'sdk',
    code: 1,
    name: null,
    location: { file: 'docs/errors.md', line, column: 3 },
    related: [],
    edit: { description: 'write `FOUND`', change: null },
    fingerprint,
    kin: 'kin',
  };
}

it('shows every edit with its place and its reason, and wants what was picked alone', async () => {
  const asked: Choice[] = [];
  const isWanted = await chosen([finding('a', 4), finding('b', 9)], async (_, choices) => {
    asked.push(...choices);
    return new Set(['b']);
  });
  expect(asked.map(({ label, hint }) => `${label} (${hint})`)).toEqual([
    'docs/errors.md:4 write `FOUND` (says FUOND)',
    'docs/errors.md:9 write `FOUND` (says FUOND)',
  ]);
  expect([finding('a', 4), finding('b', 9), finding('c', 1)].map(isWanted)).toEqual([false, true, false]);
});

it('asks nothing where nothing can be edited', async () => {
  const isWanted = await chosen([], () => Promise.reject(new Error('asked')));
  expect(isWanted(finding('a', 4))).toBe(false);
});
