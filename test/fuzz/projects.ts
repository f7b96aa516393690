/** Projects that somebody has spoilt: real pages, SDK sources and configs with random damage, and what hostile hands would write. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const ROOT = join(import.meta.dirname, '..', '..');

/** Files by their paths, as the door to memory takes them. */
export type Project = Readonly<Record<string, string>>;

const pageOf = (name: string) => readFileSync(join(ROOT, 'docs-source', name), 'utf8').split('\n');
const PAGES = ['android.en.md', 'ios.zh-CN.md', 'ios-legacy.en.md'].map(pageOf);

const NAMES = ['GENERAL_ERROR', 'NETWORK_ERROR', 'INVALID_APP_KEY', 'USER_NOT_LOGIN', 'SERVER_BUSY', 'FILE_NOT_FOUND'];
const member = (write: (name: string, code: number) => string) =>
  NAMES.map((name, index) => write(name, 1 + index * 100)).join('');

const SOURCES: Readonly<Record<string, string>> = {
  'sdk/ChatErrorCode.h': `typedef NS_ENUM(NSInteger, ChatErrorCode) {\n${member((name, code) => `  ChatErrorCode_${name} = 0x${code.toString(16)}, /** ${name} */\n`)}};\n`,
  'sdk/ChatErrorCode.kt': `enum class ChatErrorCode(val code: Int) {\n${member((name, code) => `  /** ${name} */\n  ${name}(${code}),\n`)}}\n`,
  'sdk/ChatErrorCode.swift': `public enum ChatErrorCode: Int {\n${member((name, code) => `  case ${name.toLowerCase()} = ${code} // ${name}\n`)}}\n`,
  'sdk/errorCodes.ts': `export enum ChatErrorCode {\n${member((name, code) => `  ${name} = ${code},\n`)}  'has space' = 3,\n  SHIFTED = 1 << 3,\n}\n`,
  'sdk/ErrorCodes.java': `public interface ErrorCodes {\n${member((name, code) => `  int ${name} = ${code};\n`)}  int LAST = FILE_NOT_FOUND + 2;\n}\n`,
  'sdk/error_codes.go': `package chat\n\ntype ErrorCode int\n\nconst (\n${member((name, code) => `\t${name} ErrorCode = ${code}\n`)})\n`,
};

/** What a page, a source or a config should survive, as a piece of any of them. */
const PIECES = [
  ...[
    '|',
    '||',
    '\\|',
    '`',
    '```',
    '~~~',
    '---',
    '| --- |',
    '<!--',
    '-->',
    '<td>',
    '</table>',
    '<td colspan=9>',
    '#',
    '> ',
    '- ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '\\',
    '/*',
    '*/',
    '//',
    '$'.concat('{x}'),
    '%@',
    ']]>',
    '</script>',
    '@a',
    '::error::x',
    '\t',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    '-0',
    '0x',
    '1e9',
    '9007199254740993',
    '2147483648',
    '-2147483649',
    '5xx',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '𝒳',
    '错误码',
    'エラー',
    '‫شيء',
    '&amp;',
    '&#0;',
    '\r',
    '\r\n',
    '\n\n',
  ],
  ...[
    'import X from "./b.md"\n\n<X />\n',
    '<Tabs>',
    '{#include x}',
    '^ a ^ b ^',
    ':::',
    '* a\n  * b',
    '[x]: y',
    '![x](y)',
  ],
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((one) => one.repeat(200)) },
);

/** One damage: where it begins and how much it takes, as shares of the text, and what it puts there. */
const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), takes: fc.nat({ max: 40 }), puts: piece });

/** A text with up to four damages. */
export function spoilt(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.array(damage, { maxLength: 4 })).map(([whole, damages]) =>
    damages.reduce((now, { at, takes, puts }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + puts + now.slice(start + takes);
    }, whole),
  );
}

/** Some lines of one of the pages, its head mostly among them. */
const page = spoilt(
  fc
    .tuple(fc.constantFrom(...PAGES), fc.nat({ max: 20 }), fc.integer({ min: 5, max: 30 }))
    .map(([lines, from, count]) =>
      [
        '# Error codes',
        '',
        ...lines.filter((line) => !line.startsWith('|')).slice(0, 4),
        '',
        ...lines.filter((line) => line.startsWith('|')).slice(0, 2),
        ...lines.filter((line) => line.startsWith('|')).slice(from + 2, from + 2 + count),
        '',
      ].join('\n'),
    ),
);

const source = fc
  .constantFrom(...Object.entries(SOURCES))
  .chain(([path, text]) => fc.tuple(fc.constant(path), spoilt(fc.constant(text))));

const CONFIG = {
  id: 'chat',
  sources: [
    { files: 'docs/a.md', platform: 'android', locale: 'en' },
    { files: 'docs/b.md', platform: 'ios' },
  ],
  sdk: [{ files: 'sdk/*', platform: 'android' }],
  targets: [{ language: 'typescript' }, { language: 'swift' }, { language: 'c' }, { language: 'markdown' }],
  baseline: 'errgen.baseline.json',
};

const config = fc.oneof(
  { weight: 16, arbitrary: fc.constant(JSON.stringify(CONFIG)) },
  { weight: 2, arbitrary: spoilt(fc.constant(JSON.stringify(CONFIG, null, 2))) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(CONFIG)), fc.jsonValue())
      .map(([key, value]) => JSON.stringify({ ...CONFIG, [key]: value })),
  },
);

/** Any project. */
export const project: fc.Arbitrary<Project> = fc
  .record({
    first: page,
    second: page,
    source,
    config,
    baseline: fc.option(spoilt(fc.constant('{"schemaVersion":1,"findings":[]}')), { freq: 1 }),
  })
  .map(({ first, second, source: [path, text], config: settings, baseline }) => ({
    '/project/errgen.config.json': settings,
    '/project/docs/a.md': first,
    '/project/docs/b.md': second,
    [`/project/${path}`]: text,
    ...(baseline !== null && { '/project/errgen.baseline.json': baseline }),
  }));
