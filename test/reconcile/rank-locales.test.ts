import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import type { SourceReading } from '../../src/model/index.ts';
import { rankLocales } from '../../src/reconcile/decide/rank-locales.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { table } from '../support/project.ts';

function localesOf(pages: Readonly<Record<string, number>>, defaultLocale?: string): readonly string[] {
  const readings = Object.entries(pages).map(([locale, codes]) => {
    const rows = Array.from({ length: codes }, (_, index) => [`${100 + index}`, `ERR_${index}`, '—']);
    const text = `# Error codes\n\n${table(['Error code', 'Name', 'Description'], rows)}`;
    return readDocument(text, { file: `errors.${locale}.md`, platform: 'ios', locale });
  });
  const options = { id: 'test', precedence: [], decisions: {}, numbers: {} };
  return reconcile(readings, { ...options, ...(defaultLocale !== undefined && { defaultLocale }) }).locales;
}

it.each([
  ['English, wherever it stands', { de: 3, en: 2, ja: 3 }, undefined, ['en', 'de', 'ja']],
  ['English of a region', { 'zh-CN': 3, 'en-US': 2 }, undefined, ['en-US', 'zh-CN']],
  ['the locale with most codes where none is English', { de: 2, ja: 3 }, undefined, ['ja', 'de']],
  ['of equals the one that speaks first', { ja: 3, de: 3 }, undefined, ['ja', 'de']],
  ['what the config says', { de: 3, en: 3 }, 'de', ['de', 'en']],
  ['what the config says, though no page is in it', { de: 3, en: 3 }, 'fr', ['fr', 'de', 'en']],
])('puts first %s', (_, pages, defaultLocale, want) => {
  expect(localesOf(pages, defaultLocale)).toEqual(want);
});

/** Sources as they are seen here: a locale, a platform, the languages of its texts. */
function source(
  locale: string | null,
  platform: string | null,
  codes: readonly number[],
  languages: readonly string[] = [],
) {
  const observations = codes.map((code, at) => ({
    code,
    texts: languages[at] === undefined ? {} : { description: { value: 'x', language: languages[at] } },
  }));
  return { source: { locale, platform }, observations } as unknown as SourceReading;
}

it('takes the platforms in their order, and those without one last', () => {
  const readings = [source('de', null, [1]), source('ja', 'ios', [1]), source('fr', 'android', [1])];
  expect(rankLocales(readings, ['android', 'ios'], undefined)).toEqual(['fr', 'ja', 'de']);
});

it('counts a code once, however many pages of a locale have it', () => {
  const readings = [source('de', null, [1, 2]), source('de', null, [1, 2]), source('ja', null, [1, 2, 3])];
  expect(rankLocales(readings, [], undefined)).toEqual(['ja', 'de']);
});

it('passes over sources without a locale where others have one', () => {
  expect(
    rankLocales([source(null, 'ios', [1, 2, 3], ['en', 'en', 'en']), source('de', null, [1])], ['ios'], undefined),
  ).toEqual(['de']);
});

it('takes the commonest language of texts where no source has a locale', () => {
  const readings = [source(null, 'ios', [1, 2], ['zh', 'en']), source(null, 'web', [1, 2], ['en', 'en'])];
  expect(rankLocales(readings, [], undefined)).toEqual(['en']);
  expect(rankLocales(readings, [], 'zh')).toEqual(['zh']);
  expect(rankLocales([source(null, 'ios', [1])], [], undefined)).toEqual([]);
});
