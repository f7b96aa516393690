import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Finding, Review } from '../../src/model/index.ts';
import { codeRanges, configEntries } from '../../src/reports/config-entries.ts';
import { findingsPretty, totalsPretty } from '../../src/reports/index.ts';
import { widthOf } from '../../src/reports/terminal.ts';

const paint = pc.createColors(false);

function finding(rule: string, line: number, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'warning',
    status: 'new',
    message: `the entry of line ${line} is not what ${rule} expects, and readers of the page are misled by what it says`,
    catalog: 'hall',
    code: line,
    name: null,
    location: { file: 'docs/errors.md', line, column: 3 },
    related: [],
    edit: { description: `correct line ${line}`, change: null },
    fingerprint: `${rule}-${line}`,
    kin: `${rule}-${line}`,
    ...more,
  };
}

/** A review with findings, as far as a terminal shows it. */
function reviewOf(findings: readonly Finding[]): Review[] {
  return [{ findings, readings: [], passedOver: [], catalog: { codes: [] } } as unknown as Review];
}

function shown(findings: readonly Finding[], { width = 80, room = 66 } = {}) {
  const { text, isShortened } = findingsPretty(reviewOf(findings), { paint, width, room });
  return { lines: text.split('\n').slice(0, -1), isShortened };
}

const many = (number: number, of: (line: number) => Finding) => Array.from({ length: number }, (_, at) => of(at + 1));

describe('400 findings', () => {
  const rules = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const findings = [
    ...many(100, (line) => finding(`rule-${rules[line % 8]}`, line, { severity: 'error' })),
    ...many(150, (line) => finding(`rule-${rules[line % 8]}`, line)),
    ...many(150, (line) =>
      finding(`rule-${rules[line % 8]}`, line, { severity: 'info', alike: `missing on ${line % 2}` }),
    ),
  ];

  it.each([80, 120])('fit on two screens of 40 lines in %d columns', (width) => {
    const { lines, isShortened } = shown(findings, { width });
    expect(lines.length).toBeLessThanOrEqual(66);
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(isShortened).toBe(true);
  });

  it('each have their group, errors before warnings before infos', () => {
    const heads = shown(findings).lines.flatMap((line) => /^(error|warning|info) +(\S+)/.exec(line)?.[1] ?? []);
    expect(heads).toEqual([...rules.map(() => 'error'), ...rules.map(() => 'warning'), ...rules.map(() => 'info')]);
  });

  it('are all told where all are wanted', () => {
    const { lines, isShortened } = shown(findings, { room: Number.POSITIVE_INFINITY });
    expect(lines.filter((line) => /^ *(?:\w+ +\S+ +)?docs\/errors\.md:\d+:3$/.test(line))).toHaveLength(400);
    expect(isShortened).toBe(false);
  });
});

it('a few findings are told in full, and nothing more is promised', () => {
  const { lines, isShortened } = shown([finding('name-format', 4, { severity: 'info' }), finding('row-shape', 2)]);
  expect(lines).toEqual([
    'warning  row-shape  docs/errors.md:2:3',
    '      the entry of line 2 is not what row-shape expects, and readers of the page',
    '      are misled by what it says',
    '      edit: correct line 2',
    'info  name-format  docs/errors.md:4:3',
    '      the entry of line 4 is not what name-format expects, and readers of the',
    '      page are misled by what it says',
    '      edit: correct line 4',
  ]);
  expect(isShortened).toBe(false);
});

it('codes that a platform lacks are one block with one entry that can be pasted', () => {
  const lacks = (line: number) =>
    finding('missing-on-platform', line, {
      severity: 'info',
      alike: 'missing on web',
      edit: {
        description: `add a row for ${line}`,
        change: null,
        entries: [{ key: 'absent', platform: 'web', from: 'docs', code: line }],
      },
    });
  const { lines } = shown(many(23, lacks), { width: Number.POSITIVE_INFINITY });
  expect(lines).toEqual([
    'info  missing-on-platform  missing on web: 23 codes',
    '    1-23',
    '        or: "absent": [{ "platform": "web", "from": "docs", "codes": ["1-23"], "because": "…" }]',
  ]);
});

describe('entries for the config', () => {
  it('are valid JSON once a reason is given', () => {
    const [text = ''] = configEntries([
      { key: 'absent', platform: 'ios', from: 'sdk', code: 7 },
      { key: 'absent', platform: 'ios', from: 'sdk', code: 'A"B' },
      { key: 'absent', platform: 'web', from: 'docs', code: -1 },
    ]);
    expect(JSON.parse(`{ ${text} }`)).toEqual({
      absent: [
        { platform: 'ios', from: 'sdk', codes: [7, 'A"B'], because: '…' },
        { platform: 'web', from: 'docs', codes: [-1], because: '…' },
      ],
    });
  });

  it.each([
    { codes: [3, 1, 2, 9], want: ['1-3', 9] },
    { codes: [1, 2], want: [1, 2] },
    { codes: [-3, -2, -1], want: ['-3--1'] },
    { codes: ['B', 5, 5, 'A'], want: [5, 'B', 'A'] },
  ])('$codes', ({ codes, want }) => expect(codeRanges(codes)).toEqual(want));
});

describe('totals', () => {
  const totals = (findings: readonly Finding[]) => totalsPretty(reviewOf(findings), paint, 80).slice(1);

  it('come by severity and rule, the most frequent first', () => {
    const findings = [finding('b', 1), finding('a', 2), finding('a', 3), finding('c', 4, { severity: 'error' })];
    expect(totals(findings)).toEqual(['found     1 error     c 1', '          3 warnings  a 2, b 1']);
  });

  it('never take accepted findings for none', () => {
    const accepted = { status: 'accepted', acceptedBy: 'errgen.baseline.json' } as const;
    expect(totals([finding('a', 1, accepted), finding('a', 2, { ...accepted, severity: 'error' })])).toEqual([
      'found     1 error, 1 warning, all accepted in errgen.baseline.json',
    ]);
    expect(totals([finding('a', 1, accepted), finding('b', 2)])).toEqual([
      'found     0 errors',
      '          1 warning  b 1',
      'accepted  1 warning in errgen.baseline.json',
    ]);
  });
});
