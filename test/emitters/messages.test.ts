/** Message catalogs: which text stands under which key, by hand; and every text read back by what reads the format. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it, vi } from 'vitest';
import { emitter as androidStrings } from '../../src/emitters/android-strings/emitter.ts';
import type { Emitter } from '../../src/emitters/emitter.ts';
import { emit } from '../../src/emitters/index.ts';
import { localesOf, messagesIn, plainKeys } from '../../src/emitters/messages.ts';
import { prepareEmission } from '../../src/emitters/prepare-emission.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import {
  ANDROID_RESOURCES,
  compileJava,
  compileObjectiveC,
  compilerFile,
  GETTEXT,
  JAVA,
  OBJECTIVE_C,
  PYTHON,
  run,
  temporaryFolder,
  withCompiler,
} from '../compilers/compilers.ts';
import { catalogOf, NASTY, STRINGS } from './catalogs.ts';
import { anyCatalogs, OK, pagesCatalog, refuses } from './compiling.ts';

vi.setConfig({ testTimeout: 300_000 });

const CHAT = catalogOf({
  locales: ['en', 'zh-CN'],
  codes: [
    { code: -1, name: 'UNKNOWN' },
    {
      code: 404,
      name: 'FILE_NOT_FOUND',
      texts: {
        en: { description: "The file doesn't exist.", reason: 'It has expired.', fix: 'Ask for it again.' },
        'zh-CN': { description: '文件不存在。' },
      },
    },
    { code: 406, name: 'USER_MUTED', texts: { 'zh-CN': { reason: '用户被禁言。', fix: '用户被禁言。' } } },
    { code: 500, name: 'CLASS', status: 'deprecated', texts: { en: { description: 'Costs 100% of $1' } } },
  ],
});

/** Texts that mean something to one of the formats. */
const SNARES: Catalog = catalogOf({
  id: 'snares',
  locales: ['en', 'pt-BR'],
  codes: [
    '@string/app_name',
    '?attr/color',
    "it's \"quoted\" and 'so'",
    'C:\\new\\u0041\\',
    '%s of %d, 100 %, %1$s, %@',
    '{{name}} and $t(key) and {name} and {',
    '{n, plural, one {# file} other {# files}}',
    "'{' '' '",
    '<b>bold</b> & ]]> <!-- no --> &amp;',
    '#: not a comment',
    '! neither = this : one',
    '  spaces   within  ',
    '用户 😀 \u00e9 İ',
    'ends with a backslash \\',
    '-- two -- hyphens --',
    '/* comment */ // "x" = "y";',
  ].map((text, index) => ({
    code: index,
    name: `SNARE_${index}`,
    texts: { [index % 3 === 0 ? 'pt-BR' : 'en']: { description: text, reason: `${text}!` } },
  })),
});

async function everyCatalog(): Promise<Catalog[]> {
  return [CHAT, SNARES, NASTY, STRINGS, ...anyCatalogs().filter((_, index) => index % 6 === 0), await pagesCatalog()];
}

const files = (target: Target, catalog = CHAT) =>
  Object.fromEntries(emit(catalog, target).map(({ path, content }) => [path, content]));

/** The texts that the file of a locale has to have, in the order of their code units. */
function textsOf(catalog: Catalog, target: Target, locale: string): string[] {
  // Keys and paths aside, all formats are prepared alike.
  const emission = prepareEmission(catalog, target, androidStrings as unknown as Emitter);
  return messagesIn(emission, locale, plainKeys())
    .map(({ text }) => text)
    .sort();
}

/** The locales of a catalog's files. */
function localesFor(catalog: Catalog, target: Target): [string, ...string[]] {
  return localesOf(prepareEmission(catalog, target, androidStrings as unknown as Emitter));
}

const values = (json: string): string[] => Object.values<string>(JSON.parse(json)).sort();

/** What a reader prints: a key and its text in Base64 on each line. */
function decodedPairs(output: string): string[][] {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(' ').map((text) => Buffer.from(text, 'base64').toString('utf8')));
}

