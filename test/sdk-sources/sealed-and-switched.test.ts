/** Codes that stand apart from the names: given to a parent's constructor, or by a property that switches over the cases. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

function values(file: string, text: string): string[] {
  return readSdkSource(`${text}\n`, { file }).observations.map(
    ({ enum: title, name, code }) => `${title}.${name} ${code}`,
  );
}

it('a member that others are built on is no code, and gives them none', () => {
  const text = `public enum LampError {
  LAMP_BASE("05"),
  NO_LAMP(LAMP_BASE, 0, "none"),
  BAD_LAMP(LAMP_BASE, 1, "bad");
  LampError(String base) {}
  LampError(LampError base, int number, String text) {}
}`;
  expect(values('LampError.java', text)).toEqual([
    'LampError.LAMP_BASE null',
    'LampError.NO_LAMP 0',
    'LampError.BAD_LAMP 1',
  ]);
});

describe('sealed classes of Kotlin', () => {
  it('are read whole: objects, classes, and what stands beside them', () => {
    const text = `sealed class LinkError(val code: Int, text: String) : Exception(text) {
  object Lost : LinkError(10, "lost")
  data class Refused(val by: String) : LinkError(11, "refused by $by")
  class Late @JvmOverloads constructor(cause: Throwable? = null) : Retry, LinkError(code = 12, text = "late")
  class Other(code: Int) : LinkError(code, "?")
}
class Full : LinkError(13, "full")
class Panel(owner: Owner) : Box(5)`;
    expect(values('e.kt', text)).toEqual([
      'LinkError.Lost 10',
      'LinkError.Refused 11',
      'LinkError.Late 12',
      'LinkError.Full 13',
    ]);
  });

  it('are read with the property that they override', () => {
    const text = `sealed class LinkError : Exception() {
  abstract val code: Int
  object Lost : LinkError() {
    override val text = "lost"
    override val code = 10
  }
  data object Full : LinkError() { override val code: Int get() = 11 }
  class Late(val by: Int) : LinkError() { override val code = BASE + 2 }
  class Other(override val code: Int) : LinkError()
  companion object { private const val BASE = 10 }
}
sealed interface Fault { val code: Int }
object Torn : Fault { override val code = 20 }
object Panel : Box() { override val code = 5 }`;
    expect(values('e.kt', text)).toEqual([
      'LinkError.Lost 10',
      'LinkError.Full 11',
      'LinkError.Late 12',
      'LinkError.BASE 10',
      'Fault.Torn 20',
    ]);
  });
});

describe('a switch that gives the cases of Swift their codes', () => {
  it.each([
    [
      'in the enum',
      'enum E: Error { case a(Int), b\n var code: Int { switch self { case .a: return 5\n case .b: return 6 } } }',
      ['E.a 5', 'E.b 6'],
    ],
    [
      'in an extension',
      'enum E: Error { case a(Int, why: String); case b }\nextension E: CustomNSError {\n  var errorCode: Int {\n    get { switch self { case let .a(_, why): 5; case .b: -6 } }\n  }\n}',
      ['E.a 5', 'E.b -6'],
    ],
    [
      'several cases, and all others',
      'enum E: Error { case a, b, c, d\n var errorCode: Int { switch self { case .a, .b: return 1\n default: return 9 } } }',
      ['E.a 1', 'E.b 1', 'E.c 9', 'E.d 9'],
    ],
    [
      'what is associated decides',
      'enum E: Error { case a(Bool), b(Int), c\n var code: Int { switch self {\n case .a(true): return 1\n case .a(false): return 2\n case .b(let n): return n\n case .c: return 3 } } }',
      ['E.a null', 'E.b null', 'E.c 3'],
    ],
    [
      'raw values stay what they are',
      'enum E: Int { case a = 1; var code: Int { switch self { case .a: return 5 } } }',
      ['E.a 1'],
    ],
    [
      'a switch over something else',
      'enum E: Error { case a, b\n var code: Int { switch other { case .a: return 1\n default: return 2 } } }',
      ['E.a null', 'E.b null'],
    ],
    [
      'a property that is no code',
      'enum E: Error { case a, b\n var weight: Int { switch self { case .a: return 1\n case .b: return 2 } } }',
      ['E.a null', 'E.b null'],
    ],
  ])('%s', (_, text, want) => {
    expect(values('e.swift', text)).toEqual(want);
  });
});

describe('sealed classes within a sealed class', () => {
  it('group its members, and their names say so', () => {
    const text = `sealed class PeerError : Error {
  sealed class Invalid : PeerError() {
    data class Method(val reason: String) : Invalid() { override val code: Int = 1001 }
    data class Event(val reason: String) : Invalid() { override val code: Int = 1002 }
  }
  sealed class Unauthorized : PeerError() {
    data class Method(val reason: String) : Unauthorized() { override val code: Int = 3001 }
  }
}`;
    expect(values('e.kt', text)).toEqual([
      'PeerError.InvalidMethod 1001',
      'PeerError.InvalidEvent 1002',
      'PeerError.UnauthorizedMethod 3001',
    ]);
  });
});

describe('classes of errors without numbers', () => {
  const classes = (names: readonly string[], parent = 'ShelfError') =>
    names
      .map((name) => `export class ${name} extends ${parent} { constructor(cause?: Error) { super('…', cause) } }`)
      .join('\n');
  const names = ['BookLostError', 'BookLentError', 'ShelfFullError', 'ShelfLockedError', 'CardExpiredError'];

  it('are members of the class that most of them extend', () => {
    const text = `export class ShelfError extends Error {}\n${classes(names)}`;
    expect(values('e.ts', text)).toEqual(names.map((name) => `ShelfError.${name} null`));
  });

  it('are none beside an enum, in small numbers, or without a base of their own', () => {
    const base = 'export class ShelfError extends Error {}';
    expect(values('e.ts', `${base}\n${classes(names)}\nexport enum Code { Lost = 1, Lent = 2 }`)).toEqual([
      'Code.Lost 1',
      'Code.Lent 2',
    ]);
    expect(values('e.ts', `${base}\n${classes(names.slice(1))}`)).toEqual([]);
    expect(values('e.ts', classes(names, 'Error'))).toEqual([]);
  });
});

it('a constant of TypeScript may have its value for a type', () => {
  const text = `export namespace ErrorCodes {
  export const ParseError: -32700 = -32700;
  export const Old: -32099 = /* reserved */ -32099;
  export const Gone: 'gone' = 'gone';
  export const Plain: integer = -32000;
}`;
  expect(values('e.ts', text)).toEqual([
    'ErrorCodes.ParseError -32700',
    'ErrorCodes.Old -32099',
    'ErrorCodes.Gone gone',
    'ErrorCodes.Plain -32000',
  ]);
});

describe('functions that build an error each', () => {
  it('are read in a type of errors, whatever else they are given', () => {
    const swift = `struct LinkError: Error { let code: String }
