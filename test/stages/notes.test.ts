/** What a run notes of its config and stops for nothing, told from projects in memory. */

import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { memoryFiles } from '../../src/files/index.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { ruleList } from '../../src/rules/index.ts';

const ROW = (code: number, name: string) => `| ${code} | ${name} | Something went wrong. |\n`;
const page = (...rows: string[]) =>
  `# Error codes\n\n| Error code | Name | Description |\n| --- | --- | --- |\n${rows.join('')}`;

async function outcome(files: Readonly<Record<string, string>>, config: object) {
  const door = memoryFiles(
    Object.fromEntries(
      Object.entries({ ...files, 'errgen.config.json': JSON.stringify(config) }).map(([path, text]) => [
        `/p/${path}`,
        text,
      ]),
    ),
  );
  const known = { rules: ruleList(), languages: targetLanguages() };
  return runPipeline(await loadConfig({ cwd: '/p', files: door, ...known }), door);
}

const CONFIG = { id: 'chat', sources: [{ files: 'errors.md', platform: 'android', locale: 'en' }] };
const TOO_SLOW = { 'errors.md': page(ROW(1, 'TOO_SLOW'), ROW(2, 'LINE_BUSY')) };

it.each([
  [
    'asks for it',
    '{ /* "no": */ "compilerOptions": { "erasableSyntaxOnly": true, }, }',
    [{ language: 'typescript' }],
    1,
  ],
  [
    'asks for it where the code goes',
    '{ "compilerOptions": { "erasableSyntaxOnly": true }, "include": ["src/*.ts", "generated/**/*"] }',
    [{ language: 'typescript' }],
    1,
  ],
  [
    'is about other folders',
    '{ "compilerOptions": { "erasableSyntaxOnly": true }, "include": ["src"] }',
    [{ language: 'typescript' }],
    0,
  ],
  ['is broken', '{ "compilerOptions": { "erasableSyntaxOnly": true ', [{ language: 'typescript' }], 0],
  ['says no', '{ "compilerOptions": { "erasableSyntaxOnly": false } }', [{ language: 'typescript' }], 0],
  ['says it in a comment', '{ // "erasableSyntaxOnly": true\n}', [{ language: 'typescript' }], 0],
  [
    'has it already',
    '{ "compilerOptions": { "erasableSyntaxOnly": true } }',
    [{ language: 'typescript', style: 'const-object' }],
    0,
  ],
  [
    'is of another folder',
    '{ "compilerOptions": { "erasableSyntaxOnly": true } }',
    [{ language: 'typescript', output: '../q' }],
    0,
  ],
])('proposes a const object where the tsconfig %s', async (_what, tsconfig, targets, count) => {
  const { notes } = await outcome({ ...TOO_SLOW, 'tsconfig.json': tsconfig }, { ...CONFIG, targets });
  const found = notes.filter(({ what }) => what.includes('erasableSyntaxOnly'));
  expect(found.map(({ file }) => file)).toEqual(Array.from({ length: count }, () => 'errgen.config.json'));
  if (count > 0) expect(found[0]?.what).toMatch(/^tsconfig\.json asks for .* Set "style": "const-object" for it/);
});

const SDK = 'typedef NS_ENUM(NSInteger, ChatError) {\n  ChatErrorUserNotFound = 1,\n  ChatErrorLineBusy = 2,\n};\n';
const MISSPELT_SDK = SDK.replace('UserNotFound = 1,', 'UserNotFound = 1,\n  ChatErrorUserNotFuond = 1,');

it.each([
  ['no code of a misspelt name beside its right form', SDK, false],
  ['the misspelt name that an SDK ships', MISSPELT_SDK, true],
])('generates %s', async (_what, header, isShipped) => {
  const { plans } = await outcome(
    {
      'android.md': page(ROW(1, 'USER_NOT_FOUND'), ROW(2, 'LINE_BUSY')),
      'web.md': page(ROW(1, 'USER_NOT_FUOND'), ROW(2, 'LINE_BUSY')),
      'ios.h': header,
    },
    {
      id: 'chat',
      sources: [
        { files: 'android.md', platform: 'android', locale: 'en' },
        { files: 'web.md', platform: 'web', locale: 'en' },
      ],
      sdk: [{ files: 'ios.h', platform: 'ios' }],
      targets: [{ language: 'typescript' }, { language: 'objective-c' }],
    },
  );
  const text = (end: string) =>
    plans.flatMap(({ actions }) => actions).find(({ path }) => path.endsWith(end))?.content ?? '';
  expect(text('.ts')).toContain('USER_NOT_FOUND');
  expect(text('.h')).toContain('ChatErrorUserNotFound');
  expect(/FUOND/i.test(text('.ts')) || /Fuond/.test(text('.h'))).toBe(isShipped);
});

it('notes a name that was made of the code, and what settles it', async () => {
  const { notes } = await outcome({ 'errors.md': page(ROW(40001, ''), ROW(2, 'LINE_BUSY')) }, CONFIG);
  expect(notes.map(({ what }) => what)).toEqual([
    'catalog chat, 40001 (ERROR_40001): no source gives a name, so generated code has one that was made of the code. Choose names before a release, in the config:\n    "decisions": { "40001": { "name": "…", "because": "…" } }',
  ]);
});