describe('a locale', () => {
  it('has its own texts, others marked, and none where there is no text at all', () => {
    const json = files({ language: 'i18next' });
    expect(JSON.parse(json['i18next/en/ChatErrorCode.json'] ?? '')).toEqual({
      FILE_NOT_FOUND: "The file doesn't exist.",
      FILE_NOT_FOUND_reason: 'It has expired.',
      FILE_NOT_FOUND_fix: 'Ask for it again.',
      USER_MUTED: '[zh-CN] 用户被禁言。',
      CLASS: 'Costs 100% of $1',
    });
    expect(JSON.parse(json['i18next/zh-CN/ChatErrorCode.json'] ?? '')).toEqual({
      FILE_NOT_FOUND: '文件不存在。',
      FILE_NOT_FOUND_reason: '[en] It has expired.',
      FILE_NOT_FOUND_fix: '[en] Ask for it again.',
      USER_MUTED: '用户被禁言。',
      CLASS: '[en] Costs 100% of $1',
    });
  });

  it('has its own texts alone where the target asks for that', () => {
    const json = files({ language: 'i18next', fallback: 'none', parts: 'description' });
    expect(JSON.parse(json['i18next/en/ChatErrorCode.json'] ?? '')).toEqual({
      FILE_NOT_FOUND: "The file doesn't exist.",
      CLASS: 'Costs 100% of $1',
    });
    expect(JSON.parse(json['i18next/zh-CN/ChatErrorCode.json'] ?? '')).toEqual({
      FILE_NOT_FOUND: '文件不存在。',
      USER_MUTED: '用户被禁言。',
    });
  });

  it('is the only one where the target names it', () => {
    expect(Object.keys(files({ language: 'resx', locale: 'zh-CN' }))).toEqual(['resx/ChatErrorCode.resx']);
  });

  it('has keys made of the codes where the target asks for that', () => {
    const json = files({ language: 'i18next', keys: 'code', locale: 'zh-CN', parts: 'description' });
    expect(Object.keys(JSON.parse(json['i18next/zh-CN/ChatErrorCode.json'] ?? ''))).toEqual(['404', '406', '500']);
  });

  it('is named as each platform names it', () => {
    const paths = (language: string, extra = {}) => Object.keys(files({ language, ...extra }));
    expect(paths('apple-strings')).toEqual([
      'apple-strings/en.lproj/ChatErrorCode.strings',
      'apple-strings/zh-Hans.lproj/ChatErrorCode.strings',
    ]);
    expect(paths('android-strings', { output: 'app/src/main/res' })).toEqual([
      'values/chat_error_code.xml',
      'values-zh-rCN/chat_error_code.xml',
    ]);
    expect(paths('arb')).toEqual([
      'arb/chat_error_code_en.arb',
      'arb/chat_error_code_zh_CN.arb',
      'arb/chat_error_code_zh.arb',
    ]);
    expect(paths('properties')).toEqual([
      'properties/ChatErrorCode.properties',
      'properties/ChatErrorCode_zh_CN.properties',
    ]);
    expect(paths('resx')).toEqual(['resx/ChatErrorCode.resx', 'resx/ChatErrorCode.zh-CN.resx']);
    expect(paths('po')).toEqual([
      'po/ChatErrorCode.pot',
      'po/en/LC_MESSAGES/ChatErrorCode.po',
      'po/zh_CN/LC_MESSAGES/ChatErrorCode.po',
    ]);
  });

  it('is refused where two are one to the platform', () => {
    const catalog = { ...CHAT, locales: ['zh', 'zh-CN'] };
    expect(() => files({ language: 'apple-strings' }, catalog)).toThrow(
      /the locales zh and zh-CN would both be written to/,
    );
    expect(() => files({ language: 'xcstrings' }, catalog)).toThrow(
      /the locales zh and zh-CN are both zh-Hans to Apple/,
    );
  });
});

it('two texts with one key are refused, with both codes and what resolves it', () => {
  const catalog = catalogOf({
    codes: [
      { code: 1, name: 'A', texts: { en: { description: 'x', reason: 'y' } } },
      { code: 2, name: 'A_REASON', texts: { en: { description: 'z' } } },
    ],
  });
  expect(() => files({ language: 'android-strings' }, catalog)).toThrow(
    'texts of the codes 1 A and 2 A_REASON would both have the key `chat_error_a_reason`. Rename one of them under "decisions" in the config, or set "parts" of the target to "description".',
  );
  expect(files({ language: 'android-strings', parts: 'description' }, catalog)).toBeDefined();
});

it.each<[Target, string, string]>([
  [{ language: 'android-strings' }, 'A_REASON', 'Android string resources'],
  [{ language: 'arb' }, 'A_REASON', 'ARB'],
  [{ language: 'i18next' }, 'A_reason', 'i18next'],
  [{ language: 'properties' }, 'A.reason', 'Java properties'],
  [{ language: 'resx' }, 'A_reason', '.NET resources'],
  [{ language: 'apple-strings' }, 'A.reason', 'Apple strings'],
  [{ language: 'xcstrings' }, 'A.reason', 'Xcode string catalog'],
])('the format is named where two texts have one key: %o', (target, name, title) => {
  const catalog = catalogOf({
    codes: [
      { code: 1, name: 'A', texts: { en: { description: 'x', reason: 'y' } } },
      { code: 2, name, texts: { en: { description: 'z' } } },
    ],
  });
  expect(() => files(target, catalog)).toThrow(`catalog chat, ${title}: texts of the codes 1 A and 2 ${name} `);
});

