/** The locale of a page, and what it says about the language of its texts. */
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readDocument } from '../../src/documents/index.ts';

const TABLE = '| Code | Name | Text |\n| --- | --- | --- |\n';
const page = (rows: string, options: Partial<ReadOptions> = {}, title = '# Error codes\n\n') =>
  readDocument(`${title}${TABLE}${rows}`, { file: 'page.md', ...options });

describe('the locale of a page', () => {
  test.each([
    ['docs/errors.vi.md', 'vi'],
    ['docs/errors.pt-br.md', 'pt-BR'],
    ['docs/errors.nl-be.md', 'nl-BE'],
    ['docs/id.md', 'en'],
    ['docs/page.md', 'en'],
  ])('%s is in %s', (file, want) => {
    expect(page('| 1 | ERR_A | The token is invalid. |\n', { file }).source.locale).toBe(want);
  });

  test('a page in English stays English with a few cells in Chinese', () => {
    const { source, observations } = page(
      '| 1 | ERR_A | The token is invalid. |\n| 2 | ERR_B | 翻译失败 |\n',
      {},
      '# Errors\n\nThe SDK returns these error codes when a call fails.\n\n',
    );
    expect(source.locale).toBe('en');
    expect(observations.map(({ texts }) => texts.description?.language)).toEqual(['en', 'zh']);
  });

  test('is not looked for where nothing is read', () => {
    const { source } = readDocument('# Hello\n\nThis page is in English and has no codes.\n', { file: 'page.md' });
    expect(source).toMatchObject({ locale: null, inferences: [] });
  });
});

describe('on a page in Japanese', () => {
  const rows = '| 1 | ERR_A | 認証失敗 |\n| 2 | ERR_B | トークンが無効です |\n| 3 | ERR_C | 令牌无效，请检查 |\n';
  const languages = (options: Partial<ReadOptions>) =>
    page(rows, options).observations.map(({ texts }) => texts.description?.language);

  test('Han characters alone are not taken for Chinese', () => {
    expect(languages({ locale: 'ja' })).toEqual([null, 'ja', 'zh']);
    expect(languages({ file: 'errors.ja.md' })).toEqual([null, 'ja', 'zh']);
  });

  test('elsewhere they are Chinese', () => {
    expect(languages({ locale: 'zh-TW' })).toEqual(['zh', 'ja', 'zh']);
  });
});
