/** A small catalog that the examples of the documentation are generated from: one of each thing that a language has to show. */

import type { Catalog, ErrorCode, Text } from '../model/index.ts';

type Texts = Readonly<
  Record<string, { readonly description: string; readonly reason?: string; readonly fix?: string }>
>;

/** The catalog of the examples. */
export const SAMPLE: Catalog = {
  id: 'chat',
  codeKind: 'number',
  platforms: [],
  locales: ['en', 'zh-CN'],
  codes: [
    entry(0, 'OK', { en: { description: 'The operation succeeds.' }, 'zh-CN': { description: '操作成功。' } }),
    {
      ...entry(404, 'FILE_NOT_FOUND', {
        en: { description: 'The file does not exist.', reason: 'It has expired.', fix: 'Ask for it to be sent again.' },
        'zh-CN': { description: '文件不存在。' },
      }),
      aliases: ['NO_SUCH_FILE'],
    },
    {
      ...entry(405, 'FILE_MISSING', { en: { description: 'The file is missing.' } }),
      status: 'deprecated',
      replacement: 'FILE_NOT_FOUND',
    },
    { ...entry(406, 'FILE_TOO_OLD', {}), status: 'retired' },
  ],
  unnumbered: [],
};

function entry(code: number, name: string, texts: Texts): ErrorCode {
  return {
    code,
    name,
    aliases: [],
    status: 'active',
    replacement: null,
    category: null,
    claims: [],
    platformNames: new Map(),
    texts: new Map(
      Object.entries(texts).map(([locale, roles]) => [
        locale,
        Object.fromEntries(Object.entries(roles).map(([role, value]) => [role, textOf(value, locale)])),
      ]),
    ),
    links: [],
    decisions: new Map(),
  };
}

function textOf(value: string, locale: string): Text {
  return {
    value,
    language: locale.slice(0, 2),
    location: { file: 'errors.md', line: 1, column: 1 },
    span: { start: 0, end: value.length },
    links: [],
  };
}
