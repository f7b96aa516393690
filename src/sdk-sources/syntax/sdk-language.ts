/**
 * The languages that SDK sources come in, and how each of them writes strings, comments and numbers: what the tokenizer
 * has to know to find its way through a file without understanding it.
 */

export type SdkLanguage =
  | 'objective-c'
  | 'cpp'
  | 'java'
  | 'kotlin'
  | 'swift'
  | 'csharp'
  | 'dart'
  | 'typescript'
  | 'go'
  | 'rust'
  | 'python';

/** How a language writes what is not a word, a number or a mark. */
export interface Lexicon {
  /** `'a'` is a character and not a string. */
  readonly characters: boolean;
  /** `'a'` and `"a"` are both strings. */
  readonly singleQuotes: boolean;
  /** `"""` opens a string over several lines. */
  readonly tripleQuotes: boolean;
  /** What opens an expression inside a string; null where nothing does. */
  readonly interpolation: '${' | '\\(' | null;
  /** Block comments stand inside one another. */
  readonly nestedComments: boolean;
  /** `#` opens a comment that ends with the line; no slash opens one. */
  readonly hashComments: boolean;
  /** A `#` at the start of a line opens a directive that ends with the line. */
  readonly directives: boolean;
  /** Template literals and regular expressions. */
  readonly ecmascript: boolean;
  /** `R"x(…)x"`, `#"…"#`, `r'…'`, `@"…"`, `` `…` ``, `r#"…"#`, `rb'…'`. */
  readonly raw: 'cpp' | 'swift' | 'dart' | 'csharp' | 'go' | 'rust' | 'python' | null;
}

const PLAIN: Lexicon = {
  characters: true,
  singleQuotes: false,
  tripleQuotes: false,
  interpolation: null,
  nestedComments: false,
  hashComments: false,
  directives: false,
  ecmascript: false,
  raw: null,
};

export const LEXICONS: Readonly<Record<SdkLanguage, Lexicon>> = {
  'objective-c': { ...PLAIN, directives: true, raw: 'cpp' },
  cpp: { ...PLAIN, directives: true, raw: 'cpp' },
  java: { ...PLAIN, tripleQuotes: true },
  kotlin: { ...PLAIN, tripleQuotes: true, interpolation: '${', nestedComments: true },
  swift: {
    ...PLAIN,
    characters: false,
    tripleQuotes: true,
    interpolation: '\\(',
    nestedComments: true,
    directives: true,
    raw: 'swift',
  },
  csharp: { ...PLAIN, tripleQuotes: true, directives: true, raw: 'csharp' },
  dart: {
    ...PLAIN,
    characters: false,
    singleQuotes: true,
    tripleQuotes: true,
    interpolation: '${',
    nestedComments: true,
    raw: 'dart',
  },
  typescript: { ...PLAIN, characters: false, singleQuotes: true, ecmascript: true },
  go: { ...PLAIN, raw: 'go' },
  // A single quote may open a lifetime: `&'static str`.
  rust: { ...PLAIN, characters: false, nestedComments: true, raw: 'rust' },
  python: {
    ...PLAIN,
    characters: false,
    singleQuotes: true,
    tripleQuotes: true,
    hashComments: true,
    raw: 'python',
  },
};

const EXTENSIONS: ReadonlyMap<string, SdkLanguage> = new Map<string, SdkLanguage>([
  ['h', 'objective-c'],
  ['m', 'objective-c'],
  ['mm', 'objective-c'],
  ['c', 'objective-c'],
  ['hh', 'cpp'],
  ['hpp', 'cpp'],
  ['hxx', 'cpp'],
  ['cc', 'cpp'],
  ['cpp', 'cpp'],
  ['cxx', 'cpp'],
  ['java', 'java'],
  ['kt', 'kotlin'],
  ['kts', 'kotlin'],
  ['swift', 'swift'],
  ['cs', 'csharp'],
  ['dart', 'dart'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'typescript'],
  ['js', 'typescript'],
  ['mjs', 'typescript'],
  ['cjs', 'typescript'],
  ['go', 'go'],
  ['rs', 'rust'],
  ['py', 'python'],
  ['pyi', 'python'],
]);

/** `.h`, `.java` and the others. */
export const SDK_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()].map((extension) => `.${extension}`);

/**
 * The language of a file by its extension; null where the extension is no SDK source's.
 * @example sdkLanguageOf('include/AgoraChatErrorCode.h') // 'objective-c'
 */
export function sdkLanguageOf(file: string): SdkLanguage | null {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS.get(extension) ?? null;
}
