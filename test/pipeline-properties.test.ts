/** Any pages and SDK sources, all the way: read, reconciled, judged and emitted without a fault of our own. */

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { emit } from '../src/emitters/index.ts';
import type { Target } from '../src/model/index.ts';
import { judgeThreeWays } from '../src/rules/index.ts';
import { readSdkSource } from '../src/sdk-sources/index.ts';
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

const member = fc.tuple(
  spelled.map((one) => one.replace(/[^\p{L}\p{Nd}_]/gu, '')).filter((one) => /^\p{L}/u.test(one)),
  fc.integer({ min: -3, max: 6 }),
  text.map((one) => one.replaceAll('*/', '')),
);

/** Members in the languages whose readers differ most; strings are their own codes. */
const LANGUAGES: Readonly<
  Record<string, (members: readonly (readonly [string, string | number, string])[]) => string>
> = {
  'Errors.java': (members) =>
    `public interface Errors {\n${members.map(([id, code, doc]) => `/** ${doc} */ ${typeof code === 'string' ? 'String' : 'int'} ${id} = ${JSON.stringify(code)};`).join('\n')}\n}\n`,
  'errors.ts': (members) =>
    `export enum Errors {\n${members.map(([id, code, doc]) => `/** ${doc} */ ${id} = ${JSON.stringify(code)},`).join('\n')}\n}\n`,
  'Errors.swift': (members) =>
    `public enum Errors: ${typeof members[0]?.[1] === 'string' ? 'String' : 'Int'} {\n${members.map(([id, code, doc]) => `/// ${doc}\ncase ${id} = ${JSON.stringify(code)}`).join('\n')}\n}\n`,
};

describe.each([
  ['numbered', numbered],
  ['named', named],
] as const)('any %s pages beside any SDK', (kind, rows) => {
  it('are compared', () => {
    const members = fc.array(member, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pagesOf(rows), members, fc.constantFrom(...Object.keys(LANGUAGES)), (pages, drawn, file) => {
        const write = LANGUAGES[file];
        const source = write?.(drawn.map(([id, code, doc]) => [id, kind === 'named' ? id : code, doc])) ?? '';
        const { catalog, readings } = review(pages, {}, [readSdkSource(source, { file, platform: 'android' })]);
        judgeThreeWays(catalog, readings, { absent: [] });
        if (catalog.codes.length > 0) for (const target of TARGETS) emit(catalog, target);
      }),
      { numRuns: 300 },
    );
  });
});
