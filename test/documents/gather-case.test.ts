/** What a judgement on a table, a list or headings is made of. */
import { describe, expect, it } from 'vitest';
import { type Context, gatherCase, type Surroundings } from '../../src/documents/judge/case.ts';
import type { CellText, ColumnFacts } from '../../src/documents/judge/column-facts.ts';
import type { Column, Table } from '../../src/model/index.ts';

const AROUND: Surroundings = { heading: '', intro: '', outer: [], path: [], wish: null, expected: false };
const CONTEXT = { lastChance: false, alone: false, resembles: false } as Context;

interface Given {
  readonly kind?: Table['kind'];
  /** Role and header of each column. */
  readonly columns?: readonly (readonly [role: Column['role'] | null, header: string])[];
  readonly rows?: readonly (readonly string[])[];
  readonly around?: Partial<Surroundings>;
}

function gather({ kind = 'markdown', columns = [], rows = [], around = {} }: Given) {
  const facts = columns.map(([, header]) => ({ header }) as ColumnFacts);
  return gatherCase(
    kind,
    facts,
    columns.map(([role]) => ({ role }) as Column),
    rows.map((row) => row.map((value) => ({ value }) as CellText)),
    { ...AROUND, ...around },
    CONTEXT,
  );
}

describe('the columns that tell entries apart', () => {
  const headers = (...columns: (readonly [Column['role'] | null, string])[]) => {
    const { codes, names, identifying } = gather({ columns });
    return [codes?.header, names?.header, identifying.map(({ header }) => header)];
  };

  it('are those of codes and of names, in this order', () => {
    expect(headers(['name', 'Name'], ['code', 'Code'], ['description', 'Text'])).toEqual([
      'Code',
      'Name',
      ['Code', 'Name'],
    ]);
    expect(headers(['name', 'Name'], ['description', 'Text'])).toEqual([undefined, 'Name', ['Name']]);
    expect(headers(['code', 'Code'])).toEqual(['Code', undefined, ['Code']]);
    expect(headers([null, 'Code'])).toEqual([undefined, undefined, []]);
  });
});

describe('a case', () => {
  it.each<[Table['kind'], boolean]>([
    ['markdown', true],
    ['html', true],
    ['list', false],
    ['headings', false],
  ])('of %s is a table: %s', (kind, want) => {
    const found = gather({ kind });
    expect([found.kind, found.isTable]).toEqual([kind, want]);
  });

  it('keeps what stands around it', () => {
    const { around, context } = gather({ around: { heading: 'Errors' } });
    expect(around.heading).toBe('Errors');
    expect(context).toBe(CONTEXT);
  });

  it('looks at three hundred rows', () => {
    expect(gather({ rows: Array.from({ length: 400 }, () => ['x']) }).rows).toHaveLength(300);
  });
});

describe('rows that sound like something that went wrong', () => {
  it.each([
    [
      [
        ['1', 'The upload failed.'],
        ['2', 'The lamp is green.'],
      ],
      1 / 2,
    ],
    [[['The upload failed.', 'The download failed.']], 1],
    [
      [
        ['1', 'The upload failed.'],
        ['', ''],
        ['-', '—'],
      ],
      1,
    ],
    [
      [
        ['', 'The upload failed.'],
        ['', 'Green'],
      ],
      1 / 2,
    ],
    [[], 0],
    [[['', '']], 0],
  ])('%j: %d', (rows, want) => {
    expect(gather({ rows }).failures).toBe(want);
  });
});

describe('what the texts around speak of', () => {
  it.each<[string, Given, string, object]>([
    ['the heading', { around: { heading: 'Error codes' } }, 'near', { codes: 'Error codes', errors: 'Error codes' }],
    [
      'the line above',
      { around: { heading: 'Lamps', intro: 'All errors:' } },
      'near',
      { codes: undefined, errors: 'All errors:' },
    ],
    [
      'headers',
      {
        columns: [
          [null, 'Lamp'],
          [null, 'Error code'],
        ],
      },
      'headers',
      { codes: 'Error code' },
    ],
    [
      'outer headings',
      { around: { outer: ['Lamps', 'Error codes', 'Errors'] } },
      'outer',
      { codes: 'Error codes', errors: 'Error codes' },
    ],
    ['the path', { around: { path: ['guides', 'error codes'] } }, 'path', { codes: 'error codes' }],
    [
      'codes of an outcome',
      { around: { intro: 'The return codes of the lamp' } },
      'near',
      { outcomes: 'The return codes of the lamp' },
    ],
    ['faults', { around: { heading: 'Fault codes' } }, 'near', { outcomes: 'Fault codes' }],
    [
      'nothing of the kind',
      { around: { heading: 'Lamps' } },
      'near',
      { codes: undefined, errors: undefined, outcomes: undefined },
    ],
    [
      'what a function gives back, which is no topic',
      { around: { heading: 'open(path: string) -> Result<file, error code>', intro: 'f(g(x)): error codes' } },
      'near',
      { codes: undefined, errors: undefined, outcomes: undefined },
    ],
  ])('%s', (_, given, where, want) => {
    expect(gather(given)[where as 'near']).toMatchObject(want);
  });
});
