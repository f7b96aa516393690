/** What a reading holds beside codes and names: places, texts, links, deprecation, platforms, inferences, skips, directives. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, importsOf, readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

function read(text: string, file = 'page.md') {
  return readDocument(text, { file });
}

describe('the three pages', () => {
  const readSeed = (file: string) => read(readFileSync(`docs-source/${file}`, 'utf8'), file);

  test('every row gives one observation', () => {
    const counts = ['android.en.md', 'ios.zh-CN.md', 'ios-legacy.en.md'].map(
      (file) => readSeed(file).observations.length,
    );
    expect(counts).toEqual([77, 59, 42]);
  });

  test('missing cells leave texts out and move none', () => {
    const rows = readSeed('android.en.md').observations.filter(({ code }) => code === 900 || code === 1301);
    expect(rows.map(({ location, texts }) => [location.line, Object.keys(texts)])).toEqual([
      [67, ['description']],
      [81, ['description']],
    ]);
  });

  test('sources are described with reasons', () => {
    const { source } = readSeed('ios-legacy.en.md');
    expect(source).toMatchObject({ platform: 'ios', locale: 'en', prefix: 'AgoraError', generation: null });
    expect(source.inferences.map(({ field, because }) => `${field}: ${because}`)).toEqual([
      'platform: the front matter says "sidebar: ios_sidebar"',
      'locale: the path "ios-legacy.en.md" names it',
      'prefix: 42 of 42 names start with it',
      'codeKind: 2 of 42 entries have a number',
    ]);
  });
});

test('a page of every shape mixed, with CRLF: each entry at its line and column', () => {
  const page = [
    '---',
    'title: Error codes',
    'platform: Android',
    '---',
    '',
    '| Code | Name |',
    '|---|---|',
    '|  `101` | **ERR_PIPE_FAILED** |',
    '',
    '<table><tr><th>Error code</th><th>Name</th></tr>',
    '<tr><td>',
    '  102</td><td>ERR_<wbr>HTML_FAILED</td></tr></table>',
    '',
    '## Errors by heading',
    '### 103 - ERR_HEADING_FAILED',
    'Text.',
    '### 104 - ERR_OTHER_FAILED',
    'Text.',
    '',
    '## Error codes in a list',
    '* 105: `ERR_LIST_FAILED`: text',
    '* 106: `ERR_LAST_FAILED`: text',
  ].join('\r\n');
  const { observations, source } = read(page);
  expect(observations.map(({ code, name, location }) => `${location.line}:${location.column} ${code} ${name}`)).toEqual(
    [
      '8:5 101 ERR_PIPE_FAILED',
      '12:3 102 ERR_HTML_FAILED',
      '15:5 103 ERR_HEADING_FAILED',
      '17:5 104 ERR_OTHER_FAILED',
      '21:3 105 ERR_LIST_FAILED',
      '22:3 106 ERR_LAST_FAILED',
    ],
  );
  expect(observations.map(({ nameSpan }) => nameSpan && page.slice(nameSpan.start, nameSpan.end))).toEqual([
    'ERR_PIPE_FAILED',
    'ERR_<wbr>HTML_FAILED',
    'ERR_HEADING_FAILED',
    'ERR_OTHER_FAILED',
    'ERR_LIST_FAILED',
    'ERR_LAST_FAILED',
  ]);
  expect(source.platform).toBe('android');
});

test('texts by role, in the language they are in, with their links as written', () => {
  const page = `
| Error code | Name | Description | Possible reason | Solution |
|---|---|---|---|---|
| 1 | \`ERR_TOKEN_INVALID\` | Token 无效 | The token is <b>wrong</b> \\| empty. | See [the guide](./guide?a=1&b=2#x) or <a href="https://a.example/x">this</a>. |`;
  const [observation] = read(page).observations;
  const texts = Object.entries(observation?.texts ?? {}).map(([role, text]) => [role, text.language, text.value]);
  expect(texts).toEqual([
    ['description', 'zh', 'Token 无效'],
    ['reason', 'en', 'The token is wrong | empty.'],
    ['fix', 'en', 'See the guide or this.'],
  ]);
  const links = observation?.texts.fix?.links ?? [];
  expect(links.map(({ url }) => url)).toEqual(['./guide?a=1&b=2#x', 'https://a.example/x']);
  expect(links.map(({ span }) => page.slice(span.start, span.end))).toEqual(links.map(({ url }) => url));
});

test('labels and headings below an entry name the role of their texts', () => {
  const page = `
# Error codes
### ERR_TOKEN_EXPIRED
The token has expired.
It is no longer valid.

More prose.

**Cause:** The clock is wrong.
Recommended action: get a new token.

### ERR_TOKEN_MISSING
#### Description
There is no token.
#### Solution
Pass one.`;
  const texts = read(page).observations.map((o) =>
    Object.fromEntries(Object.entries(o.texts).map(([role, text]) => [role, text.value])),
  );
  expect(texts).toEqual([
    {
      description: 'The token has expired. It is no longer valid.',
      reason: 'The clock is wrong.',
      fix: 'get a new token.',
    },
    { description: 'There is no token.', fix: 'Pass one.' },
  ]);
});

test('deprecation by text, by strike-through, by heading', () => {
  const page = `
## Error codes
| Code | Name | Description |
|---|---|---|
| 1 | \`ERR_OLD\` | Deprecated. Use \`ERR_NEW\` instead. |
| ~~2~~ | ~~\`ERR_GONE\`~~ | It failed. |
| 3 | <del>ERR_DEL</del> | It failed. |
| 4 | \`ERR_NEW\` | You called a deprecated method. |

## Deprecated error codes
| Code | Name |
|---|---|
| 5 | \`ERR_LEGACY\` |`;
  expect(read(page).observations.map(({ name, deprecated }) => [name, deprecated])).toEqual([
    ['ERR_OLD', { replacement: 'ERR_NEW', because: 'Deprecated' }],
    ['ERR_GONE', { replacement: null, because: '2 is struck through' }],
    ['ERR_DEL', { replacement: null, because: 'ERR_DEL is struck through' }],
    ['ERR_NEW', null],
    ['ERR_LEGACY', { replacement: null, because: 'it stands under "Deprecated error codes"' }],
  ]);
});

test('components, tabs and sections narrow the platform', () => {
  const table = (code: number) =>
    `\n| Error code | Name |\n|---|---|\n| ${code} | \`ERR_${'X'.repeat(code)}_FAILED\` |\n`;
  const page = `# Error codes
${table(1)}
<PlatformWrapper platform="unity, linux-cpp">
${table(2)}
</PlatformWrapper>
<Tabs><TabItem value="android" label="Android">
${table(3)}
</TabItem>
<TabItem value="ios" label="iOS">
${table(4)}
</TabItem></Tabs>
{% tabs %}{% tab title="Flutter" %}
${table(5)}
{% endtab %}{% endtabs %}
## iOS error codes
${table(6)}
## Other errors
${table(7)}`;
  expect(read(page).observations.map(({ platform }) => platform)).toEqual([
    null,
    'unity, linux-cpp',
    'android',
    'ios',
    'flutter',
    'ios',
    null,
  ]);
});

test('rows and tables that give nothing are listed with their reasons', () => {
  const page = `
# Error codes
| Error code | Name | Description |
|---|---|---|
| 1000–1099 | | Reserved |
| **Login** | | |
| Error code | Name | Description |
| 1 | \`ERR_ONE\` | One |
| 2 | \`ERR_TWO\` | Two |
| | | |
| see below | | nothing here |
| 3 | \`ERR_THREE\` | Three |
| 4 | \`ERR_FOUR\` | Four |

| Parameter | Type |
|---|---|
| a | int |`;
  const { skippedRows, skippedTables } = read(page);
  expect(skippedRows.map(({ location, reason }) => `${location.line}: ${reason}`)).toEqual([
    '5: it is a range of codes, not a code',
    '6: it has only a title',
    '7: the row repeats the header',
    '10: the row is empty',
    '11: it has no code and no name',
  ]);
  expect(skippedTables.map(({ location, reason }) => `${location.line}: ${reason}`)).toEqual([
    '15: no column holds codes or names',
  ]);
});

test('a doubtful table is read with low confidence and a reason', () => {
  const page = `
## Troubleshooting
| Code | Meaning |
|---|---|
| 11 | The connection was lost |
| 12 | The request timed out |`;
  expect(read(page).tables.map(({ recognised, confidence, because }) => ({ recognised, confidence, because }))).toEqual(
    [{ recognised: true, confidence: 'low', because: 'its texts speak of failures; its column "Code" holds codes' }],
  );
});

describe('options', () => {
  const page = `
## Fizetés
| Sorszám | Megnevezés | Leírás |
|---|---|---|
| 1 | eins | Eins |
| 2 | zwei | Zwei |

## Error codes
| Error code | Name |
|---|---|
| 3 | \`ERR_THREE\` |`;

  test('tables are included and excluded by heading, columns by header', () => {
    expect(pairsOf(page)).toEqual(['3 ERR_THREE']);
    expect(pairsOf(page, { tables: { include: ['fizetés'], exclude: ['/^error/i'] } })).toEqual(['1 -', '2 -']);
    expect(pairsOf(page, { tables: { include: ['Fizetés'] }, columns: { Megnevezés: 'name' } })).toEqual([
      '1 eins',
      '2 zwei',
    ]);
    expect(pairsOf(page, { tables: { include: ['Fizetés'] }, headerWords: { name: ['megnevezés'] } })).toEqual([
      '1 eins',
      '2 zwei',
    ]);
  });

  test('what is given is not inferred', () => {
    const { source } = readDocument(page, {
      file: 'android.en.md',
      platform: 'ios',
      locale: 'de',
      generation: 'legacy',
      prefix: '',
    });
    expect(source).toMatchObject({ platform: 'ios', locale: 'de', generation: 'legacy', prefix: '' });
    expect(source.inferences.map(({ field }) => field)).toEqual(['codeKind']);
  });
});

test('directives are the comments that begin with errgen-', () => {
  const page = `<!-- errgen-disable duplicate-code because it is an alias\n  on purpose -->\n<!-- other -->\n{/* errgen-enable */}\n`;
  expect(read(page).directives.map(({ location, text }) => [location.line, text])).toEqual([
    [1, 'disable duplicate-code because it is an alias on purpose'],
    [4, 'enable'],
  ]);
});

test('imports that a page renders', () => {
  const page = `import Native from './shared/_native.mdx'
