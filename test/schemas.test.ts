import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../scripts/schemas.ts';
import { main } from '../src/cli/main.ts';
import { VERSION } from '../src/cli/version.ts';
import {
  catalogContract,
  checkContract,
  diffContract,
  explainContract,
  scanContract,
} from '../src/reports/contracts.ts';

const ROOT = join(import.meta.dirname, '..');
const schemas = publishedSchemas();

describe('the published schemas', () => {
  it('are all there and nothing else', () => {
    expect(readdirSync(join(ROOT, 'schema')).sort()).toEqual([...schemas.keys()].sort());
  });

  it.each([...schemas])('%s is up to date (npm run schemas writes it)', (name, text) => {
    expect(readFileSync(join(ROOT, 'schema', name), 'utf8')).toBe(text);
  });
});

/** Runs a command on the three pages in this repository; resolves to what it prints as JSON. */
async function json(...args: string[]): Promise<unknown> {
  let stdout = '';
  const write = (text: string) => {
    stdout += text;
  };
  await main(args, { stdout: { write }, stderr: { write: () => {} }, env: {}, cwd: () => ROOT });
  return JSON.parse(stdout);
}

describe('real outputs keep their contracts', () => {
  it.each([
    { name: 'check', contract: checkContract, output: () => json('check', '--format', 'json') },
    { name: 'scan of pages', contract: scanContract, output: () => json('scan', 'docs-source', '--format', 'json') },
    { name: 'scan of sources', contract: scanContract, output: () => json('scan', 'src/model', '--format', 'json') },
    {
      name: 'diff',
      contract: diffContract,
      output: () => json('diff', 'generated', '--format', 'json'),
    },
    { name: 'explain of one', contract: explainContract, output: () => json('explain', '403', '--format', 'json') },
    { name: 'explain of many', contract: explainContract, output: () => json('explain', 'call', '--format', 'json') },
    {
      name: 'catalog.json',
      contract: catalogContract,
      output: async () => JSON.parse(readFileSync(join(ROOT, 'generated', 'catalog.json'), 'utf8')),
    },
  ])('$name', async ({ contract, output }) => {
    expect(v.safeParse<v.GenericSchema>(contract, await output()).issues).toBeUndefined();
  });
});

it('the version is the one of package.json', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version).toBe(VERSION);
});
