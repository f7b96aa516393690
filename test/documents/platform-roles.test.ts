/** Columns that are for one platform each, of names, of codes, or of both in one cell: each where it ends. */
import { describe, expect, it } from 'vitest';
import { platformColumns } from '../../src/documents/judge/platform-columns.ts';
import { type Facts, factsOf } from './case-of.ts';

const NAMES: Facts = { filled: 5, names: 1, strongNames: 1 };
const NUMBERS: Facts = { filled: 5, numeric: 1 };

/** `platform code/name`, a dash for what a platform has no column of. */
function told(columns: readonly Facts[], { names, codes }: { names?: number; codes?: number } = {}): string[] {
  const facts = columns.map((column, index) => factsOf({ index, ...column }));
  const at = (index: number | undefined) => (index === undefined ? undefined : facts[index]);
  return platformColumns(facts, at(names), at(codes)).map(
    ({ platform, code, name }) => `${platform} ${code ?? '-'}/${name ?? '-'}`,
  );
}
const android = (facts: Facts) => ({ header: 'Android', ...facts });
const ios = (facts: Facts) => ({ header: 'iOS', ...facts });

describe('columns of names', () => {
  const both = ['android -/0', 'ios -/1'];
  it.each<readonly [string, Facts, string[]]>([
    ['hold identifiers', NAMES, both],
    ['in three of five cells', { ...NAMES, names: 0.6 }, both],
    ['not in fewer', { ...NAMES, names: 0.5 }, []],
    ['of which half tell', { ...NAMES, strongNames: 0.5 }, both],
    ['and not fewer', { ...NAMES, strongNames: 0.4 }, []],
    ['that may repeat', { ...NAMES, distinct: 0.5 }, both],
    ['but not much', { ...NAMES, distinct: 0.4 }, []],
    ['in some cells', { ...NAMES, filled: 0 }, []],
  ])('%s', (_, facts, want) => expect(told([android(NAMES), ios(facts)])).toEqual(want));

  it('tell nothing apart alone, nor where two are for one platform', () => {
    expect(told([android(NAMES), NAMES])).toEqual([]);
    expect(told([android(NAMES), android(NAMES)])).toEqual([]);
  });

  it('stand beside the names of all', () =>
    expect(told([android(NAMES), NAMES], { names: 1 })).toEqual(['android -/0', 'null -/1']));

  it('have the numbers of their platform with them', () => {
    const pairs = { ...NAMES, names: 0, paired: 1 };
    expect(told([android(pairs), ios(pairs)])).toEqual(['android 0/0', 'ios 1/1']);
    expect(told([android({ ...pairs, names: 0.4, paired: 0.6 }), ios(pairs)])).toEqual(['android 0/0', 'ios 1/1']);
    expect(told([android({ ...pairs, names: 0.5, paired: 0.5 }), ios(pairs)])).toEqual(['android -/0', 'ios 1/1']);
  });
});

describe('columns of codes', () => {
  const both = ['android 0/-', 'ios 1/-'];
  it.each<readonly [string, Facts, string[]]>([
    ['hold numbers', NUMBERS, both],
    ['in three of five cells', { ...NUMBERS, numeric: 0.6 }, both],
    ['not in fewer', { ...NUMBERS, numeric: 0.5 }, []],
    ['that may repeat', { ...NUMBERS, distinct: 0.5 }, both],
    ['but not much', { ...NUMBERS, distinct: 0.4 }, []],
    ['in some cells', { ...NUMBERS, filled: 0 }, []],
  ])('%s', (_, facts, want) => expect(told([android(NUMBERS), ios(facts)], { codes: 0 })).toEqual(want));

  it('are those of all where the code is for no platform', () =>
    expect(told([android(NUMBERS), ios(NUMBERS), NUMBERS], { codes: 2 })).toEqual([]));

  it('have the names of their platform beside them', () => {
    const columns = [android(NUMBERS), ios(NUMBERS), android(NAMES), ios(NAMES)];
    expect(told(columns, { codes: 0 })).toEqual(['android 0/2', 'ios 1/3']);
    expect(told([android(NUMBERS), ios(NUMBERS), { ...NAMES, header: 'Web' }, android(NAMES)], { codes: 0 })).toEqual([
      'android 0/3',
      'ios 1/-',
      'web -/2',
    ]);
  });
});

describe('a platform is', () => {
  it.each([
    ['Java', 'java'],
    ['Java SDK names', 'java'],
    ['C++ constant', 'c++'],
    ['Objective-C', 'objective-c'],
    ['Node.js errors', 'node.js'],
    ['The Java name', null],
    ['Go to', null],
    ['Description', null],
  ])('told by "%s": %s', (header, platform) =>
    expect(told([android(NAMES), { ...NAMES, header }])).toEqual(
      platform === null ? [] : ['android -/0', `${platform} -/1`],
    ),
  );
});
