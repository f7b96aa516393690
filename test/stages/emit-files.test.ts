import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import type { Cache } from '../../src/model/cache.ts';
import type { Catalog, Review } from '../../src/model/index.ts';
import { emitFiles } from '../../src/stages/emit-files.ts';
import { review, table } from '../support/project.ts';

const PROJECT = { root: '/project', file: 'errgen.config.json', catalogs: [], allowsOutside: true, importModule: null };
const PAGE = table(
  ['Error code', 'Name', 'Description'],
  [
    ['100', '`ROOM_FULL`', 'The room has no seat left.'],
    ['101', '`ROOM_GONE`', 'The room was closed.'],
  ],
);

/** The inputs under which what is generated from a catalog is kept, as the text of the key. */
async function keyOf(catalog: Catalog): Promise<string> {
  const keys: string[] = [];
  const cache: Cache = {
    remember(_kind, inputs, compute) {
      keys.push(JSON.stringify(inputs));
      return compute();
    },
  };
  const config = { id: 'test', output: 'generated', report: false, targets: [{ language: 'swift' }] };
  await emitFiles(
    [{ config, catalog, readings: [], retired: [] } as unknown as Review],
    PROJECT,
    memoryFiles({}),
    cache,
  );
  return keys.join();
}

it('keeps what it generates under all that the catalog says, whatever that is held in', async () => {
  const { catalog } = review([{ file: 'docs/errors.md', text: PAGE, platform: 'ios', locale: 'en' }]);
  const texts = new Map([['en', { description: { value: 'Another text.', language: 'en' } }]]) as unknown;
  const platformNames = new Map([['ios', 'RoomFull']]);
  const changed = (fields: object): Catalog => ({
    ...catalog,
    codes: catalog.codes.map((code) => ({ ...code, ...fields })),
  });
  const keys = await Promise.all([catalog, changed({ texts }), changed({ platformNames })].map(keyOf));
  expect(new Set(keys).size).toBe(3);
});
