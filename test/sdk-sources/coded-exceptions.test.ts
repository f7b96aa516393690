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
      'RowClosedException.RowClosedException 16',
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
