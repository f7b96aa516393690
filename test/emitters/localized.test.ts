/** The lookup of texts in several locales, compiled and run: the same questions and the same answers in every language. */

import { describe, expect, it, vi } from 'vitest';
import { emit } from '../../src/emitters/index.ts';
import type { Target } from '../../src/model/index.ts';
import {
  type Compiler,
  compileJava,
  compileKotlin,
  compileSwift,
  compileTypescript,
  GO,
  JAVA,
  KOTLIN,
  type Outcome,
  PYTHON,
  run,
  runGo,
  runKotlin,
  runSwift,
  SWIFT,
  TYPESCRIPT,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { catalogOf, NASTY } from './catalogs.ts';
import { hugeCatalog, refuses, write } from './compiling.ts';

vi.setConfig({ testTimeout: 600_000 });

const CHAT = catalogOf({
  locales: ['en', 'zh-CN', 'zh-Hant-TW'],
  codes: [
    {
      code: 404,
      name: 'FILE_NOT_FOUND',
      texts: {
        en: { description: 'The file is not found.', reason: 'It has expired.', fix: 'Ask for it again.' },
        'zh-CN': { description: '找不到文件。' },
        'zh-Hant-TW': { description: '找不到檔案。' },
      },
    },
    { code: 405, name: 'FILE_LOST', texts: { en: { description: 'The file is lost.' } } },
  ],
});

const LOCALES = ['zh-CN', 'zh_cn', 'zh', 'zh-SG', 'zh-Hant', 'zh-Hant-TW-x-a', 'en-GB', 'fr', ''];

const ANSWERS = [
  ...['找不到文件。', '找不到文件。', '找不到文件。', '找不到文件。', '找不到檔案。', '找不到檔案。'],
  ...['The file is not found.', 'The file is not found.', 'The file is not found.'],
  // No Chinese text: marked where the target asks for that, else none.
  ...['[en] The file is lost.', 'none', 'The file is lost.'],
];

const TARGET = { locales: ['zh-CN', 'zh-Hant-TW'] };

/** One language: its target, a program that prints the answers, and how it is compiled and run. */
interface Language {
  readonly compiler: Compiler;
  readonly target: Target;
  readonly strict: Target;
  readonly file: string;
  readonly program: string;
  /** What the compiler says where the target asks for no locales. */
  readonly complaint: RegExp;
  run(cwd: string, files: readonly string[]): Outcome;
}

const list = (open: string, close: string): string =>
  `${open}${LOCALES.map((locale) => JSON.stringify(locale)).join(', ')}${close}`;

const LANGUAGES: readonly Language[] = [
  {
    compiler: TYPESCRIPT,
    target: { language: 'typescript', style: 'const-object', file: 'chat.ts' },
    strict: { language: 'typescript', style: 'const-object', file: 'strict.ts', typeName: 'StrictCode' },
    file: 'main.ts',
    program: `import { ChatError, describeChatErrorCode } from './chat.ts';
import { describeStrictCode } from './strict.ts';

for (const locale of ${list('[', ']')}) console.log(describeChatErrorCode(404, locale));
console.log(describeChatErrorCode(405, 'zh-CN'));
console.log(describeStrictCode(405, 'zh-CN') ?? 'none');
console.log(describeChatErrorCode(405));
const cause = new Error('the network');
if (new ChatError(404, undefined, { cause }).cause !== cause) throw new Error('no cause');
if (describeChatErrorCode(999, 'zh-CN') !== undefined) throw new Error('an unknown code has no text');
`,
    complaint: /TS2554/,
    run: (cwd, files) => {
      const types = new URL('../../node_modules/@types', import.meta.url).pathname;
      const flags = ['--rewriteRelativeImportExtensions', '--types', 'node', '--typeRoots', types, '--outDir', 'js'];
      const compiled = compileTypescript(cwd, files, ...flags);
      return compiled.ok ? run(cwd, process.execPath, ['js/main.js']) : compiled;
    },
  },
  {
    compiler: PYTHON,
    target: { language: 'python', file: 'chat.py' },
    strict: { language: 'python', file: 'strict.py' },
    file: 'main.py',
    program: `import sys
from chat import ChatErrorCode
from strict import ChatErrorCode as Strict

sys.stdout.reconfigure(encoding="utf-8")
for locale in ${list('[', ']')}:
    print(ChatErrorCode.FILE_NOT_FOUND.describe(locale))
print(ChatErrorCode.FILE_LOST.describe("zh-CN"))
print(Strict.FILE_LOST.describe("zh-CN") or "none")
print(ChatErrorCode.FILE_LOST.describe())
`,
    complaint: /AttributeError/,
    run: (cwd, files) => {
      const outcomes = files.map((file) => run(cwd, 'python3', ['-W', 'error', '-B', file]));
      return outcomes.find(({ ok, output }) => !ok || output !== '') ?? { ok: false, output: 'nothing printed' };
    },
  },
  {
    compiler: GO,
    target: { language: 'go', package: 'codes', file: 'codes/chat.go' },
    strict: { language: 'go', package: 'codes', file: 'codes/strict.go', typeName: 'StrictCode' },
    file: 'main.go',
    program: `package main

import (
	"consumer/codes"
	"fmt"
)

func main() {
	text := ""
	for _, locale := range ${list('[]string{', '}')} {
		text, _ = codes.ChatErrorCodeFileNotFound.DescriptionIn(locale)
		fmt.Println(text)
	}
	text, _ = codes.ChatErrorCodeFileLost.DescriptionIn("zh-CN")
	fmt.Println(text)
	if _, ok := codes.StrictCodeFileLost.DescriptionIn("zh-CN"); !ok {
		fmt.Println("none")
	}
	text, _ = codes.ChatErrorCodeFileLost.Description()
	fmt.Println(text)
	if _, ok := codes.ChatErrorCode(999).DescriptionIn("zh-CN"); ok {
		panic("an unknown code has no text")
	}
}
`,
    complaint: /DescriptionIn undefined/,
    run: (cwd) => {
      const formatted = run(cwd, 'gofmt', ['-l', '.']);
      if (formatted.output !== '') return { ok: false, output: `gofmt: ${formatted.output}` };
      const vetted = runGo(cwd, 'vet', './...');
      return vetted.ok ? runGo(cwd, 'run', '.') : vetted;
    },
  },
  {
    compiler: JAVA,
    target: { language: 'java', file: 'ChatErrorCode.java' },
    strict: { language: 'java', style: 'constants', file: 'StrictCode.java', typeName: 'StrictCode' },
    file: 'Main.java',
    program: `import java.io.PrintStream;
import java.util.Locale;

public class Main {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (String locale : new String[] ${list('{', '}')}) {
            out.println(ChatErrorCode.FILE_NOT_FOUND.getDescription(Locale.forLanguageTag(locale.replace('_', '-'))));
        }
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        out.println(ChatErrorCode.FILE_LOST.getDescription(chinese));
        String missing = StrictCode.descriptionOf(405, chinese);
        out.println(missing == null ? "none" : missing);
        out.println(ChatErrorCode.FILE_LOST.getDescription(null));
        if (StrictCode.descriptionOf(999, chinese) != null) throw new Exception("an unknown code has no text");
    }
}
`,
    complaint: /cannot be applied to given types/,
    run: (cwd, files) => {
      const compiled = compileJava(cwd, files, 'out');
      return compiled.ok ? run(cwd, 'java', ['-cp', 'out', 'Main']) : compiled;
    },
  },
  {
    compiler: KOTLIN,
    target: { language: 'kotlin', file: 'chat.kt' },
    strict: { language: 'kotlin', style: 'constants', file: 'strict.kt', typeName: 'StrictCode' },
    file: 'Main.kt',
    program: `import java.io.PrintStream

public fun main() {
    val out = PrintStream(System.out, true, "UTF-8")
    for (locale in ${list('listOf(', ')')}) out.println(ChatErrorCode.FILE_NOT_FOUND.description(locale))
    out.println(ChatErrorCode.FILE_LOST.description("zh-CN"))
    out.println(StrictCode.descriptionOf(405, "zh-CN") ?: "none")
    out.println(ChatErrorCode.FILE_LOST.description)
    check(StrictCode.descriptionOf(999, "zh-CN") == null)
}
`,
    complaint: /too many arguments/i,
    run: (cwd, files) => {
      const compiled = compileKotlin(cwd, files, 'out');
      return compiled.ok ? runKotlin(cwd, 'out', 'MainKt') : compiled;
    },
  },
  {
    compiler: SWIFT,
    target: { language: 'swift', file: 'chat.swift' },
    strict: { language: 'swift', style: 'enum', file: 'strict.swift', typeName: 'StrictCode' },
    file: 'main.swift',
    program: `import Foundation

for locale in ${list('[', ']')} { print(ChatErrorCode.fileNotFound.explanation(locale: locale) ?? "none") }
print(ChatErrorCode.fileLost.explanation(locale: "zh-CN") ?? "none")
print(StrictCode.fileLost.explanation(locale: "zh-CN") ?? "none")
print(ChatErrorCode.fileLost.explanation ?? "none")
let error: LocalizedError = ChatErrorCode.fileNotFound
precondition(error.failureReason == "It has expired." && error.recoverySuggestion == "Ask for it again.")
precondition(ChatErrorCode.fileLost.failureReason == nil)
precondition(ChatErrorCode(rawValue: 999).explanation(locale: "zh-CN") == nil)
`,
    complaint: /cannot call value of non-function type/,
    run: (cwd, files) => {
      const compiled = compileSwift(cwd, files, '-o', 'consumer');
      return compiled.ok ? runSwift(cwd, './consumer') : compiled;
    },
  },
];

for (const language of LANGUAGES) {
  withCompiler(language.compiler, () => {
    const folder = temporaryFolder();
    folder.write('package.json', '{ "type": "module" }');
    folder.write('go.mod', 'module consumer\n\ngo 1.18\n');
    folder.write(language.file, language.program);

    it('answers in the locale, else in its language, else in its own', () => {
      const files = [
        ...write(folder, CHAT, { ...language.target, ...TARGET }),
        ...write(folder, CHAT, { ...language.strict, ...TARGET, fallback: 'none' }),
        // What is hard to write down, and more codes than one method of the virtual machine holds.
        ...[NASTY, hugeCatalog(1_100)].flatMap((catalog, index) =>
          write(folder, catalog, {
            ...language.target,
            typeName: index === 0 ? 'NastyCode' : 'HugeCode',
            file: language.target.file?.replace(/chat(ErrorCode)?/i, index === 0 ? 'NastyCode' : 'HugeCode') ?? '',
            locales: [catalog === NASTY ? 'zh-CN' : 'en-GB'],
          }),
        ),
      ];
      const { ok, output } = language.run(folder.path, [...files, language.file]);
      expect(output).toBe(`${ANSWERS.join('\n')}\n`);
      expect(ok).toBe(true);
    });

    it('has no such lookup where the target names no locales', () => {
      const files = [...write(folder, CHAT, language.target), ...write(folder, CHAT, language.strict)];
      refuses(language.compiler, language.run(folder.path, [...files, language.file]), language.complaint);
    });
  });
}

describe('the locales of a target', () => {
  const languages = LANGUAGES.map(({ target }) => target.language);

  it.each(languages)('of %s are ones that the catalog has texts in', (language) => {
    expect(() => emit(CHAT, { language, locales: ['zh-CN', 'fr'] })).toThrow(
      'catalog chat: "locales" of a target names "fr", and no text is in that language, so every text would be a foreign one. Name some of en, zh-CN, zh-Hant-TW in the config, or add the pages in that language to its sources.',
    );
  });

  it.each(languages)('of %s change nothing where none are named', (language) => {
    expect(emit(NASTY, { language, locales: [] })).toEqual(emit(NASTY, { language }));
  });

  it('leave a wider tag to the own locale', () => {
    const own = catalogOf({
      codes: [{ code: 1, name: 'A', texts: { 'en-US': { description: 'color' }, 'en-GB': { description: 'colour' } } }],
    });
    const [file] = emit(own, { language: 'go', locale: 'en-US', locales: ['en-GB'] });
    expect(file?.content).toContain('case "en-us", "en":\n\t\t\treturn c.Description()');
    expect(file?.content).toContain('case "en-gb":\n');
  });
});