extension LinkError {
  static func lost() -> LinkError { .init(code: 4, text: "lost") }
  static func refused(by peer: String?) -> LinkError {
    return LinkError(
      code: 5,
      text: peer == nil ? "refused" : "refused by \\(peer!)"
    )
  }
  static func from(_ code: Int) -> LinkError { .init(code: code, text: "?") }
  static func retry(after: Int) -> Policy { Policy(times: 3) }
  func again() -> LinkError { LinkError(code: 6, text: "again") }
}
struct Colours { static func red() -> Colours { Colours(code: 7) } }`;
    expect(values('e.swift', swift)).toEqual(['LinkError.lost 4', 'LinkError.refused 5']);
  });

  it('and so are those of Kotlin, with codes that a function gives their form', () => {
    const kotlin = `object LinkErrors {
  fun formatErrorCode(number: Int): String { return "LINK-" + number }
  val lost = ErrorInfo(code = formatErrorCode(4), message = "lost")
  fun refused(by: String) = ErrorInfo(code = formatErrorCode(5), message = "refused by $by")
  fun late(cause: Throwable): ErrorInfo = ErrorInfo(
    code = formatErrorCode(6),
    message = "late"
  )
  fun describe(code: Int) = "no error"
}
object Colours { fun red() = Colour(code = 7) }`;
    expect(values('e.kt', kotlin)).toEqual(['LinkErrors.lost 4', 'LinkErrors.refused 5', 'LinkErrors.late 6']);
  });

  it('which may be one branch of several; which of two errors a function builds nobody knows', () => {
    const kotlin = `object LinkErrors {
  val empty = ErrorInfo(code = 3, message = "empty")
  fun broken(url: String) = if (url.isBlank()) {
    empty
  } else {
    ErrorInfo(code = 4, message = "broken: $url")
  }
  fun either(url: String?) = if (url == null) { ErrorInfo(code = 5) } else if (url == "") { empty } else { ErrorInfo(code = 6) }
  val late = ErrorInfo(code = 7, message = "late")
}`;
    expect(values('e.kt', kotlin)).toEqual(['LinkErrors.empty 3', 'LinkErrors.broken 4', 'LinkErrors.late 7']);
  });
});
