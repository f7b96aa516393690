/**
 * Inputs that somebody might send to make a program hang, to fill its memory or to end it: each small, each a page, a config or an
 * SDK source that the program is asked to read.
 */

const times = (count: number, text: string | ((index: number) => string)) =>
  Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index))).join('');

const K = 1000;
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const tableOf = (rows: string) => `# Error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${rows}`;
const html = (rows: string) => `# Error codes\n\n<table><tr><th>Code</th><th>Name</th></tr>\n${rows}\n</table>\n`;

type Kind = 'page' | 'config' | 'sdk';

export interface HostileInput {
  readonly id: string;
  readonly kind: Kind;
  /** The name of an SDK source, which tells its language. */
  readonly file?: string;
  readonly text: () => string;
  readonly exit: 0 | 2;
  /** What has to be said; nothing has to where it is missing. */
  readonly says?: RegExp;
}

const OK = 0;
const REFUSED = 2;

/** A page is read by `scan`, which exits with 2 where it finds no error code in a page that was named. */
const page = (id: string, text: () => string, exit: 0 | 2 = REFUSED, says?: RegExp): HostileInput => ({
  id,
  kind: 'page',
  text,
  exit,
  ...(says && { says }),
});
const config = (id: string, text: () => string, exit: 0 | 2 = REFUSED, says?: RegExp): HostileInput => ({
  ...page(id, text, exit, says),
  kind: 'config',
});
const sdk = (id: string, file: string, text: () => string, exit: 0 | 2 = REFUSED, says?: RegExp): HostileInput => ({
  ...page(id, text, exit, says),
  kind: 'sdk',
  file,
});

