/** The remark plugin as unified runs it: the same findings as `check`, about the text that the editor has. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import remarkErrgen, { type RemarkErrgenOptions } from '../../src/remark/index.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-remark-')));
  write('errgen.config.json', JSON.stringify(CONFIG));
  write('docs/android.md', page(ANDROID));
  write('docs/ios.md', page(IOS));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CONFIG = {
  id: 'chat',
  sources: [
    { files: 'docs/android.md', platform: 'android', locale: 'en' },
    { files: 'docs/ios.md', platform: 'ios', locale: 'en' },
  ],
  precedence: ['android', 'ios'],
};
const ANDROID = [
  '| 100 | `USER_NOT_FOUND` | The user does not exist |',
  '| 402 | `FILE_UPLOAD_FAILED` | The file cannot be uploaded |',
  '| 403 | `FILE_UPLOAD_FAILED` | The file cannot be downloaded |',
];
const IOS = [
  '| 100 | `UserNotFound` | The user does not exist |',
  '| 402 | `FileUploadFailed` | The file cannot be uploaded |',
  '| 403 | `FileDownloadFailed` | The file cannot be downloaded |',
];

const page = (rows: readonly string[]) =>
  ['# Error codes', '', '| Error code | Error name | Description |', '| --- | --- | --- |', ...rows, ''].join('\n');

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the plugin says of a page whose text need not be the one on the disk. */
async function lint(path: string, text: string, options?: RemarkErrgenOptions) {
  const file = new VFile({ path, cwd: folder, value: text });
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkErrgen, options);
  await processor.run(processor.parse(file), file);
  return file.messages;
}

it('says what check says, where, with the edit as the value that is expected', async () => {
  const [message, ...others] = await lint('docs/android.md', page(ANDROID));
  expect(others).toEqual([]);
  expect(message?.reason).toMatch(/^`FILE_UPLOAD_FAILED` is copied from another row/);
  expect(message).toMatchObject({
    fatal: true,
    source: 'agora-errgen',
    ruleId: 'duplicate-name',
    url: 'https://unpkg.com/agora-errgen/src/rules/duplicate-name/rule.md',
    actual: 'FILE_UPLOAD_FAILED',
    expected: ['FILE_DOWNLOAD_FAILED'],
    place: { start: { line: 7, column: 10 }, end: { line: 7, column: 28 } },
  });
  expect(message?.note).toBe(
    [
      'What to do: change `FILE_UPLOAD_FAILED` to `FILE_DOWNLOAD_FAILED`.',
      'docs/android.md:6: the row that `FILE_UPLOAD_FAILED` belongs to',
      'docs/ios.md:7: names 403 `FileDownloadFailed`',
    ].join('\n'),
  );
});

it('offers exactly what stands in the range, also behind a byte order mark and with CRLF', async () => {
  for (const text of [page(ANDROID), `\ufeff${page(ANDROID)}`, page(ANDROID).replaceAll('\n', '\r\n')]) {
    const [message] = await lint('docs/android.md', text);
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const range = message?.place;
    if (range === undefined || !('start' in range)) throw new Error('the message has no range');
    const { start, end } = range;
    expect(lines[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe('FILE_UPLOAD_FAILED');
  }
});

it('judges the text that the editor has, with the other pages as they are on the disk', async () => {
  const corrected = page(ANDROID).replace('403 | `FILE_UPLOAD', '403 | `FILE_DOWNLOAD');
  expect(await lint('docs/android.md', corrected)).toEqual([]);
  expect(await lint('docs/android.md', page(ANDROID))).toHaveLength(1);
  write('docs/ios.md', page(IOS.slice(0, 2)));
  const messages = await lint('docs/android.md', page(ANDROID));
  expect(messages.map(({ ruleId, expected }) => [ruleId, expected])).toEqual([['duplicate-name', undefined]]);
});

it('knows severities by what vfile calls them', async () => {
  const longer = [...ANDROID, '| 404 | `SERVER_BUSY` | The server is busy |'];
  write('docs/android.md', page(longer));
  write('docs/ios.md', page([...IOS, '| 405 | `ServerSilent` | The server does not answer |']));
  const said = (await lint('docs/ios.md', page(IOS))).map(({ ruleId, fatal }) => `${ruleId} ${fatal}`);
  expect(said).toEqual(['missing-on-platform undefined']);
  const config = { ...CONFIG, rules: { 'missing-on-platform': 'warning' } };
  write('errgen.config.json', JSON.stringify(config));
  expect((await lint('docs/ios.md', page(IOS))).map(({ fatal }) => fatal)).toEqual([false]);
});

it('is silent on what a suppression or the baseline accepts, by the fingerprints of check', async () => {
  const accepted = page(ANDROID).replace(
    '| Error code',
    '<!-- errgen-disable duplicate-name 403 because the SDK ships it so -->\n\n| Error code',
  );
  expect(await lint('docs/android.md', accepted)).toEqual([]);
  write('errgen.config.json', JSON.stringify({ ...CONFIG, baseline: 'known.json' }));
  const silent = { write: () => undefined };
  await main(['check', '--update-baseline'], { stdout: silent, stderr: silent, env: {}, cwd: () => folder });
  expect(await lint('docs/android.md', page(ANDROID))).toEqual([]);
  // A line above changes no fingerprint; another name does.
  expect(await lint('docs/android.md', page(ANDROID).replace('# Error', '\n# Error'))).toEqual([]);
  const worse = page(ANDROID).replace(
    'FILE_UPLOAD_FAILED` | The file cannot be downloaded',
    'USER_NOT_FOUND` | The file cannot be downloaded',
  );
  expect((await lint('docs/android.md', worse)).map(({ ruleId }) => ruleId)).toContain('duplicate-name');
});

it('has nothing to say of a page that is no source, or of a text without a path', async () => {
  write('docs/guide.md', page(ANDROID));
  expect(await lint('docs/guide.md', page(ANDROID))).toEqual([]);
  const file = new VFile({ value: page(ANDROID) });
  const processor = unified().use(remarkParse).use(remarkErrgen);
  await processor.run(processor.parse(file), file);
  expect(file.messages).toEqual([]);
});

it('says what keeps the project from being judged', async () => {
  write('errgen.config.json', '{ "id": "chat", "surces": [] }');
  const [message] = await lint('docs/android.md', page(ANDROID));
  expect(message?.fatal).toBe(true);
  expect(message?.reason).toMatch(/errgen\.config\.json:1:\d+: "surces" .* Did you mean "sources"\?/);

  write('errgen.config.json', JSON.stringify(CONFIG));
  const [unread] = await lint('docs/android.md', '# Error codes\n\nSoon.\n');
  expect(unread?.fatal).toBe(true);
  expect(unread?.reason).not.toContain('docs/android.md:');

  const [missing] = await lint('docs/android.md', page(ANDROID), { config: 'elsewhere.json' });
  expect(missing?.reason).toContain('elsewhere.json');
});
