/** Exceptions that are classes and carry their code, often one a file; and maps of codes. */
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { run, temporaryFolder, withCompiler } from '../compilers/compilers.ts';
import { JAVA, lines } from './local-compilers.ts';

function read(file: string, text: string): string[] {
  return readSdkSource(`${text}\n`, { file }).observations.map(
    ({ enum: title, name, code, texts }) =>
      `${title}.${name} ${code}${texts.description ? ` "${texts.description.value}"` : ''}`,
  );
}

const JAVA_FILE = `package hall;

class HallException extends Exception {
  final int code;
  HallException(int code, String message) { super(message); this.code = code; }
}

/** Somebody sits there. */
class SeatTakenException extends HallException {
  SeatTakenException() { super(1, "taken"); }
  SeatTakenException(String who) { super(1, who); }
}

class RowClosedException extends HallException implements java.io.Serializable {
  static final int CODE = 0x10;
  RowClosedException() { super(CODE, "closed"); }
}

class EitherException extends HallException {
  EitherException() { super(5, "five"); }
  EitherException(int six) { super(6, "six"); }
}
`;

describe('Java', () => {
  it('has the number that all constructors hand up, or that stands in a constant', () => {
    expect(read('Errors.java', JAVA_FILE)).toEqual([
      'HallException.SeatTakenException 1 "Somebody sits there."',
      'HallException.RowClosedException 16',
    ]);
  });

  withCompiler(JAVA, () => {
    const folder = temporaryFolder();
    it('and so says the compiler', () => {
      const main = `package hall;\nclass Main { public static void main(String[] a) {\n  System.out.println(new SeatTakenException().code);\n  System.out.println(new RowClosedException().code);\n} }\n`;
      const files = [folder.write('Errors.java', JAVA_FILE), folder.write('Main.java', main)];
      expect(run(folder.path, 'javac', ['-nowarn', '-Xlint:none', '-d', 'out', ...files]).ok).toBe(true);
      expect(lines(run(folder.path, 'java', ['-cp', 'out', 'hall.Main']).output)).toEqual(['1', '16']);
    });
  });
});

it('Kotlin: a class that calls the constructor of an exception with a number', () => {
  const text = `class NotFound(message: String) : ApiException(404, message)
class Late : ApiException(408, "late") { val x = 1 }
class Other(code: Int) : ApiException(code)
class Window(val width: Int) : Frame(5)`;
  expect(read('Errors.kt', text)).toEqual(['ApiException.NotFound 404', 'ApiException.Late 408']);
});

it('Dart: a class that extends an exception, and maps that are constants', () => {
  const text = `class NotFoundException extends ApiException { NotFoundException() : super(404, 'x'); }
class Codes {
  static const Map<int, String> names = {1: 'NOT_FOUND', 2: 'LATE', 3: 'GONE'};
  static final errors = const <String, int>{'not_found': 10, 'late': 11, 'gone': -12};
  static const texts = {1: 'It is lost.', 2: 'It is late.', 3: 'It is gone.'};
  final changing = {1: 'A', 2: 'B', 3: 'C'};
}
const top = {7: "A", 8: "B", 9: "C"};`;
  expect(read('errors.dart', text)).toEqual([
    'ApiException.NotFoundException 404',
    ...['names.NOT_FOUND 1', 'names.LATE 2', 'names.GONE 3'],
    ...['errors.not_found 10', 'errors.late 11', 'errors.gone -12'],
    ...['top.A 7', 'top.B 8', 'top.C 9'],
  ]);
});

