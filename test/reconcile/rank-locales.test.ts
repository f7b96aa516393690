import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
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
