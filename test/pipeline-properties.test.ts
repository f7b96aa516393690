/** Any pages, all the way: read, reconciled, judged and emitted in every language without a fault of our own. */

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { emit } from '../src/emitters/index.ts';
import type { Target } from '../src/model/index.ts';
import { type Page, review, table } from './support/project.ts';

const TARGETS: readonly Target[] = [
  { language: 'typescript' },
  { language: 'swift' },
  { language: 'kotlin' },
  { language: 'objective-c' },
];

const WORDS = [
  'USER',
  'user',
  'Room',
  'NOT',
  'found',
  'Found',
  'TOKEN',
  '2',
  'error',
  'Class',
  'init',
  'ROOM_FULL',
  '用户',
];
const spelled = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('_', '-', '', '.', '__', '/'),
  )
  .map(([words, separator]) => words.join(separator));
const name = fc.oneof({ weight: 5, arbitrary: spelled }, fc.constantFrom('-', '—', 'N/A', '', '???', '`', 'A / B'));
const number = fc.oneof(
  fc.integer({ min: -3, max: 6 }).map(String),
  fc.constantFrom('0x80070005', '-2147024891', '007', '1-3', '4294967296', '1e3', '1.5', '', '1 / 2'),
);
const text = fc.constantFrom(
  '',
  'The user is gone.',
  '用户不存在。',
  'Deprecated. Use `ROOM_FULL` instead.',
  'See 404.',
  '*/ "',
);

const header = fc.constantFrom('Error code', '错误码', 'Name', 'Value', 'Solution');
const numbered = fc.array(fc.tuple(number, name, text), { minLength: 3, maxLength: 8 });
const named = fc.array(fc.tuple(spelled, text, text), { minLength: 3, maxLength: 8 });

function pagesOf(rows: fc.Arbitrary<(readonly string[])[]>): fc.Arbitrary<Page[]> {
  const page = fc.record({ rows, first: header, platform: fc.constantFrom('android', 'ios', 'web') });
  return fc.array(page, { minLength: 1, maxLength: 3 }).map((pages) =>
    pages.map((one, index) => ({
      file: `page-${index}.md`,
      platform: one.platform,
      text: `# Error codes\n\n${table([one.first, 'Description', 'Notes'], one.rows)}`,
    })),
  );
}

describe.each([
  ['numbered', numbered],
  ['named', named],
] as const)('any %s pages', (_kind, rows) => {
  it('become files', () => {
    fc.assert(
      fc.property(pagesOf(rows), (pages) => {
        const { catalog } = review(pages);
        if (catalog.codes.length > 0) for (const target of TARGETS) emit(catalog, target);
      }),
      { numRuns: 300 },
    );
  });
});
