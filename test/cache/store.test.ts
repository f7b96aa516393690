/** The folder of the cache: whatever happens to it, the worst that can come of it is work that is done again. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheIn, keyOf, openStore } from '../../src/cache/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const KEY = keyOf(['a page']);
const kept = () => join(folder, 'build-1', 'readings', KEY);

describe('a store', () => {
  it('gives back what was put there, under its kind and its key alone', () => {
    const store = openStore(folder, 'build-1');
    store.put('readings', KEY, 'text\nof two lines');
    expect(store.get('readings', KEY)).toBe('text\nof two lines');
    expect(store.get('targets', KEY)).toBeNull();
    expect(store.get('readings', keyOf(['another page']))).toBeNull();
  });

  it('is empty for another build of the program', () => {
    openStore(folder, 'build-1').put('readings', KEY, 'text');
    expect(openStore(folder, 'build-2').get('readings', KEY)).toBeNull();
  });

  const DAMAGES: readonly [string, (path: string) => void][] = [
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['emptied', (path) => writeFileSync(path, '')],
    ['changed by one letter', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('text', 'test'))],
    ['replaced by bytes that are no text', (path) => writeFileSync(path, Buffer.from([0xff, 0x0a, 0xfe]))],
    ['gone', (path) => rmSync(path)],
  ];
  it.each(DAMAGES)('has nothing where a file is %s', (_, damage) => {
    const store = openStore(folder, 'build-1');
    store.put('readings', KEY, 'text');
    damage(kept());
    expect(store.get('readings', KEY)).toBeNull();
    store.put('readings', KEY, 'text');
    expect(store.get('readings', KEY)).toBe('text');
  });

  it('has nothing where the text of another key was put', () => {
    const store = openStore(folder, 'build-1');
    store.put('readings', KEY, 'text');
    store.put('readings', keyOf(['other']), 'other text');
    writeFileSync(kept(), readFileSync(join(folder, 'build-1', 'readings', keyOf(['other']))));
    expect(store.get('readings', KEY)).toBeNull();
  });

  it('is empty, and no error, where its folder is a file', () => {
    writeFileSync(join(folder, 'cache'), '');
    const store = openStore(join(folder, 'cache'), 'build-1');
    store.put('readings', KEY, 'text');
    expect(store.get('readings', KEY)).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0)('is empty, and no error, where nothing may be written', () => {
    chmodSync(folder, 0o500);
    const store = openStore(folder, 'build-1');
    store.put('readings', KEY, 'text');
    expect(store.get('readings', KEY)).toBeNull();
  });

  it('leaves no half-written file behind', () => {
    openStore(folder, 'build-1').put('readings', KEY, 'text');
    expect(readdirSync(join(folder, 'build-1', 'readings'))).toEqual([KEY]);
  });
});

describe('a cache', () => {
  it('computes once for the same inputs, and gives back any plain value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (input, value) => {
        const cache = cacheIn(openStore(mkdtempSync(join(folder, 'x')), 'build'));
        let computed = 0;
        const ask = () => {
          return cache.remember('values', [input], () => {
            computed += 1;
            return value;
          });
        };
        const [first, second] = [ask(), ask()];
        expect(computed).toBe(1);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps only what is costly', () => {
    const cache = cacheIn(openStore(folder, 'build'));
    let computed = 0;
    const ask = (value: number) =>
      cache.remember(
        'values',
        [value],
        () => (computed += 1),
        () => value > 5,
      );
    for (const value of [1, 1, 9, 9]) ask(value);
    expect(computed).toBe(3);
  });
});
