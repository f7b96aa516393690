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

/** Numbers of more than 32 bits, texts in three locales, and what has none. */
const WIDE = catalogOf({
  id: 'wide',
  locales: ['en', 'zh-CN', 'zh-Hant-TW'],
  codes: [
    { code: -3000000000, name: 'TOO_LOW' },
    {
      code: 1,
      name: 'LAMP_BROKEN',
      aliases: ['LAMP_DEFECT'],
      texts: {
        en: { description: 'The {lamp} is broken.', reason: "It's old & worn.", fix: 'Take another one.' },
        'zh-CN': { description: '灯坏了。' },
        'zh-Hant-TW': { description: '燈壞了。' },
      },
    },
    { code: 2, name: 'LAMP_OFF', aliases: ['LAMP_DARK'], status: 'deprecated', replacement: 'LAMP_BROKEN' },
    { code: 3, name: 'LAMP_OLD', status: 'deprecated', texts: { 'zh-CN': { reason: '灯太旧。' } } },
    { code: 4, name: 'LAMP_LOST', status: 'retired' },
  ],
});

/** Not a single text. */
const BARE = catalogOf({ id: 'bare', codeKind: 'string', codes: [{ code: 'LAMP-OFF', name: 'LAMP_OFF' }] });

/** Options that show more than the default does. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'numbers kotlin': { package: 'com.example.rtc' },
  'numbers java': { package: 'com.example.rtc' },
  'numbers cpp': { namespace: 'agora::rtc' },
  'numbers csharp': { namespace: 'Agora.Rtc' },
  'strings typescript': { style: 'const-object' },
  'strings java': { style: 'constants' },
  'wide go': { package: 'lamps', locales: ['zh-CN', 'zh-Hant-TW'] },
  'wide java': { locales: ['zh-CN', 'zh-Hant-TW'] },
  'wide kotlin': { locales: ['zh-CN', 'zh-Hant-TW'], fallback: 'none' },
  'wide python': { locales: ['zh-CN', 'zh-Hant-TW'] },
  'wide swift': { locales: ['zh-CN', 'zh-Hant-TW'] },
  'wide typescript': { style: 'const-object', locales: ['zh-CN', 'zh-Hant-TW'] },
  'wide android-strings': { prefix: 'lamp_' },
  'wide apple-strings': { keys: 'code', parts: 'description' },
  'wide arb': { prefix: 'lamp', escaping: true },
  'wide i18next': { format: 'icu', keys: 'code' },
  'wide properties': { keys: 'code', fallback: 'none' },
  'wide resx': { parts: 'description' },
  'wide xcstrings': { keys: 'code' },
  'styles c': { style: 'define' },
  'styles java': { style: 'constants', locales: ['zh-CN'] },
  'styles kotlin': { style: 'constants', locales: ['zh-CN'] },
  'styles objective-c': { style: 'enum', underlying: 'int32_t' },
  'styles swift': { style: 'enum', locales: ['zh-CN'] },
  'styles typescript': { style: 'union', locales: ['zh-CN'] },
};

/** What a language can do beside its default. */
const hasStyles = (language: string) => `styles ${language}` in OPTIONS;

/** A file of texts would hold nothing. */
const MESSAGES = 'android-strings apple-strings arb i18next json markdown po properties resx xcstrings'.split(' ');
const isCode = (language: string) => !MESSAGES.includes(language);

export const CASES = targetLanguages().flatMap(({ id: language }) =>
  Object.entries({
    numbers: NUMBERS,
    strings: STRINGS,
    wide: WIDE,
    ...(hasStyles(language) && { styles: NUMBERS }),
    ...(isCode(language) && { bare: BARE }),
  }).map(([folder, catalog]) => ({
    folder,
    catalog,
    target: { language, ...OPTIONS[`${folder} ${language}`] },
  })),
);
