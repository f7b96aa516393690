/** One name that the pages of a platform write in two ways in two languages. */
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/documents/index.ts';
import type { Finding } from '../../src/model/index.ts';
import type { ProjectFile } from './judge-project.ts';
import { findingsOf, page } from './pages-of-rows.ts';

const LOCALES = ['en', 'de', 'fr'];

/** Pages of a shop in several languages, each with its own spelling of the name of 12. */
function pages(spellings: readonly string[], options: (at: number) => Partial<ReadOptions> = () => ({})) {
  return spellings.map((name, at) => {
    const rows = ['11 | `CART_EMPTY` | —', `12 | ${name} | —`, '13 | `PRICE_UNKNOWN` | —'];
    const locale = LOCALES[at] ?? 'en';
    return page({ file: `${at}.${locale}.md`, platform: 'shop', locale, ...options(at) }, rows);
  });
}

const isSpelling = ({ message }: Finding) => message.includes('only one of the two is the name in the SDK');

async function spellings(files: readonly ProjectFile[]): Promise<Finding[]> {
  return (await findingsOf('name-mismatch', files)).filter(isSpelling);
}

describe('two languages', () => {
  it('that spell a name in two ways are told at the second, with the other as its edit', async () => {
    expect(await spellings(pages(['`ITEM_SOLD_OUT`', '`ITEM_SOLDOUT`']))).toMatchObject([
      {
        severity: 'warning',
        message:
          'the "de" page writes `ITEM_SOLDOUT` for 12, the "en" page `ITEM_SOLD_OUT` (0.en.md:4): only one of the two is the name in the SDK, and code with the other does not compile',
        code: 12,
        name: 'ITEM_SOLDOUT',
        location: { file: '1.de.md', line: 4, column: 9 },
        related: [{ file: '0.en.md', line: 4, column: 9, message: '`ITEM_SOLD_OUT` in "en"' }],
        edit: {
          description: 'write `ITEM_SOLD_OUT` or `ITEM_SOLDOUT` in both languages, whichever the SDK ships',
          change: { file: '1.de.md', line: 4, original: 'ITEM_SOLDOUT', replacement: 'ITEM_SOLD_OUT' },
        },
      },
    ]);
  });

  it.each([
    ['the same name', ['`ITEM_SOLD_OUT`', '`ITEM_SOLD_OUT`']],
    ['the same words in another style', ['`ITEM_SOLD_OUT`', '`ItemSoldout`']],
    ['other words', ['`ITEM_SOLD_OUT`', '`ITEM_SOLD`']],
    ['no name in one', ['`ITEM_SOLD_OUT`', '—']],
    ['no name in both', ['—', '—']],
  ])('are fine with %s', async (_, names) => {
    expect(await spellings(pages(names))).toEqual([]);
  });

  it('of two platforms are two SDKs', async () => {
    const own = pages(['`ITEM_SOLD_OUT`', '`ITEM_SOLDOUT`'], (at) => ({ platform: `shop${at}` }));
    expect(await spellings(own)).toEqual([]);
  });

  it('of which one is of another time are two SDKs', async () => {
    const own = pages(['`ITEM_SOLD_OUT`', '`ITEM_SOLDOUT`'], (at) => (at === 0 ? { generation: 'legacy' } : {}));
    expect(await spellings(own)).toEqual([]);
  });

  it('must be two', async () => {
    expect(await spellings(pages(['`ITEM_SOLD_OUT`', '`ITEM_SOLDOUT`'], () => ({ locale: 'en' })))).toEqual([]);
  });

  it('of which one says it in both ways contradict each other once for each', async () => {
    const found = await spellings(pages(['`ITEM_SOLD_OUT`', '`ITEM_SOLD_OUT`', '`ITEM_SOLDOUT`']));
    expect(found.map(({ location, related }) => [location.file, related.map(({ file }) => file)])).toEqual([
      ['2.fr.md', ['0.en.md']],
    ]);
  });
});

it('two spellings at two codes are two findings', async () => {
  const write = (locale: string, out: string) =>
    page({ file: `${locale}.md`, platform: 'shop', locale }, [
      '11 | `CART_EMPTY` | —',
      `12 | \`ITEM_SOLD${out}\` | —`,
      `13 | \`ITEM_WORN${out}\` | —`,
    ]);
  const found = await spellings([write('en', '_OUT'), write('de', 'OUT')]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