describe('TypeScript', () => {
  it('has classes of errors with a number that is handed up, or a code that a field or a constant has', () => {
    const text = `class HallError extends Error { constructor(readonly code: number, message: string) { super(message); } }
/** Somebody sits there. */
export class SeatTakenError extends HallError { constructor(message: string) { super(1001, message); } }
export class RowClosedError extends HallError { static readonly code = 1002; }
export class HallFullError extends HallError { code = 1003 as const; }
export class LateError extends HallError { constructor(message: string) { super(408, message); } }
export class OtherError extends HallError { constructor(code: number) { super(code, ''); this.code = code; } }
export class Door extends Frame { code = 7; }`;
    expect(read('errors.ts', text)).toEqual([
      'HallError.SeatTakenError 1001 "Somebody sits there."',
      'HallError.RowClosedError 1002',
      'HallError.HallFullError 1003',
    ]);
    const strings = `class SeatTaken extends HallError { constructor(m) { super(m); this.code = 'seat_taken'; } }
class Either extends HallError { constructor(m) { super(m); if (m) this.code = 'one'; else this.code = 'two'; } }`;
    expect(read('errors.js', strings)).toEqual(['HallError.SeatTaken seat_taken']);
  });

  it('has the strings of a type that is called after errors, where the file has nothing else', () => {
    const union = `export type HallErrorCode =
  /** Somebody sits there. */
  | 'seat_taken'
  | 'row_closed'
  | 'hall-full';
export type Mode = 'a' | 'b' | 'c';
export type HallErrors = 'one' | string | 'two';`;
    expect(read('errors.ts', union)).toEqual([
      'HallErrorCode.seat_taken seat_taken "Somebody sits there."',
      'HallErrorCode.row_closed row_closed',
      'HallErrorCode.hall-full hall-full',
    ]);
    expect(read('errors.ts', `export const HALL = { SEAT_TAKEN: 'seat_taken' } as const;\n${union}`)).toEqual([
      'HALL.SEAT_TAKEN seat_taken',
    ]);
  });
});

it('JavaScript: a list of objects that each have a code and a name', () => {
  const text = `const errorCodes = [
  { type: 'SEAT_TAKEN', code: 1, retriable: false, message: 'Somebody sits there.' },
  { type: 'ROW_CLOSED', code: 2, retriable: true, message: 'Nobody may pass.' },
  { type: 'UNKNOWN', code: -1 },
];
const doors = [{ name: 'Front door', width: 7 }, { name: 'BACK', width: 8 }, { name: 'SIDE', width: 9 }];
const few = [{ name: 'A', code: 1 }, { name: 'B', code: 2 }];
const failureCode = 99;`;
  expect(read('error.js', text)).toEqual([
    'errorCodes.SEAT_TAKEN 1 "Somebody sits there."',
    'errorCodes.ROW_CLOSED 2 "Nobody may pass."',
    'errorCodes.UNKNOWN -1',
    'error.failureCode 99',
  ]);
});

it('C#: a class that hands a number to the exception that it extends, or answers with one', () => {
  const text = `public class NotFoundException : ApiException { public NotFoundException(string m) : base(1001, m) { } }
public class LateException : ApiException { public override int Code => 1002; }
public class OtherException : ApiException { public OtherException(int code) : base(code) { } }`;
  expect(read('Errors.cs', text)).toEqual(['ApiException.NotFoundException 1001', 'ApiException.LateException 1002']);
});

describe('a map in a file that declares nothing else', () => {
  const want = ['NAMES.LOST 1', 'NAMES.LATE 2', 'NAMES.GONE 3'];
  it.each([
    ['E.java', 'class E { static final Map<Integer, String> NAMES = Map.of(1, "LOST", 2, "LATE", 3, "GONE"); }'],
    [
      'E.java',
      'class E { static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("LOST", 1), Map.entry("LATE", 2), Map.entry("GONE", 3)); }',
    ],
    ['E.kt', 'val NAMES = mapOf(\n  1 to "LOST",\n  2 to "LATE",\n  3 to "GONE",\n)'],
    ['e.js', "const NAMES = { 1: 'LOST', 2: 'LATE', 3: 'GONE' };"],
    ['e.ts', "export const NAMES: Map<number, string> = new Map([[1, 'LOST'], [2, 'LATE'], [3, 'GONE']]);"],
    [
      'E.cs',
      'class E { static readonly Dictionary<int, string> NAMES = new Dictionary<int, string> { { 1, "LOST" }, { 2, "LATE" }, { 3, "GONE" } }; }',
    ],
    [
      'E.cs',
      'class E { static readonly Dictionary<int, string> NAMES = new() { [1] = "LOST", [2] = "LATE", [3] = "GONE" }; }',
    ],
    ['e.go', 'package e\n\nvar NAMES = map[int]string{\n\t1: "LOST",\n\t2: "LATE",\n\t3: "GONE",\n}'],
  ])('%s: gives its numbers their names', (file, text) => {
    expect(read(file, text)).toEqual(want);
  });

  it('is passed over where its values are texts, or others are declared', () => {
    expect(
      read(
        'E.java',
        'class E { static final Map<Integer, String> T = Map.of(1, "It is lost.", 2, "It is late.", 3, "It is gone."); }',
      ),
    ).toEqual([]);
    expect(
      read(
        'E.java',
        'class E { static final int LOST = 1; static final Map<Integer, String> N = Map.of(1, "A", 2, "B", 3, "C"); }',
      ),
    ).toEqual(['E.LOST 1']);
  });
});