describe('xcstrings', () => {
  it('holds every locale, with a state for what is not translated', () => {
    const text = files({ language: 'xcstrings' })['xcstrings/ChatErrorCode.xcstrings'] ?? '';
    expect(text).toContain('      "extractionState" : "manual",\n');
    const { sourceLanguage, strings, version } = JSON.parse(text);
    expect([sourceLanguage, version]).toEqual(['en', '1.0']);
    expect(strings.USER_MUTED).toEqual({
      comment: '406 USER_MUTED',
      extractionState: 'manual',
      localizations: {
        en: { stringUnit: { state: 'needs_review', value: '[zh-CN] 用户被禁言。' } },
        'zh-Hans': { stringUnit: { state: 'translated', value: '用户被禁言。' } },
      },
    });
    expect(Object.keys(strings)).toEqual([...Object.keys(strings)].sort());
  });
});

describe('Android', () => {
  it('has every string in its default folder, whatever the fallback', () => {
    const xml = files({ language: 'android-strings', fallback: 'none' });
    expect(xml['android-strings/values/chat_error_code.xml']).toContain(
      '<string name="chat_error_user_muted">[zh-CN] 用户被禁言。</string>',
    );
    expect(xml['android-strings/values-zh-rCN/chat_error_code.xml']).not.toContain('chat_error_class');
  });

  it('says of a text with a percent sign that it is no format', () => {
    const xml = files({ language: 'android-strings' })['android-strings/values/chat_error_code.xml'] ?? '';
    expect(xml.split('\n').filter((line) => line.includes('formatted'))).toEqual([
      '    <string name="chat_error_class_" formatted="false">Costs 100% of $1</string>',
    ]);
  });

  withCompiler(ANDROID_RESOURCES, () => {
    const folder = temporaryFolder();
    folder.write('AndroidManifest.xml', '<manifest package="io.agora.errors" />');

    /** Old releases of aapt2 print six replacement characters for a character of the planes for private use. */
    const dumped = (text: string) => text.replace(/[\u{f0000}-\u{10ffff}]/gu, '\ufffd'.repeat(6));

    /** Every string by its locale's qualifier, as a device would read it. */
    function resources(paths: readonly string[], out: string): Map<string, string[]> {
      const flats = paths.map(
        (path) =>
          `${path
            .split('/')
            .slice(-2)
            .join('_')
            .replace(/\.xml$/, '')}.arsc.flat`,
      );
      expect(run(folder.path, 'aapt2', ['compile', '-o', '.', ...paths])).toEqual(OK);
      const link = ['link', '-o', out, '--manifest', 'AndroidManifest.xml', '--auto-add-overlay', ...flats];
      expect(run(folder.path, 'aapt2', link)).toEqual(OK);
      const found = new Map<string, string[]>();
      for (const line of run(folder.path, 'aapt2', ['dump', 'resources', out]).output.split('\n')) {
        const [, qualifier, text] = /^ +\(([^)]*)\) "(.*)"$/.exec(line) ?? [];
        if (qualifier !== undefined && text !== undefined)
          found.set(qualifier, [...(found.get(qualifier) ?? []), text].sort());
      }
      return found;
    }

    it('reads every text back', async () => {
      for (const catalog of await everyCatalog()) {
        const target = { language: 'android-strings', output: 'res' };
        const paths = emit(catalog, target).map(({ path, content }) => {
          folder.write(`${catalog.id}/${path}`, content);
          return `${catalog.id}/${path}`;
        });
        const [first, ...others] = localesFor(catalog, target);
        const read = resources(paths, `${catalog.id}.apk`);
        const want = textsOf(catalog, target, first).map(dumped).sort();
        expect(read.get('') ?? [], catalog.id).toEqual(want);
        for (const locale of others) {
          const want = textsOf(catalog, target, locale).map(dumped).sort();
          expect(read.get(locale.replace('-', '-r')) ?? [], catalog.id).toEqual(want);
        }
      }
    });

    it('would read an unescaped text as another one', () => {
      folder.write('control/values/x.xml', '<resources><string name="x">two  "spaces" \\q</string></resources>');
      expect(resources(['control/values/x.xml'], 'control.apk').get('')).not.toEqual(['two  "spaces" \\q']);
      folder.write('control/values/y.xml', '<resources><string name="y">a & b</string></resources>');
      refuses(
        ANDROID_RESOURCES,
        run(folder.path, 'aapt2', ['compile', '-o', '.', 'control/values/y.xml']),
        /xml parser error|not well-formed/i,
      );
    });
  });
});

