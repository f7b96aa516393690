/** Options of a language that its files can't follow, and names that its files need themselves. */

import { describe, expect, it } from 'vitest';
import { EmitError, emit } from '../../src/emitters/index.ts';
import { splitLookup } from '../../src/emitters/jvm-limits.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import { catalogOf, STRINGS } from './catalogs.ts';

function problems(catalog: Catalog, target: Target): readonly string[] {
  try {
    emit(catalog, target);
  } catch (error) {
    if (error instanceof EmitError) return error.problems;
    throw error;
  }
  return [];
}

const ONE = catalogOf({ codes: [{ code: 1, name: 'A' }] });
const WIDE = catalogOf({ codes: [{ code: 3_000_000_000, name: 'A' }] });

describe('a package or a namespace', () => {
  const go = (name: string) =>
    `catalog chat, Go: the package \`${name}\` is no name of lower-case letters and digits. Set "package" of the go target in the config.`;
  const csharp = (name: string) =>
    `catalog chat, C#: the namespace \`${name}\` is no name such as \`Agora.Chat\`. Set "namespace" of the csharp target in the config.`;
  const java = (name: string) =>
    `catalog chat, Java: the package \`${name}\` has a part that is no identifier. Set "package" of the java target in the config.`;
  const cpp = (name: string) =>
    `catalog chat, C++: the namespace \`${name}\` is no name such as \`agora::chat\`. Set "namespace" of the cpp target in the config.`;

  it.each<[Target, string[]]>([
    [{ language: 'go', package: 'codes2' }, []],
    [{ language: 'go', package: 'My-codes' }, [go('My-codes')]],
    [{ language: 'go', package: '2codes' }, [go('2codes')]],
    [{ language: 'csharp', namespace: 'Agora.Chat' }, []],
    [{ language: 'csharp', namespace: 'Agora..Chat' }, [csharp('Agora..Chat')]],
    [{ language: 'csharp', namespace: 'Agora.class' }, [csharp('Agora.class')]],
    [{ language: 'java', package: 'io.agora' }, []],
    [{ language: 'java', package: 'io.1x' }, [java('io.1x')]],
    [{ language: 'java', package: 'io.class.x' }, [java('io.class.x')]],
    [{ language: 'cpp', namespace: 'agora::chat' }, []],
    [{ language: 'cpp', namespace: 'agora:chat' }, [cpp('agora:chat')]],
    [{ language: 'cpp', namespace: 'agora::class' }, [cpp('agora::class')]],
  ])('%o', (target, want) => {
    expect(problems(ONE, target)).toEqual(want);
  });
});

it.each([
  ['chat-web', 'chatweb'],
  ['Chat2', 'chat2'],
  ['3d', 'd'],
  ['func', 'funcerrors'],
  ['聊天', 'errors'],
])('the package of %s is %s in Go', (id, want) => {
  const [file] = emit(catalogOf({ id, codes: [{ code: 1, name: 'A' }] }), { language: 'go' });
  expect(file?.content).toContain(`\npackage ${want}\n`);
});

describe('an enum', () => {
  it('holds no strings and no wide numbers in C', () => {
    const no = (id: string, why: string) =>
      `catalog ${id}, C: no enum can hold the codes, since ${why}. Leave "style" of the c target out, or set it to "define".`;
    const asEnum = { language: 'c', style: 'enum' };
    expect(problems(STRINGS, asEnum)).toEqual([no('web-errors', 'its codes are strings')]);
    expect(problems(WIDE, asEnum)).toEqual([no('chat', 'a code is beyond 32 bits')]);
    expect(problems(ONE, asEnum)).toEqual([]);
    for (const catalog of [STRINGS, WIDE]) expect(problems(catalog, { language: 'c' })).toEqual([]);
  });

  it.each([
    [2500, 0, true],
    [2501, 0, false],
    [2000, 1833, true],
    [2000, 1834, false],
  ])('of %i constants and %i further names is loaded by the Java virtual machine: %s', (size, aliases, fits) => {
    const codes = Array.from({ length: size }, (_, code) => ({
      code,
      name: `C${code}`,
      ...(code < aliases && { aliases: [`ALSO_${code}`] }),
    }));
    const catalog = catalogOf({ codes });
    const asked = problems(catalog, { language: 'java', style: 'enum' });
    expect(asked).toEqual(
      fits
        ? []
        : [
            `catalog chat, Java: an enum of ${size} constants and ${aliases} further names is beyond what the Java virtual machine can load (about 2500 constants). Leave "style" of the target out, or set it to "constants".`,
          ],
    );
    const isEnum = (target: Target) => emit(catalog, target)[0]?.content.includes('public enum ') === true;
    expect(isEnum({ language: 'java' })).toBe(fits);
    expect(isEnum({ language: 'java', style: 'constants' })).toBe(false);
  });

  it.each([
    [0, [0]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [2500, [1000, 1000, 500]],
  ])('is looked up in parts: %i are %j', (size, want) => {
    const entries = Array.from({ length: size }, (_, at) => at);
    expect(splitLookup(entries).map(({ length }) => length)).toEqual(want);
    expect(splitLookup(entries).flat()).toEqual(entries);
  });
});

describe('what the files of C declare', () => {
  const taken = (name: string) => {
    const codes = [{ code: 1, name: 'A', platforms: { sdk: [name] } }];
    const prefix = name.slice(0, 2);
    const catalog = catalogOf({ platforms: ['sdk'], prefixes: { sdk: prefix }, codes });
    return problems(catalog, { language: 'c', platform: 'sdk' }).map((one) => one.split('. ')[0]);
  };

  it.each([
    'ChatErrorCode',
    'ERRGEN_C_ChatErrorCode_H',
    'CHAT_ERROR_CODE_DEPRECATED_',
    'chat_error_code_name',
    'chat_error_code_description',
  ])('%s is no name of a code', (name) => {
    expect(taken(name)).toEqual([
      `catalog chat, C: the code 1 (A) becomes \`${name}\`, which the generated file needs itself`,
    ]);
  });

  it('leaves all other names', () => {
    expect(taken('chat_error_code_text')).toEqual([]);
  });
});
