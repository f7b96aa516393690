/** What holds for every catalog, whatever the sources say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation, Source, SourceReading, Text } from '../../src/model/index.ts';
import { lettersOf } from '../../src/names/words.ts';
import { reconcile } from '../../src/reconcile/index.ts';

interface Row {
  readonly code: number | null;
  readonly name: string | null;
  readonly text: string;
}

const word = fc.constantFrom(
  'USER',
  'FILE',
  'NOT',
  'FOUND',
  'FAILED',
  'UPLOAD',
  'ROOM',
  'TOKEN',
  'INVALID',
  'Em',
  'Vendor',
  'rVendoroved',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('_'));
const text = fc.constantFrom(
  'The file is not found.',
  '文件未找到。',
  'Token 无效',
  'The upload failed.',
  '上传失败。',
  'OK',
  'See `onError` and 443.',
);
const row: fc.Arbitrary<Row> = fc.record({
  code: fc.option(fc.integer({ min: -3, max: 12 }), { freq: 4 }),
  name: fc.option(name, { freq: 6 }),
  text,
});
interface DrawnPage {
  readonly platform: string;
  readonly locale: string;
  readonly generation: string | null;
  readonly prefix: string;
  readonly rows: readonly Row[];
}

const pages: fc.Arbitrary<DrawnPage[]> = fc.array(
  fc.record({
    platform: fc.constantFrom('android', 'ios', 'web'),
    locale: fc.constantFrom('en', 'zh-CN'),
    generation: fc.option(fc.constant('legacy'), { freq: 5 }),
    prefix: fc.constantFrom('', 'VendorError'),
    rows: fc.array(row, { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function read(listed: readonly DrawnPage[]): SourceReading[] {
  return listed.map((page, index) => {
    const file = `page-${index}.md`;
    const source: Source = { file, origin: 'docs', inferences: [], ...page };
    const place = (line: number) => ({ file, line, column: 1 });
    const observations = page.rows.map((one, at): Observation => {
      const description: Text = {
        value: one.text,
        language: /\p{Script=Han}/u.test(one.text) ? 'zh' : one.text === 'OK' ? null : 'en',
        location: place(at + 3),
        span: { start: 0, end: one.text.length },
        links: [],
      };
      const spelled = one.name === null ? null : page.prefix + one.name;
      return {
        code: one.code,
        name: spelled,
        names: spelled === null ? [] : [spelled],
        texts: { description },
        deprecated: null,
        platform: null,
        section: null,
        location: place(at + 3),
        codeSpan: null,
        nameSpan: null,
        nameLocation: null,
        table: 0,
        row: at,
      };
    });
    return { source, text: '', tables: [], observations, skippedRows: [], skippedTables: [], directives: [] };
  });
}

const options = { id: 'any', codeKind: 'number' as const, precedence: ['ios', 'android'], decisions: {}, numbers: {} };

describe('for any pages', () => {
  test('each observation becomes exactly one claim, at its code where it has one', () => {
    fc.assert(
      fc.property(pages, (listed) => {
        const readings = read(listed);
        const catalog = reconcile(readings, options);
        const claims = catalog.codes.flatMap((entry) =>
          entry.claims.map((claim) => ({ claim, code: entry.code as number | null })),
        );
        const all = [...claims, ...catalog.unnumbered.map(({ claim }) => ({ claim, code: null }))];
        const observations = readings.flatMap((reading) => reading.observations);
        expect(all).toHaveLength(observations.length);
        expect(new Set(all.map(({ claim }) => claim.observation))).toEqual(new Set(observations));
        for (const { claim, code } of claims)
          if (claim.observation.code !== null) expect(code).toBe(claim.observation.code);
      }),
    );
  });

  test('names are unique and never empty, and each has a decision', () => {
    fc.assert(
      fc.property(pages, (listed) => {
        const { codes } = reconcile(read(listed), options);
        const names = codes.map((entry) => lettersOf(entry.name));
        expect(new Set(names).size).toBe(names.length);
        for (const entry of codes) {
          expect(entry.name).not.toBe('');
          expect(entry.decisions.get('name')?.value).toBe(entry.name);
        }
        for (const platform of ['android', 'ios', 'web']) {
          const own = codes.flatMap((entry) => entry.platformNames.get(platform) ?? []);
          expect(new Set(own).size).toBe(own.length);
        }
      }),
    );
  });

  test('a damaged name never wins while a sound one is there', () => {
    fc.assert(
      fc.property(pages, (listed) => {
        for (const { claims, name: chosen } of reconcile(read(listed), options).codes) {
          const named = claims.filter((claim) => claim.name !== null);
          const sound = named.filter((claim) => !claim.damages.some((damage) => damage.field === 'name'));
          if (sound.length === 0) continue;
          const bySound = sound.some((claim) => lettersOf(chosen).startsWith(lettersOf(claim.name ?? '')));
          expect(bySound).toBe(true);
        }
      }),
    );
  });

  test('texts stand under the language they are written in', () => {
    fc.assert(
      fc.property(pages, (listed) => {
        for (const { texts } of reconcile(read(listed), options).codes) {
          for (const [locale, ofLocale] of texts) {
            const language = ofLocale.description?.language;
            if (language != null) expect(locale.split('-')[0]).toBe(language);
          }
        }
      }),
    );
  });

  test('the same sources give the same catalog', () => {
    fc.assert(
      fc.property(pages, (listed) => {
        const say = () =>
          JSON.stringify(reconcile(read(listed), options), (_, value) => (value instanceof Map ? [...value] : value));
        expect(say()).toBe(say());
      }),
    );
  });
});