withCompiler(OBJECTIVE_C, () => {
  const folder = temporaryFolder();
  cpSync(compilerFile('objective-c/read-strings.m'), join(folder.path, 'read-strings.m'));

  it('reads .strings back', async () => {
    expect(compileObjectiveC(folder.path, ['-o', 'read-strings'], ['read-strings.m'])).toEqual(OK);
    for (const catalog of await everyCatalog()) {
      const target = { language: 'apple-strings' };
      for (const [index, { path, content }] of emit(catalog, target).entries()) {
        const { ok, output } = run(folder.path, './read-strings', [folder.write(`${catalog.id}/${path}`, content)]);
        expect(ok, output).toBe(true);
        const want = textsOf(catalog, target, localesFor(catalog, target)[index] ?? '');
        expect(
          decodedPairs(output)
            .map(([, text]) => text)
            .sort(),
        ).toEqual(want);
      }
    }
    folder.write('broken.strings', '"a" = "it is "open;\n');
    expect(run(folder.path, './read-strings', ['broken.strings']).ok).toBe(false);
  });
});

withCompiler(JAVA, () => {
  const folder = temporaryFolder();

  it('reads .properties back', async () => {
    expect(compileJava(folder.path, [compilerFile('java/ReadProperties.java')], 'out')).toEqual(OK);
    const read = (path: string) => {
      const { ok, output } = run(folder.path, 'java', ['-cp', 'out', 'ReadProperties', path]);
      return { ok, pairs: ok ? decodedPairs(output) : [] };
    };
    for (const catalog of [CHAT, SNARES, NASTY, STRINGS, await pagesCatalog()]) {
      const target = { language: 'properties' };
      for (const [index, { path, content }] of emit(catalog, target).entries()) {
        const { ok, pairs } = read(folder.write(path, content));
        expect(ok).toBe(true);
        const want = textsOf(catalog, target, localesFor(catalog, target)[index] ?? '');
        expect(pairs.map(([, text]) => text).sort()).toEqual(want);
      }
    }
    const [coded] = emit(STRINGS, { language: 'properties', keys: 'code' });
    const keys = read(folder.write('coded.properties', coded?.content ?? '')).pairs.map(([key]) => key);
    expect(keys.sort()).toEqual([`IT'S_"$x"\\`, 'UNEXPECTED_ERROR', 'UNEXPECTED_ERROR.fix'].sort());
    expect(read(folder.write('broken.properties', 'a=\\u00\n')).ok).toBe(false);
  });
});

withCompiler(GETTEXT, () => {
  const folder = temporaryFolder();
  const msgfmt = (path: string) => run(folder.path, 'msgfmt', ['--check', '-o', `${path}.mo`, path]);
  const read = (path: string): Record<string, string> =>
    JSON.parse(run(folder.path, 'python3', [compilerFile('python/read_messages.py'), `${path}.mo`]).output);

  it('reads .po back', async () => {
    for (const catalog of await everyCatalog()) {
      const target = { language: 'po' };
      const [template, ...pos] = emit(catalog, target);
      expect(run(folder.path, 'msgfmt', ['-o', '/dev/null', folder.write('x.pot', template?.content ?? '')])).toEqual(
        OK,
      );
      for (const [index, { path, content }] of pos.entries()) {
        const file = folder.write(`${catalog.id}/${path}`, content);
        const { ok, output } = msgfmt(file);
        expect(ok, output).toBe(true);
        const want = textsOf(catalog, target, localesFor(catalog, target)[index] ?? '');
        expect(Object.values(read(file)).sort()).toEqual(want);
      }
    }
  });

  it('knows a message by its name and its text in the first locale', () => {
    const file = folder.write('zh.po', files({ language: 'po' })['po/zh_CN/LC_MESSAGES/ChatErrorCode.po'] ?? '');
    expect(msgfmt(file).ok).toBe(true);
    expect(read(file)["FILE_NOT_FOUND\u0004The file doesn't exist."]).toBe('文件不存在。');
    const bare = files({ language: 'po', fallback: 'none' })['po/zh_CN/LC_MESSAGES/ChatErrorCode.po'] ?? '';
    expect(bare).toContain('msgid "Costs 100% of $1"\nmsgstr ""\n');
  });

  it('refuses a broken file', () => {
    refuses(GETTEXT, msgfmt(folder.write('broken.po', 'msgid "a"\nmsgstr "b\n')), /end-of-line within string/);
  });
});

