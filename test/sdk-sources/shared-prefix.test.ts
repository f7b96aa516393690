/** The vendor prefix of SDK files that are read together: one per platform, where the names of one show what the other's is. */
import { expect, it } from 'vitest';
import { readSdkFiles, type SdkFile } from '../../src/sdk-sources/read-sdk-files.ts';

const header = (file: string, names: readonly string[], more: Partial<SdkFile['options']> = {}): SdkFile => ({
  text: names.map((name, at) => `#define ${name} ${at + 1} /* error of ${file} */\n`).join(''),
  options: { file, platform: 'c', ...more },
});
const BASE = ['OVEN_OK', 'OVEN_STOP', 'OVEN_ERR_COLD', 'OVEN_ERR_SMOKE'];
const DOOR = ['OVEN_ERR_DOOR_OPEN', 'OVEN_ERR_DOOR_STUCK', 'OVEN_ERR_LIGHT'];

it.each<[string, SdkFile[], string[]]>([
  ['alone', [header('door.h', DOOR)], ['OVEN_ERR_']],
  ['beside names that lack it', [header('base.h', BASE), header('door.h', DOOR)], ['', '']],
  ['in either order', [header('door.h', DOOR), header('base.h', BASE)], ['', '']],
  ['on two platforms', [header('base.h', BASE, { platform: 'ios' }), header('door.h', DOOR)], ['', 'OVEN_ERR_']],
  ['where the config says it', [header('base.h', BASE), header('door.h', DOOR, { prefix: 'OVEN_' })], ['', 'OVEN_']],
  [
    'beside another vendor',
    [header('a.h', ['PAN_ERR_HOT', 'PAN_ERR_OIL', 'PAN_ERR_DRY']), header('door.h', DOOR)],
    ['PAN_ERR_', 'OVEN_ERR_'],
  ],
])('%s', (_, files, want) => {
  const sources = readSdkFiles(files, []).map(({ source }) => source);
  expect(sources.map(({ prefix }) => prefix)).toEqual(want);
});

it('says which file shows it', () => {
  const [, door] = readSdkFiles([header('base.h', BASE), header('door.h', DOOR)], []);
  expect(door?.source.inferences.filter(({ field }) => field === 'prefix')).toEqual([
    { field: 'prefix', value: '', because: 'base.h has names without OVEN_ERR_' },
  ]);
});
