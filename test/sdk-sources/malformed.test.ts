/** Unfinished and broken sources: what can be read is read, the rest is reported with its line, and nothing is invented. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/sdk');
const files = readdirSync(FIXTURES).filter((file) => !file.endsWith('.expected'));

describe('broken sources', () => {
  it.each([
    [
      'an enum that is never closed, and the next one',
      'e.h',
      'enum E {\n  A = 1,\n  B = 2\n\nvoid run(void) {\n  int x, y;\n}\nenum F { C = 3 };',
      ['2 E A 1', '8 F C 3', 'skipped line 3: the member is not finished: a comma or a bracket is missing behind it'],
    ],
    [
      'a class that loses its enum’s bracket',
      'e.hpp',
      'class K {\n  enum E {\n    A = 1,\n  int size;\n};\nenum F { C = 3 };',
      ['3 E A 1', '6 F C 3', 'skipped line 4: the member is not finished: a comma or a bracket is missing behind it'],
    ],
    [
      'a missing comma',
      'e.h',
      'enum E {\n  A = 1\n  B = 2,\n  C = 3\n};',
      [
        '2 E A null',
        '4 E C 3',
        'skipped line 2: the value of A is not known: "B" is not part of a constant expression',
      ],
    ],
    [
      'a comment that is never closed',
      'e.h',
      'enum E { A = 1, /* open\n  B = 2 };',
      [
        '1 E A 1',
        'skipped line 1: the enum is not closed: what stands behind its last comma was not read',
        'skipped line 1: a comment is opened here and never closed: nothing behind it could be read',
      ],
    ],
    [
      'a macro that fills in the members',
      'e.h',
      '#define LIST(X) X(A, 1) X(B, 2)\nenum E {\n  FIRST = 1,\n  LIST(MAKE)\n  LAST\n};',
      ['3 E FIRST 1', 'skipped line 4: MAKE is a macro that fills in members: they are not known here'],
    ],
    [
      'a Java enum cut in its arguments',
      'E.java',
      'enum E {\n  A(1, "a"),\n  B(2, "b',
      [
        '2 E A 1',
        'skipped line 3: B is not finished: its bracket is not closed',
        'skipped line 3: a string is opened here and never closed',
      ],
    ],
    [
      'a Kotlin constant at the very end',
      'E.kt',
      'const val A = 1\nconst val B = 12',
      ['1 E A 1', 'skipped line 2: B is not finished: the file ends in its line'],
    ],
    ['nothing', 'e.h', '', []],
    ['no source at all', 'e.ts', '\0\uFFFF}{][)(`${"\'/*', []],
  ])('%s', (_, file, text, wanted) => {
    const told = describeReading(readSdkSource(text, { file }));
    if (wanted.length > 0) expect(new Set(told)).toEqual(new Set(wanted));
    else expect(told.filter((line) => !line.startsWith('skipped'))).toEqual([]);
  });
});

/** Names with values. The enum's own name can stand behind it (`typedef enum { … } Name`), and is left out. */
function memberKeys(text: string, file: string): string[] {
  return readSdkSource(text, { file }).observations.flatMap(({ name, code, internal }) =>
    code === null || internal?.kind === 'commented-out' ? [] : [`${name}=${code}`],
  );
}

describe('a file that ends anywhere', () => {
  it.each(files)('%s: never throws, never invents a member', (file) => {
    const text = readFileSync(join(FIXTURES, file), 'utf8');
    const whole = new Set(memberKeys(text, file));
    const invented = new Set<string>();
    for (let end = 0; end < text.length; end++) {
      for (const key of memberKeys(text.slice(0, end), file)) if (!whole.has(key)) invented.add(`${end}: ${key}`);
    }
    expect([...invented]).toEqual([]);
  });

  it.each(files)('%s: never throws, wherever it starts', (file) => {
    const text = readFileSync(join(FIXTURES, file), 'utf8');
    for (let start = 0; start < text.length; start += 7) readSdkSource(text.slice(start), { file });
  });

  it('pieces of sources in any order are read without an error', () => {
    const piece = fc.constantFrom(
      ...'enum class struct typedef NS_ENUM( case static const val object { } ( ) [ ] , ; = : < > A B 1 0x "a" \' ` // /* */ \n #if #endif #define @ \\ ${ => . - + ~ public export'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...files), (pieces, file) => {
        const text = pieces.join(' ');
        const reading = readSdkSource(text, { file });
        for (const { nameSpan, name } of reading.observations) {
          expect(text.slice(nameSpan?.start, nameSpan?.end)).toContain(name?.[0]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