const PAGES: readonly HostileInput[] = [
  // Expressions that have two ways to match one text.
  page('a cell of quotes', () => tableOf(row('1', `${times(8 * K, '"')}x`, 'Bad')), OK),
  page('a list item of underscores', () => `# Error codes\n\n- A${times(50 * K, '_')}\n- B${times(50 * K, '_')}`),
  page('a struck definition', () => `<dl><dt>ERR_A</dt><dd>${times(30 * K, '~~')}x</dd></dl>`),
  page('bold that is never closed', () => times(20, `**用${times(20 * K, '\t')}x\n\n`)),
  page('hashes and tabs', () => times(10, `# a${times(20 * K, '\t')}b\n\n`)),
  page('a list item of zeros', () => `# Error codes\n\n- 1003 ${times(50 * K, '0')}\n- 1004 ${times(50 * K, '0')}`),
  page('one long Cyrillic word', () => tableOf(row('1', 'ERR_A', times(45 * K, 'ш'))), OK),
  page('one word of 100 kB with dots', () => tableOf(row('1', 'ERR_A', times(22 * K, 'a.'))), OK),
  page('code spans that are never closed', () => tableOf(row('1', 'ERR_A', times(45 * K, '`'))), OK),
  page('comments that are never closed', () => times(30 * K, '<!-- ')),
  page('MDX comments that are never closed', () => times(30 * K, '{/* ')),
  page('expressions that are never closed', () => tableOf(row('1', 'ERR_A', times(20 * K, '{"'))), OK),
  page('footnotes that are never closed', () => tableOf(row('1', 'ERR_A', times(22 * K, '[^'))), OK),
  page('YFM tables that are never closed', () => times(30 * K, '#|\n')),
  page('definition tags that are never closed', () => times(30 * K, '<dl ')),
  page('tags that are never closed', () => `<Tabs ${times(50 * K, 'a=')}`),
  page('a component of 100 kB', () => `<A${times(50 * K, '.a')} name="1"`),
  page('a fence of 100 kB', () => `${times(100 * K, '~')}\n${tableOf(row('1', 'ERR_A', 'Bad'))}`, OK),
  page('fences of every length that are never closed', () =>
    times(300, (n) => `${times(300 - n, '`')}ABC\n`.replace(/^.{0,2}ABC$/, '')),
  ),
  page('an enumeration of blanks', () => `\`\`\`\nenum ErrorCode {\n${times(50 * K, ' ')}x\n}\n\`\`\``),
  page('calls in calls', () => `# Error codes\n\n\`\`\`c\n${times(20, `${times(5 * K, 't(')}\n`)}\`\`\``),
  page('words of code', () => `${times(5 * K, 'Code')}x\n{\n`),
  page('label after label', () => `# Error codes\n\n## ERR_A\n\n${times(50 * K, ' \t')}x\n`),
  // What Markdown itself takes long for.
  page('images in links', () => tableOf(row('1', 'ERR_A', times(10 * K, '![a'))), OK),
  page('links that open', () => tableOf(row('1', 'ERR_A', times(12 * K, '[a]('))), OK),
  page('emphasis that opens', () => tableOf(row('1', 'ERR_A', times(12 * K, '*a_ '))), OK),
  page('stars', () => tableOf(row('1', 'ERR_A', times(6 * K, '*a **a '))), OK),
  page('brackets in brackets', () => tableOf(row('1', 'ERR_A', times(45 * K, '['))), OK),
  page('images that close', () => tableOf(row('1', 'ERR_A', times(5 * K, '![a](x) '))), OK),
  page('entities', () => tableOf(row('1', 'ERR_A', times(20 * K, '&#'))), OK),
  page('autolinks', () => tableOf(row('1', 'ERR_A', times(8 * K, 'a@b.c '))), OK),
  page('long dashes of an address', () => tableOf(row('1', 'ERR_A', `a@${times(20 * K, 'a-')}`)), OK),
  // What grows with the square of the page.
  page(
    'references and definitions',
    () =>
      `${tableOf(times(300, (n) => row(`${n}`, `ERR_${n}`, `see [it][r${n}]`)))}\n${times(300, (n) => `[r${n}]: https://e.co/${n}\n`)}`,
    OK,
  ),
  page('two-item lists', () => times(500, '# Error codes\n\n- ERR_A: x\n- ERR_B: y\n\n'), OK),
  page('headings', () => times(20 * K, (n) => `## Android ${n}\n\n`)),
  page('nested lists', () => times(2 * K, (n) => `${times(n, ' ')}- 100${n}: ERR_X\n`)),
  page(
    'escaped pipes',
    () => tableOf(row('1', 'ERR_A', times(40 * K, '\\|'))),
    REFUSED,
    /hostile\.md:5:15: error: This text is 80000 characters long, and 50000 are/,
  ),
  page('nested tabs', () => `${times(20 * K, '<Tab value="ios">')}\n${tableOf(row('1', 'ERR_A', 'Bad'))}`, OK),
  page('summaries', () => times(10 * K, '<summary>ERR_A')),
  page('component after component', () => times(1 * K, (n) => `<A title="ERR_${n}">x</A>\n`), OK),
  page('definition lists in definition lists', () => times(10 * K, '<dl><dt>ERR_A</dt><dd>')),
  page('tables in tables', () => times(1 * K, '<table><tr><td>1</td><td>')),
  // What fills memory.
  page('rowspan', () => html(times(1 * K, (n) => `<tr><td rowspan="1000">${n}</td><td>ERR_${n}</td></tr>\n`)), REFUSED),
  page('colspan', () => html(times(1 * K, (n) => `<tr><td colspan="1000">${n}</td><td>ERR_${n}</td></tr>\n`))),
  page('both spans', () => html(`<tr><td colspan="99999999" rowspan="99999999">1</td><td>ERR_A</td></tr>`)),
  page(
    'a name of 100 kB',
    () => tableOf(row('1', `ERR_${times(100 * K, 'A')}`, 'Bad')),
    REFUSED,
    /hostile\.md:5:7: error: This text is 100004 characters long/,
  ),
  page('a name of 20 000 words', () => tableOf(row('1', `ERR${times(20 * K, '_A')}`, 'Bad')), OK),
  page(
    '160 000 columns',
    () => `# Error codes\n\n|${times(160 * K, 'a|')}\n|${times(160 * K, '-|')}\n|${times(160 * K, '1|')}\n`,
  ),
  page(
    'one cell of 5 MB',
    () => tableOf(row('1', 'ERR_A', times(1000 * K, 'word '))),
    REFUSED,
    /hostile\.md:5:15: error: This text is \d+ characters long, and 50000 are the most/,
  ),
  page('empty rows', () => tableOf(times(200 * K, '||||\n'))),
  page('blank lines', () => times(500 * K, '\n')),
  page('front matter that is never closed', () => `---\n${times(100 * K, 'title: x\n')}`),
  page('quotes in quotes', () => `${times(20 * K, '>')} ${tableOf(row('1', 'ERR_A', 'Bad'))}`, OK),
  page('numbers without end', () => tableOf(row(times(100 * K, '9'), 'ERR_A', 'Bad'))),
];

const SDKS: readonly HostileInput[] = [
  sdk('strings that are never closed', 'Error.java', () => times(30 * K, '"""')),
  sdk('a string of quotes', 'Error.java', () => `class E { static final String ERR_A = ""${times(8 * K, '""')}x"; }`),
  sdk('comments that are never closed', 'error.h', () => `enum E { ${times(30 * K, '/* ')}`),
  sdk('brackets that open', 'error.h', () => `enum Error { A = ${times(100 * K, '(')}1 };`),
  sdk('braces that open', 'error.ts', () => times(100 * K, '{')),
  sdk(
    'objects in objects',
    'error.ts',
    () => `export const ERRORS = ${times(3 * K, '{ a: ')}1${times(3 * K, ' }')};`,
    OK,
  ),
  sdk(
    'objects beside objects in objects',
    'error.ts',
    () => `export const ErrorCodes = {${times(300, (n) => `A${n}: {${times(50, (m) => `B${m}: ${n * 50 + m},`)}},`)}};`,
    REFUSED,
    /the documents know the members of no enum of this file/,
  ),
  sdk('a sum of 20 000 numbers', 'error.h', () => `enum ErrorCode { ERR_A = ${times(20 * K, '1+')}1, ERR_B };`, OK),
  sdk(
    'a chain of 300 constants',
    'error.h',
    () => `enum ErrorCode { E0 = 1, ${times(300, (n) => `E${n + 1} = E${n} + 1, `)}};`,
    OK,
  ),
  sdk(
    'strings that double 40 times',
    'ErrorCode.java',
    () =>
      `class ErrorCode {\n static final String E0 = "aaaaaaaa";\n${times(40, (n) => ` static final String E${n + 1} = E${n} + E${n};\n`)}}`,
    OK,
  ),
  sdk('a constant of itself', 'error.h', () => `enum ErrorCode { ERR_A = ERR_B, ERR_B = ERR_A, ERR_C = 5 };`, OK),
  sdk(
    'macros of macros',
    'error.h',
    () =>
      `#define M0(X) X(A)\n${times(40, (n) => `#define M${n + 1}(X) M${n}(X) M${n}(X)\n`)}enum ErrorCode { M40(E) };`,
  ),
  sdk('conditions in conditions', 'error.h', () => `${times(20 * K, '#if A\n')}enum ErrorCode { ERR_A = 1 };`, OK),
  sdk(
    'a shift without end',
    'error.ts',
    () => `export enum ErrorCode { A = 1 << 99999999, B = 2 ** 99999999, C = 3 }`,
    OK,
  ),
  sdk('a word of 200 kB', 'error.h', () => `enum ErrorCode { ${times(200 * K, 'A')} = 1, ERR_B = 2 };`, OK),
  sdk('a number of 200 kB', 'error.h', () => `enum ErrorCode { ERR_A = ${times(200 * K, '9')}, ERR_B = 2 };`, OK),
  sdk('templates in templates', 'error.ts', () => times(20 * K, '`${')),
  sdk(
    'comment after comment',
    'error.h',
    () => `enum ErrorCode {\n${times(20 * K, '/** {@a\t\t */\n')} ERR_A = 1 };`,
    OK,
  ),
  sdk(
    'a comment of one line of 200 kB',
    'error.h',
    () => `enum ErrorCode {\n/** ${times(50 * K, '{@0\t')} */ ERR_A = 1 };`,
    OK,
  ),
  sdk(
    'annotations',
    'ErrorCode.kt',
    () => `enum class ErrorCode(val code: Int) { ${times(20 * K, '@A ')} ERR_A(1) }`,
    OK,
  ),
  sdk('generics', 'ErrorCode.swift', () => `enum ErrorCode: Int { case a = ${times(50 * K, 'A<')} }`, OK),
  sdk('raw strings', 'ErrorCode.swift', () => `let a = ${times(50 * K, '#')}"x`),
];

const least = '"files": "page.md"';
const CONFIGS: readonly HostileInput[] = [
  config('lists in lists', () => `${times(20 * K, '[')}${times(20 * K, ']')}`, REFUSED, /errgen\.config/),
  config('objects in objects', () => `${times(20 * K, '{"a":')}1${times(20 * K, '}')}`, REFUSED, /errgen\.config/),
  config(
    'keys that nobody knows',
    () => `{${times(20 * K, (n) => `"k${n}":1,`)}"sources":[{${least}}]}`,
    REFUSED,
    /is not a known key/,
  ),
  config(
    'a string of 2 MB',
    () => `{"id":"${times(2000 * K, 'a')}!","sources":[{${least}}]}`,
    REFUSED,
    /must start with a letter/,
  ),
  config(
    'an expression in an expression',
    () => `{"sources":[{${least},"tables":{"include":["/(a+)+$/"]}}]}`,
    REFUSED,
    /took longer than a second/,
  ),
  config('a glob of stars', () => `{"sources":[{"files":"${times(60, '*a')}*/b.md"}]}`, REFUSED, /No file matches/),
  config('a glob of braces', () => `{"sources":[{"files":"${times(25, '{a,b}')}.md"}]}`, REFUSED),
  config(
    'a path of 100 kB',
    () => `{"sources":[{"files":"${times(50 * K, 'a/')}b.md"}]}`,
    REFUSED,
    /There is no such file/,
  ),
  config('a path with a zero', () => '{"sources":[{"files":"a\\u0000b.md"}]}', REFUSED),
  config('catalogs without number', () => `{"catalogs":{${times(2 * K, (n) => `"c${n}":{},`)}"z":{}}}`, REFUSED),
  config(
    'suppressions without number',
    () =>
      `{"sources":[{${least}}],"suppressions":[${times(1 * K, '{"rule":"code-order","because":"x","code":1},').slice(0, -1)}]}`,
    OK,
  ),
  config(
    'YAML: laughs',
    () =>
      `a0: &a0 [x, x]\n${times(30, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}, *a${n}, *a${n}, *a${n}, *a${n}, *a${n}]\n`)}`,
    REFUSED,
  ),
  config('YAML: deep', () => `a:\n${times(3 * K, (n) => `${times(n + 1, ' ')}a:\n`)}`, REFUSED),
  config('YAML: flow', () => `a: ${times(20 * K, '[')}`, REFUSED),
  config('YAML: an alias of itself', () => 'a: &a\n  b: *a\n', REFUSED),
  config('YAML: a key that is a list', () => '? [a, b]\n: c\n', REFUSED),
  config('YAML: merge keys', () => `a: &a {b: 1}\nc:\n  <<: *a\n`, REFUSED),
  config('YAML: tags', () => `!!js/function 'x': !!binary "a"\n`, REFUSED),
  config('YAML: nothing', () => '', REFUSED, /must be an object/),
  config('YAML: a number', () => '1', REFUSED, /must be an object/),
];

export const HOSTILE_INPUTS: readonly HostileInput[] = [...PAGES, ...SDKS, ...CONFIGS];