withCompiler(PYTHON, () => {
  const folder = temporaryFolder();
  const read = (path: string) => run(folder.path, 'python3', [compilerFile('python/read_messages.py'), path]);

  it('reads .resx back, as its XML parser does', async () => {
    for (const catalog of await everyCatalog()) {
      const target = { language: 'resx' };
      for (const [index, { path, content }] of emit(catalog, target).entries()) {
        const { ok, output } = read(folder.write(`${catalog.id}/${path}`, content));
        expect(ok, output).toBe(true);
        expect(values(output)).toEqual(textsOf(catalog, target, localesFor(catalog, target)[index] ?? ''));
      }
    }
    expect(read(folder.write('broken.resx', '<root><data name="a"><value>a & b</value></data></root>')).ok).toBe(false);
  });
});

describe('i18next', () => {
  it('gives every text back, as it says it', async () => {
    for (const catalog of await everyCatalog()) {
      const target = { language: 'i18next' };
      const locales = localesFor(catalog, target);
      const resources = Object.fromEntries(
        emit(catalog, target).map(({ content }, index) => [locales[index], { errors: JSON.parse(content) }]),
      );
      const instance = i18next.createInstance();
      await instance.init({ resources, ns: 'errors', fallbackLng: false });
      for (const locale of locales) {
        await instance.changeLanguage(locale);
        const keys = Object.keys(resources[locale]?.errors ?? {});
        // A word joiner keeps apart what i18next would take for a placeholder.
        const said = keys.map((key) => instance.t(key).replaceAll('\u2060', ''));
        expect(said.sort(), catalog.id).toEqual(textsOf(catalog, target, locale));
      }
      if (catalog === CHAT)
        expect(instance.t('FILE_NOT_FOUND', { lng: 'en', context: 'fix' })).toBe('Ask for it again.');
    }
    const control = i18next.createInstance();
    await control.init({
      lng: 'en',
      resources: { en: { errors: { A: '{{name}}' } } },
      ns: 'errors',
    });
    expect(control.t('A', { name: 'x' })).toBe('x');
  });
});

describe.each([
  ['ICU JSON', { language: 'i18next', format: 'icu' }],
  ['ARB', { language: 'arb', escaping: true }],
])('%s', (_title, target) => {
  it('gives every text back, as ICU messages are read', async () => {
    for (const catalog of await everyCatalog()) {
      const locales = localesFor(catalog, target);
      for (const [index, locale] of locales.entries()) {
        const entries = Object.entries<string>(JSON.parse(emit(catalog, target)[index]?.content ?? ''));
        const messages = entries.filter(([key]) => !key.startsWith('@')).map(([, message]) => message);
        const said = messages.map((message) =>
          String(new IntlMessageFormat(message, 'en', {}, { ignoreTag: true }).format()),
        );
        expect(said.sort(), catalog.id).toEqual(textsOf(catalog, target, locale));
      }
    }
    expect(() => new IntlMessageFormat('{name')).toThrow();
  });
});

describe('ARB', () => {
  it('has the keys of getters, and what stands for a country stands for its language too', () => {
    const arb = files({ language: 'arb' });
    expect(JSON.parse(arb['arb/chat_error_code_en.arb'] ?? '')).toMatchObject({
      '@@locale': 'en',
      chatErrorFileNotFound: "The file doesn't exist.",
      '@chatErrorFileNotFound': { description: '404 FILE_NOT_FOUND' },
      chatErrorFileNotFoundReason: 'It has expired.',
    });
    const zh = JSON.parse(arb['arb/chat_error_code_zh.arb'] ?? '');
    expect(zh).toEqual({ ...JSON.parse(arb['arb/chat_error_code_zh_CN.arb'] ?? ''), '@@locale': 'zh' });
  });

  it('escapes keywords where there is no prefix', () => {
    const json = JSON.parse(files({ language: 'arb', prefix: '', locale: 'en' })['arb/chat_error_code_en.arb'] ?? '');
    expect(Object.keys(json).filter((key) => !key.startsWith('@'))).toContain('class_');
  });

  it('refuses braces, which Flutter only takes where it is told to', () => {
    expect(() => files({ language: 'arb' }, SNARES)).toThrow(
      /texts of 5 SNARE_5, .* have braces, .* Set "escaping": true/,
    );
  });
});

it('files say where they come from, where the format has comments', () => {
  for (const language of ['apple-strings', 'android-strings', 'resx', 'properties', 'po']) {
    for (const { path, content } of emit(CHAT, { language }))
      expect(content, path).toContain('Generated by agora-errgen');
  }
});
