/** What can't be emitted: each problem in words, all of them at once. */

import { describe, expect, it } from 'vitest';
import { EmitError, emit } from '../../src/emitters/index.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import { type CodeDraft, catalogOf } from './catalogs.ts';

function problems(catalog: Catalog, target: Target): readonly string[] {
  try {
    emit(catalog, target);
  } catch (error) {
    if (error instanceof EmitError) return error.problems;
    throw error;
  }
  return [];
}

const chat = (...codes: CodeDraft[]): Catalog => catalogOf({ codes });
const adviceFor = (code: number) =>
  `Correct the name in its source, or name it in the config:\n    "decisions": { "${code}": { "name": "…", "because": "…" } }`;

describe('names that fall together', () => {
  it('names both codes and the identifier, for every pair', () => {
    const catalog = chat(
      { code: 1, name: 'FOO_BAR' },
      { code: 2, name: 'FOO__BAR' },
      { code: 3, name: 'OTHER', aliases: ['Foo-Bar'] },
    );
    expect(problems(catalog, { language: 'swift' })).toEqual([
      `catalog chat, Swift: the codes 1 (FOO_BAR) and 2 (FOO__BAR) both become \`fooBar\`, and one name can't stand for two codes. ${adviceFor(2)}`,
      `catalog chat, Swift: the codes 1 (FOO_BAR) and 3 (OTHER) both become \`fooBar\`, and one name can't stand for two codes. ${adviceFor(3)}`,
    ]);
  });

  it('lets names differ by case where the language does', () => {
    const catalog = catalogOf({
      platforms: ['sdk'],
      codes: [
        { code: 1, name: 'A', platforms: { sdk: ['Timeout'] } },
        { code: 2, name: 'B', platforms: { sdk: ['timeout'] } },
      ],
    });
    expect(problems(catalog, { language: 'typescript', platform: 'sdk' })).toEqual([]);
  });

  it('gives the names that a platform has precedence over those that are made for it', () => {
    const catalog = catalogOf({
      platforms: ['sdk', 'web'],
      codes: [
        { code: 1, name: 'ROOM_FULL', platforms: { web: ['ROOM_FULL'] } },
        { code: 2, name: 'FULL', platforms: { sdk: ['RoomFull'] } },
        { code: 3, name: 'EMPTY', aliases: ['ROOM_FULL', 'VOID'], platforms: { sdk: ['Empty'] } },
      ],
    });
    const [file] = emit(catalog, { language: 'typescript', platform: 'sdk' });
    expect(file?.content.match(/^ {2}\w+ = .*/gm)).toEqual([
      '  RoomFull1 = 1,',
      '  RoomFull = 2,',
      '  Void = 3,',
      '  Empty = 3,',
    ]);
  });

  it('counts a name that escaping makes', () => {
    const catalog = catalogOf({
      platforms: ['sdk'],
      codes: [
        { code: 1, name: 'A', platforms: { sdk: ['self'] } },
        { code: 2, name: 'B', platforms: { sdk: ['self_'] } },
      ],
    });
    expect(problems(catalog, { language: 'swift', platform: 'sdk' })).toHaveLength(1);
    expect(problems(catalog, { language: 'kotlin', platform: 'sdk' })).toEqual([]);
  });

  it('ignores an alias that is spelled like its own code, and retired codes', () => {
    const catalog = chat(
      { code: 1, name: 'FOO_BAR', aliases: ['FooBar'] },
      { code: 2, name: 'FOO_BAR', status: 'retired' },
    );
    expect(problems(catalog, { language: 'swift' })).toEqual([]);
  });

  it('keeps the names that the header declares itself', () => {
    const catalog = catalogOf({
      platforms: ['ios'],
      prefixes: { ios: 'Chat' },
      codes: [{ code: 1, name: 'A', platforms: { ios: ['ChatErrorCodeDomain'] } }],
    });
    expect(problems(catalog, { language: 'objective-c' })).toEqual([
      `catalog chat, Objective-C: the code 1 (A) becomes \`ChatErrorCodeDomain\`, which the generated file needs itself. ${adviceFor(1)}`,
    ]);
  });
});