import Web from "@site/docs/_web.mdx";
import Unused from './_unused.mdx';
import Tabs from '@theme/Tabs';

<PlatformWrapper platform="android">
  <Native />
</PlatformWrapper>
<Web platform="web"/>
\`\`\`
<Unused />
\`\`\`
`;
  expect(
    importsOf(page, 'docs/errors/page.mdx').map(({ written, location, platform }) => ({
      written,
      line: location.line,
      platform,
    })),
  ).toEqual([
    { written: './shared/_native.mdx', line: 7, platform: 'android' },
    { written: '@site/docs/_web.mdx', line: 9, platform: 'web' },
  ]);
});

describe('decode', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decode(new TextEncoder().encode('错误'))).toEqual({ ok: true, text: '错误', bom: false });
    expect(decode(new TextEncoder().encode('\ufeffa'))).toEqual({ ok: true, text: 'a', bom: true });
    expect(decode(new Uint8Array())).toEqual({ ok: true, text: '', bom: false });
  });

  test('anything else is refused with the place of its first wrong byte', () => {
    expect(decode(Uint8Array.of(0x61, 0x0a, 0x62, 0xc3, 0x28))).toMatchObject({ ok: false, offset: 3, line: 2 });
    expect(decode(Uint8Array.of(0x61, 0xe4, 0xb8))).toMatchObject({ ok: false, offset: 1, line: 1 });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toMatchObject({
      ok: false,
      message: expect.stringContaining('UTF-16'),
    });
  });
});
