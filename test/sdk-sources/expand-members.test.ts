/** Enums that macros of the same file fill in. */

import { expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

const LIST = '#define ITEMS(X) \\\n  X(BUSY, 5) \\\n  X(GONE, 6)\n';

it.each([
  [
    'a list of calls, without a comma behind it',
    `${LIST}enum E {\n#define X(n, v) ERR_ ## n = v,\n  /** All of them. */\n  ITEMS(X)\n#undef X\n  LAST\n};`,
    ['7 E ERR_BUSY 5', '7 E ERR_GONE 6', '9 E LAST 7 [internal: it only marks the end of the enum]'],
  ],
  [
    'the same list for two enums',
    `${LIST}#define X(n, v) A_##n,\nenum A { ITEMS(X) };\n#undef X\n#define X(n, v) B_##n = -v,\nenum B { ITEMS(X) };`,
    ['5 A A_BUSY 0', '5 A A_GONE 1', '8 B B_BUSY -5', '8 B B_GONE -6'],
  ],
  [
    'a member for each call, with its comment',
    '#define OPT(na, t, nu) na = t + nu\nenum E {\n  /** First. */\n  OPT(A, 100, 2),\n  OPT(B, 200, 3), /**< Second. */\n  C\n};',
    ['4 E A 102 "First."', '5 E B 203 "Second."', '6 E C 204'],
  ],
  [
    'a list without a bracket',
    '#define MORE X, Y = 7\nenum E { A, MORE, B };',
    ['2 E A 0', '2 E X 1', '2 E Y 7', '2 E B 8'],
  ],
  [
    'a macro that conditions choose from',
    '#ifdef OLD\n#define X(n) OLD_##n\n#else\n#define X(n) NEW_##n\n#endif\nenum E { X(A), B = 2 };',
    ['6 E B 2', 'skipped line 6: X is a macro that fills in members: they are not known here'],
  ],
  [
    'any number of arguments',
    '#define X(...) __VA_ARGS__\nenum E { X(A, B), C = 2 };',
    ['2 E C 2', 'skipped line 2: X is a macro that fills in members: they are not known here'],
  ],
  [
    'a macro that is only defined behind the enum',
    'enum E { X(A), B = 2 };\n#define X(n) n',
    ['1 E B 2', 'skipped line 1: X is a macro that fills in members: they are not known here'],
  ],
  ['macros that call themselves', '#define P Q\n#define Q P\nenum E { P = 1, R };', ['3 E P 1', '3 E R 2']],
])('%s', (_, text, want) => {
  const reading = readSdkSource(`${text}\n`, { file: 'e.h' });
  expect(describeReading(reading)).toEqual(want);
});

it('gives up where the members would be too many', () => {
  const doubled = Array.from({ length: 30 }, (_, at) => `#define L${at + 1}(X) L${at}(X) L${at}(X)`).join('\n');
  const { observations } = readSdkSource(
    `#define L0(X) X(A)\n#define X(n) n,\n${doubled}\nenum E { L15(X) B = 2 };\n`,
    {
      file: 'e.h',
    },
  );
  expect(observations.length).toBeLessThan(40_000);
  const deep = readSdkSource(`#define L0(X) X(A)\n#define X(n) n,\n${doubled}\nenum E { L30(X), B = 2 };\n`, {
    file: 'e.h',
  });
  expect(deep.observations.map(({ name, code }) => `${name} ${code}`)).toEqual(['B 2']);
});