it.each<[Target, string]>([
  [{ language: 'csharp' }, 'Chat_'],
  [{ language: 'dart', case: 'pascal' }, 'Chat_'],
  [{ language: 'java', case: 'pascal' }, 'Chat_'],
  [{ language: 'kotlin', case: 'pascal' }, 'Chat_'],
  [{ language: 'python', case: 'pascal' }, 'Chat_'],
  [{ language: 'swift', case: 'pascal' }, 'Chat_'],
])('a name that is that of the type gives way to it in %o', (target, want) => {
  const catalog = catalogOf({ codes: [{ code: 1, name: 'CHAT' }] });
  const [file] = emit(catalog, { ...target, typeName: 'Chat' } as Target);
  expect(file?.content).toMatch(new RegExp(`\\b${want}\\b`));
});

describe('type names and domains', () => {
  it.each<[Target, string]>([
    [
      { language: 'swift', typeName: 'My Code' },
      'the type name `My Code` is no identifier. Set "typeName" of the swift target in the config.',
    ],
    [
      { language: 'swift', typeName: 'Self' },
      'the type name `Self` is a reserved word there. Set "typeName" of the swift target in the config.',
    ],
    [
      { language: 'kotlin', typeName: 'object' },
      'the type name `object` is a reserved word there. Set "typeName" of the kotlin target in the config.',
    ],
    [
      { language: 'dart', typeName: '聊天Code' },
      'the type name `聊天Code` has letters beyond ASCII, which the language doesn\'t take. Set "typeName" of the dart target in the config.',
    ],
    [
      { language: 'typescript', typeName: 'Map' },
      'the type name `Map` is a reserved word there. Set "typeName" of the typescript target in the config.',
    ],
    [
      { language: 'objective-c', domain: 'a.b' },
      'the domain `a.b` is no identifier, and its constant has to be one. Set "domain" of the objective-c target in the config.',
    ],
  ])('%o', (target, want) => {
    const [problem = '', ...others] = problems(chat({ code: 1, name: 'A' }), target);
    expect(problem.replace(/^catalog chat, [^:]+: /, '')).toBe(want);
    expect(others).toEqual([]);
  });

  it('may be beyond ASCII', () => {
    for (const language of ['typescript', 'swift', 'kotlin', 'objective-c'] as const) {
      expect(problems(catalogOf({ id: '聊天', codes: [{ code: 1, name: 'A' }] }), { language })).toEqual([]);
    }
  });

  it('starts with no digit', () => {
    expect(emit(catalogOf({ id: '3d', codes: [{ code: 1, name: 'A' }] }), { language: 'swift' })[0]?.path).toBe(
      'swift/_3DErrorCode.swift',
    );
  });
});

describe('codes', () => {
  it.each<[string, Catalog, string]>([
    ['none', chat(), 'the catalog has no error code to emit. Check which sources it reads with `agora-errgen scan`.'],
    [
      'only retired ones',
      chat({ code: 1, name: 'A', status: 'retired' }),
      'the catalog has no error code to emit. Check which sources it reads with `agora-errgen scan`.',
    ],
    [
      'a fraction',
      chat({ code: 1.5, name: 'A' }),
      'the code 1.5 is no whole number below 2^53, which no enum can hold. Correct it in its source.',
    ],
    [
      'too large',
      chat({ code: 2 ** 53, name: 'A' }),
      'the code 9007199254740992 is no whole number below 2^53, which no enum can hold. Correct it in its source.',
    ],
    [
      'too large to be read as a number',
      chat({ code: '9007199254740993', name: 'A' }),
      'the code 9007199254740993 is no whole number below 2^53, which no enum can hold. Correct it in its source.',
    ],
    [
      'another kind',
      chat({ code: 'X', name: 'A' }),
      'the code X is no number, which the catalog\'s codes are. Check "codeKind" in the config.',
    ],
    [
      'empty',
      catalogOf({ codeKind: 'string', codes: [{ code: '', name: 'A' }] }),
      'the code (empty) (A) is empty or broken Unicode. Correct it in its source.',
    ],
    [
      'nameless',
      catalogOf({ codeKind: 'string', codes: [{ code: '!', name: '?' }] }),
      'the code ! has no letter or digit to make a name of. Name it under "decisions" in the config.',
    ],
  ])('%s', (_title, catalog, want) => {
    expect(problems(catalog, { language: 'kotlin' })).toEqual([`catalog chat, Kotlin: ${want}`]);
  });

  it('gives all problems at once', () => {
    const catalog = chat({ code: 1.5, name: 'A' }, { code: 'X', name: 'B' });
    expect(problems(catalog, { language: 'kotlin', typeName: 'in' })).toHaveLength(3);
    expect(() => emit(catalog, { language: 'kotlin' })).toThrow(/ 1\.5 .*\n.* X /);
  });
});
