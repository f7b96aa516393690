/** The catalogs and targets of the files in test/fixtures/emitters. */

import { targetLanguages } from '../../src/emitters/index.ts';
import { catalogOf } from './catalogs.ts';

export const NUMBERS = catalogOf({
  id: 'rtc',
  platforms: ['android', 'iOS'],
  locales: ['en', 'zh-CN'],
  prefixes: { iOS: 'AgoraErr' },
  codes: [
    { code: -1, name: 'IS', texts: { en: { description: 'Not ready: call `join` first, see docs/*' } } },
    {
      code: 404,
      name: 'NOT_FOUND',
      aliases: ['MISSING'],
      platforms: { iOS: ['AgoraErrNotFOUND'], android: ['NOT_FOUND', 'MISSING'] },
      texts: {
        en: { description: 'Nothing found', reason: 'It was "deleted".' },
        'zh-CN': { description: '没有找到', fix: '再试一次。' },
      },
    },
    {
      code: 405,
      name: 'OLD_NOT_FOUND',
      status: 'deprecated',
      replacement: 'AgoraErrNotFOUND',
      texts: { en: { description: 'Costs $1', reason: 'Costs $1' } },
    },
    { code: 406, name: 'GONE', status: 'retired', texts: { en: { description: 'No more.' } } },
  ],
});

const STRINGS = catalogOf({
  id: 'web',
  codeKind: 'string',
  codes: [
    { code: `it's "$over"`, name: 'TIMED_OUT', texts: { en: { description: `It's "over"` } } },
    { code: 'wks\\404', name: 'WKS_404', status: 'deprecated', replacement: 'the new API' },
  ],
});

/** Options that show more than the default does. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'numbers kotlin': { package: 'com.example.rtc' },
  'numbers java': { package: 'com.example.rtc' },
  'numbers cpp': { namespace: 'agora::rtc' },
  'numbers csharp': { namespace: 'Agora.Rtc' },
  'strings typescript': { style: 'const-object' },
  'strings java': { style: 'constants' },
  'strings kotlin': {},
};

export const CASES = targetLanguages().flatMap(({ id: language }) =>
  Object.entries({ numbers: NUMBERS, strings: STRINGS }).map(([folder, catalog]) => ({
    folder,
    catalog,
    target: { language, ...OPTIONS[`${folder} ${language}`] },
  })),
);
