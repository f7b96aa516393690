/** Prefixes that a source alone doesn't show: the names of the other sources do. */

import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import type { SourceReading } from '../../src/model/index.ts';
import { alignPrefixes, readSdkSource } from '../../src/sdk-sources/index.ts';

const page = (...names: string[]) =>
  readDocument(
    `# Error codes\n\n| Error code | Name |\n| --- | --- |\n${names.map((name, at) => `| ${at + 1} | \`${name}\` |\n`).join('')}`,
    { file: 'page.md', expected: true },
  );
const header = (...names: string[]) =>
  readSdkSource(`enum codes_t { ${names.map((name, at) => `${name} = ${at + 1}`).join(', ')} };`, { file: 'codes.h' });
const kotlin = (...names: string[]) =>
  readSdkSource(`object Codes {\n${names.map((name, at) => `  const val ${name} = ${at + 1}\n`).join('')}}\n`, {
    file: 'Codes.kt',
  });

function prefixes(readings: readonly SourceReading[], fixed: readonly SourceReading[] = []): string[] {
  return alignPrefixes(readings, (reading) => fixed.includes(reading)).map(({ source }) => source.prefix);
}

const PLAIN = ['RATE_LIMITED', 'CARD_DECLINED', 'NOT_FOUND'] as const;
const camel = ['rateLimited', 'cardDeclined', 'notFound'];

it.each<[string, SourceReading[], string[]]>([
  [
    'a C enum beside a page and an object',
    [page(...PLAIN), header(...PLAIN.map((name) => `PW_${name}`)), kotlin(...PLAIN)],
    ['', 'PW_', ''],
  ],
  [
    'a glued one',
    [header('GIT_EEXISTS', 'GIT_ENOTFOUND', 'GIT_EBUSY'), kotlin('EXISTS', 'NOT_FOUND', 'BUSY')],
    ['GIT_E', ''],
  ],
  [
    'one letter',
    [header('ZNOTEMPTY', 'ZNONODE', 'ZBADVERSION'), kotlin('NOT_EMPTY', 'NO_NODE', 'BAD_VERSION')],
    ['Z', ''],
  ],
  [
    'names behind their enum',
    [page('ErrorCode.NO_MEM', 'ErrorCode.BUSY', 'ErrorCode.LOST'), kotlin('NO_MEM', 'BUSY', 'LOST')],
    ['ErrorCode.', ''],
  ],
  ['cases as Swift writes them', [page(...camel.map((name) => `.${name}`)), kotlin(...PLAIN)], ['', '']],
  [
    'a page that keeps it',
    [page(...PLAIN.map((name) => `PW_${name}`)), header(...PLAIN.map((name) => `PW_${name}`)), kotlin(...PLAIN)],
    ['PW_', 'PW_', ''],
  ],
  [
    'a few members that keep what another source has',
    [header('ERR_LOST', 'ERR_BUSY', 'ERR_GONE'), kotlin('LOST', 'BUSY', 'ERR_GONE')],
    ['ERR_', 'ERR_'],
  ],
  [
    'two things of one name',
    [
      header('GROUP_FULL', 'GROUP_GONE', 'GROUP_BUSY'),
      kotlin('GROUP_FULL', 'FULL', 'GROUP_GONE', 'GONE', 'GROUP_BUSY', 'BUSY'),
    ],
    ['', ''],
  ],
  [
    'everywhere: it is part of the names',
    [page('GROUP_FULL', 'GROUP_GONE', 'GROUP_BUSY'), kotlin('GROUP_FULL', 'GROUP_GONE', 'GROUP_BUSY')],
    ['', ''],
  ],
  ['nothing in common', [header('PW_A', 'PW_B', 'PW_C'), kotlin('LOST', 'BUSY', 'GONE')], ['', '']],
  ['a single name in common', [header('PW_LOST', 'PW_B', 'PW_C'), kotlin('LOST', 'BUSY', 'GONE')], ['', '']],
  ['two names alone', [header('PW_LOST', 'PW_BUSY'), kotlin('LOST', 'BUSY')], ['', '']],
  ['pages alone', [page(...PLAIN.map((name) => `PW_${name}`)), page(...PLAIN)], ['PW_', '']],
  ['alone', [header('PW_LOST', 'PW_BUSY', 'PW_GONE')], ['']],
  [
    'inferred, and no other source without it',
    [header('ERR_LOST', 'ERR_BUSY', 'ERR_GONE'), kotlin('ERR_LOST', 'ERR_BUSY', 'ERR_GONE')],
    ['ERR_', 'ERR_'],
  ],
])('%s', (_, readings, want) => {
  expect(prefixes(readings)).toEqual(want);
});

it('one from the config stays', () => {
  const readings = [header('PW_LOST', 'PW_BUSY', 'PW_GONE'), kotlin('LOST', 'BUSY', 'GONE')];
  expect(prefixes(readings, readings)).toEqual(['', '']);
});

it('says why', () => {
  const [aligned] = alignPrefixes([header('PW_A', 'PW_B', 'PW_C'), kotlin('A', 'B', 'C')], () => false);
  expect(aligned?.source.inferences.at(-1)).toEqual({
    field: 'prefix',
    value: 'PW_',
    because: 'without it, the names are those of the other sources',
  });
});

it('asks for the same numbers where both have some', () => {
  const other = readSdkSource('enum e { LOST = 50, BUSY = 51, GONE = 52 };', { file: 'other.h' });
  expect(prefixes([header('LINK_LOST', 'LINK_BUSY', 'LINK_GONE'), other])).toEqual(['', '']);
});

it('does not take longer than the names are long', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `ITEM_${at}`);
  const readings = [header(...many.map((name) => `VENDOR_${name}`)), kotlin(...many)];
  expect(prefixes(readings)).toEqual(['VENDOR_', '']);
});
