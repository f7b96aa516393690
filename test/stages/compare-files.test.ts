import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import { compareFiles } from '../../src/stages/compare-files.ts';

const PROJECT = { root: '/project', file: 'errgen.config.json', catalogs: [], allowsOutside: true, importModule: null };
const compare = (...folders: Parameters<typeof compareFiles>[0]['folders']) =>
  compareFiles({ folders, sources: [], problems: [] }, PROJECT, memoryFiles({}));

it('refuses a path that two output folders claim, and only that', () => {
  const mine = { path: 'Codes.h', folder: '../ios', content: 'a' };
  const { plans, problems } = compare({ folder: 'chat', files: [mine] }, { folder: 'call', files: [mine] });
  expect(plans).toEqual([]);
  expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    'ios/Codes.h: Generated files of two catalogs would have this one path.',
  ]);
  const other = { ...mine, path: 'Other.h' };
  expect(compare({ folder: 'chat', files: [mine] }, { folder: 'call', files: [other] }).problems).toEqual([]);
});
