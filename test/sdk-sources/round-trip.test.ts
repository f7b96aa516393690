/** Random enums, written in each language and read back: every member, every value, nothing else. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';

interface Entry {
  readonly name: string;
  readonly code: number;
  readonly text: string;
}

type Write = (entries: readonly Entry[]) => string;

const member = ({ name, code, text }: Entry) => `  /** ${text} */\n  ${name} = ${code},\n`;
const body = (entries: readonly Entry[], line: (entry: Entry) => string) => entries.map(line).join('');

const WRITERS: Readonly<Record<string, Write>> = {
  'e.h': (entries) => `typedef enum {\n${body(entries, member)}} E;\n`,
  'e.hpp': (entries) => `namespace n {\nenum class E : int {\n${body(entries, member)}};\n}\n`,
  'ns.h': (entries) => `typedef NS_ENUM(NSInteger, E) {\n${body(entries, member)}};\n`,
  'E.cs': (entries) =>
    `public enum E {\n${body(entries, ({ name, code, text }) => `  /// <summary>${text}</summary>\n  ${name} = ${code},\n`)}}\n`,
  'e.ts': (entries) => `export enum E {\n${body(entries, member)}}\n`,
  'const.ts': (entries) =>
    `export const E = {\n${body(entries, ({ name, code, text }) => `  /** ${text} */\n  ${name}: ${code},\n`)}} as const;\n`,
  'E.java': (entries) =>
    `public final class E {\n${body(entries, ({ name, code, text }) => `  /** ${text} */\n  public static final int ${name} = ${code};\n`)}}\n`,
  'Enum.java': (entries) =>
    `public enum E {\n${body(entries, ({ name, code, text }) => `  /** ${text} */\n  ${name}(${code}),\n`)};\n  E(int code) {}\n}\n`,
  'E.kt': (entries) =>
    `enum class E(val code: Int) {\n${body(entries, ({ name, code, text }) => `  /** ${text} */\n  ${name}(${code}),\n`)}}\n`,
  'E.swift': (entries) =>
    `public enum E: Int {\n${body(entries, ({ name, code, text }) => `  /// ${text}\n  case ${name} = ${code}\n`)}}\n`,
  'e.go': (entries) =>
    `package e\n\ntype E int32\n\nconst (\n${body(entries, ({ name, code, text }) => `\t// ${text}\n\t${name} E = ${code}\n`)})\n`,
  'e.rs': (entries) =>
    `#[repr(i32)]\npub enum E {\n${body(entries, ({ name, code, text }) => `    /// ${text}\n    ${name} = ${code},\n`)}}\n`,
  'e.dart': (entries) =>
    `enum E {\n${body(entries, ({ name, code, text }) => `  /// ${text}\n  @JsonValue(${code})\n  ${name},\n`)}}\n`,
};

const entry = fc.record({
  name: fc.stringMatching(/^ERR_[A-Z][A-Z0-9_]{0,12}$/),
  code: fc.integer({ min: -2147483648, max: 2147483647 }),
  text: fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{1,8}){0,5}\.$/).filter((text) => !/deprecat|obsolet/i.test(text)),
});
const entries = fc.uniqueArray(entry, { selector: ({ name }) => name, minLength: 1, maxLength: 40 });

describe.each(Object.keys(WRITERS))('%s', (file) => {
  const write = WRITERS[file];

  it('gives back what was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const { observations, skippedRows } = readSdkSource(write?.(written) ?? '', { file });
        const read = observations.map(({ name, code, texts, enum: title }) => [
          title,
          name,
          code,
          texts.description?.value,
        ]);
        expect(read).toEqual(written.map(({ name, code, text }) => ['E', name, code, text]));
        expect(skippedRows).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('implicit values count on from the last written one', () => {
  const part = fc.record({
    start: fc.option(fc.integer({ min: -1000, max: 1000 })),
    length: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      const lines: string[] = [];
      const wanted: number[] = [];
      for (const { start, length } of parts) {
        for (let step = 0; step < length; step++) {
          const written = step === 0 && start !== null ? ` = ${start}` : '';
          lines.push(`A${lines.length}${written}`);
          wanted.push(written === '' ? (wanted.at(-1) ?? -1) + 1 : (start ?? 0));
        }
      }
      for (const file of ['e.h', 'e.ts', 'E.cs']) {
        const { observations } = readSdkSource(`enum E { ${lines.join(', ')} }`, { file });
        expect(observations.map(({ code }) => code)).toEqual(wanted);
      }
    }),
  );
});
