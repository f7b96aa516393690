import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { describeReading } from './describe-reading.ts';

/** What is read of a C enum with this body. */
function read(body: string, file = 'e.h'): string[] {
  return describeReading(readSdkSource(`enum E {\n${body}\n};`, { file }));
}

describe('where the comment of a member stands', () => {
  it.each([
    ['before', '/** Text. */\nA = 1,', ['3 E A 1 "Text."']],
    ['before, a blank line away', '/** Text. */\n\nA = 1,', ['4 E A 1 "Text."']],
    ['behind', 'A = 1, /** Text. */\nB = 2,', ['2 E A 1 "Text."', '3 E B 2']],
    ['behind, with a pointer', 'A = 1, /**< Text. */ B = 2, ///< Other.', ['2 E A 1 "Text."', '2 E B 2 "Other."']],
    ['behind the last, without a comma', 'A = 1 /* Text. */', ['2 E A 1 "Text."']],
    ['behind, over several lines', 'A = 1, /* Text\n  goes on. */\nB = 2,', ['2 E A 1 "Text goes on."', '4 E B 2']],
    [
      'behind, pointers over several lines',
      'A = 1, ///< Text\n  ///< goes on.\nB = 2,',
      ['2 E A 1 "Text goes on."', '4 E B 2'],
    ],
    ['between name and value', 'A /* Text. */ = 1,', ['2 E A 1 "Text."']],
    ['lines of slashes', '/// Text\n/// goes on.\nA = 1,', ['4 E A 1 "Text goes on."']],
    ['a plain line above', '// Text.\nA = 1,', ['3 E A 1 "Text."']],
    ['a plain line above, a blank line away', '// Group.\n\nA = 1,', ['4 E A 1']],
    ['documentation beats a plain comment behind', '/** Text. */\nA = 1, // other', ['3 E A 1 "Text."']],
    ['a comment behind beats a plain one above', '// Group\nA = 1, // Text.', ['3 E A 1 "Text."']],
    ['a heading of slashes is none', '// --------\n// MARK: - Users\nA = 1,', ['4 E A 1']],
    [
      'the first of a line keeps its own',
      '/** One. */ A = 1, /** Two. */ B = 2,',
      ['2 E A 1 "One."', '2 E B 2 "Two."'],
    ],
    ['of the enum is not the first member’s', 'A = 1,', ['2 E A 1']],
  ])('%s', (_, body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });

  it('behind the opening bracket of the enum belongs to no member', () => {
    expect(describeReading(readSdkSource('enum E { // errors\n  A = 1,\n};', { file: 'e.h' }))).toEqual(['2 E A 1']);
  });
});

describe('what a comment says', () => {
  it.each([
    ['tags end the text', '/** Text.\n * @see B\n * more of it\n */\nA = 1,', '"Text."'],
    ['brief and details are text', '/** @brief Text. @c x\n * @details More.\n */\nA = 1,', '"Text. x More."'],
    [
      'links and code',
      '/** See {@link #x the x}, {@code y}, `z`, [w](http://w), <b>b</b>&amp;c. */\nA = 1,',
      '"See the x, y, z, w, b &c."',
    ],
    [
      'Doxygen references',
      '/** 3: \\ref Instance is not **ready**. */\nA = 3,',
      '"Instance is not ready." [comment says 3]',
    ],
    ['a number that is not the value', '/** 1501: The camera. */\nA = 1502,', '"The camera." [comment says 1501]'],
    ['a negative number', '/** -7: Text. */\nA = -7,', '"Text." [comment says -7]'],
    ['a hexadecimal number', '/** 0x1F: Text. */\nA = 31,', '"Text." [comment says 31]'],
    ['a number in Chinese punctuation', '/** 12：文字。 */\nA = 12,', '"文字。" [comment says 12]'],
    ['a number behind a word', '/** Error code: 17 */\nA = 17,', '[comment says 17]'],
    ['a number behind an equals sign', 'A = 7, //7 = offline', '"offline" [comment says 7]'],
    ['a number behind the name', '/// A = 9\nA = 8,', '[comment says 9]'],
    ['a count is no code', '/** 3 attempts failed. */\nA = 1,', '"3 attempts failed."'],
    ['a time is no code', '/** 10:30 is too late. */\nA = 1,', '"10:30 is too late."'],
    [
      'a deprecation by words',
      '/** Deprecated. Use B instead. */\nA = 1,',
      '"Deprecated. Use B instead." [deprecated → B]',
    ],
    [
      'a deprecation by words in Chinese',
      '/** 余额不足。该错误码已废弃。 */\nA = 1,',
      '"余额不足。该错误码已废弃。" [deprecated]',
    ],
    [
      'something else that is deprecated',
      '/** You called a deprecated method. */\nA = 1,',
      '"You called a deprecated method."',
    ],
    ['a hidden member', '/** Text.\n * @internal */\nA = 1,', '"Text." [internal: @internal]'],
    ['a hidden member in braces', '/** Text. {@hide} */\nA = 1,', '"Text." [internal: @hide]'],
    ['two languages', '/** \\~chinese 文字。\\~english Text. \\~ */\nA = 1,', 'zh-CN: "文字。" en: "Text."'],
    ['two languages with an at sign', '/** @~English Text. @~Chinese 文字。 */\nA = 1,', 'en: "Text." zh-CN: "文字。"'],
    [
      'two languages that end',
      '/// ~english Text. ~end\n/// ~chinese 文字。 ~end\nA = 1,',
      'en: "Text." zh-CN: "文字。"',
    ],
    [
      'two languages with a number each',
      '/** \\~english 5: Text. \\~chinese 5：文字。 */\nA = 5,',
      'en: "Text." zh-CN: "文字。" [comment says 5]',
    ],
    ['a destructor is no language', '/** Call ~Engine before. */\nA = 1,', '"Call ~Engine before."'],
  ])('%s', (_, body, wanted) => {
    const [first = ''] = read(body);
    expect(first.replace(/^\d+ E A -?\d+ /, '')).toBe(wanted);
  });

  it('text in XML, of the summary alone', () => {
    const text =
      'enum E {\n  /// <summary>\n  /// See <see cref="F.G"/>.\n  /// </summary>\n  /// <remarks>No.</remarks>\n  A = 1,\n}';
    expect(describeReading(readSdkSource(text, { file: 'E.cs' }))).toEqual(['6 E A 1 "See F.G."']);
  });

  it('takes the tag of the source’s own locale, and shows its text first', () => {
    const text = 'enum E { A = 1, /** \\~english Text. \\~chinese 文字。 */\n};';
    const [observation] = readSdkSource(text, { file: 'e.h', locale: 'zh' }).observations;
    expect(Object.keys(observation?.localizedTexts ?? {})).toEqual(['en', 'zh']);
    expect(observation?.texts.description?.value).toBe('文字。');
  });

  it('hides what a hidden enum holds', () => {
    const text = '/** @hide */\nenum E { A = 1 };\nenum F { B = 2 };';
    expect(describeReading(readSdkSource(text, { file: 'e.h' }))).toEqual(['2 E A 1 [internal: @hide]', '3 F B 2']);
  });

  it('gives links with their places', () => {
    const text = 'enum E {\n  /** See https://wiki.internal/x. */\n  A = 1,\n};';
    const [link] = readSdkSource(text, { file: 'e.h' }).observations[0]?.texts.description?.links ?? [];
    expect(link).toMatchObject({ location: { line: 2, column: 11 } });
    expect(text.slice(link?.span.start, link?.span.end)).toBe(link?.url);
  });
});

it('leaves out what Apple’s callouts say', () => {
  const text =
    'enum E {\n  /// Not in the room.\n  ///\n  /// - Since: 5.6\n  /// - Note: it has\n  ///   two lines\n  A = 1,\n  /// One of\n  /// - since the first\n  B = 2,\n};';
  expect(describeReading(readSdkSource(text, { file: 'e.h' }))).toEqual([
    '7 E A 1 "Not in the room."',
    '10 E B 2 "One of - since the first"',
  ]);
});

describe('deprecation by a sentence of its own', () => {
  it.each([
    ['The token is old. Deprecated: This enumeration is deprecated. Use `B` instead.', '[deprecated → B]'],
    ['The token is old. Deprecated: nobody sends it.', '[deprecated]'],
    ['Sent for what is marked Deprecated: nothing else.', ''],
  ])('%s', (comment, wanted) => {
    const [first = ''] = describeReading(readSdkSource(`enum E {\n  /** ${comment} */\n  A = 1,\n}`, { file: 'e.ts' }));
    expect(first.replace(/^.*" ?/, '')).toBe(wanted);
  });
});

describe('deprecation by attribute', () => {
  it.each([
    ['C', 'e.h', 'enum E { A __attribute__((deprecated)) = 1 };', '[deprecated]'],
    ['C++', 'e.hpp', 'enum E { A [[deprecated("Use B instead.")]] = 1 };', '[deprecated → B]'],
    ['Apple', 'e.h', 'enum E { A DEPRECATED_MSG_ATTRIBUTE("use B instead") = 1 };', '[deprecated → B]'],
    ['Java', 'E.java', 'class E { @Deprecated public static final int A = 1; }', '[deprecated]'],
    ['Java enum', 'E.java', 'enum E { @Deprecated(since = "3") A(1); E(int code) {} }', '[deprecated]'],
    ['Kotlin', 'E.kt', 'object E {\n@Deprecated("No.", ReplaceWith("B")) const val A = 1\n}\n', '[deprecated → B]'],
    [
      'Swift',
      'E.swift',
      'enum E: Int {\n@available(iOS, deprecated: 13, renamed: "B")\ncase A = 1\n}\n',
      '[deprecated → B]',
    ],
    ['C#', 'E.cs', 'enum E { [Obsolete("Use B instead.", true)] A = 1 }', '[deprecated → B]'],
    ['Dart', 'e.dart', 'class E { @Deprecated("Use B instead.") static const A = 1; }', '[deprecated → B]'],
    ['TypeScript', 'e.ts', 'enum E { /** @deprecated Use {@link E.B} instead. */ A = 1 }', '[deprecated → E.B]'],
  ])('%s', (_, file, text, wanted) => {
    const [first = ''] = describeReading(readSdkSource(text, { file }));
    expect(first.replace(/^\d+ E A 1 /, '')).toBe(wanted);
  });
});
