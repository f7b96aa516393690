/** Enums and members that the config names, one by one or by patterns. */

import { describe, expect, it } from 'vitest';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { fitsRequest } from '../../src/sdk-sources/members/requested.ts';

describe('a request', () => {
  it.each<[string, string, boolean]>([
    ['Error', 'Error', true],
    ['Error', 'RpcError', false],
    ['*Error', 'RpcError', true],
    ['*Error', 'Error', true],
    ['*Error', 'Errors', false],
    ['TE*', 'TEC', true],
    ['T*C*E', 'TECODE', true],
    ['T*C*E', 'TEODE', false],
    ['A*A', 'A', false],
    ['*', 'anything', true],
    ['/^TE[CM]$/', 'TEC', true],
    ['/^TE[CM]$/', 'TER', false],
    ['/error/i', 'RpcError', true],
    ['a.b', 'axb', false],
  ])('%s, %s: %s', (request, name, want) => {
    expect(fitsRequest(request, name)).toBe(want);
  });

  it('with many stars takes no time', () => {
    expect(fitsRequest(`${'*a'.repeat(50)}*b`, 'a'.repeat(50_000))).toBe(false);
  });
});

describe('enums', () => {
  const text = `
namespace rpc { enum class Error { Lost = 1 }; }
namespace provider { enum class Error { Denied = 2, Gone }; }
enum TER { terRETRY = -99 };
enum TEC { tecCLAIM = 100 };
enum Mode { FAST };
`;
  it.each<[string | string[], string[]]>([
    ['Error', ['Lost', 'Denied', 'Gone']],
    [
      ['rpc::Error', 'provider.Error'],
      ['Lost', 'Denied', 'Gone'],
    ],
    [
      ['TER', 'TEC'],
      ['terRETRY', 'tecCLAIM'],
    ],
    ['TE*', ['terRETRY', 'tecCLAIM']],
    ['/^TE[RC]$/', ['terRETRY', 'tecCLAIM']],
    ['rpc.*', ['Lost']],
    ['NoSuch*', []],
  ])('%j', (wanted, names) => {
    const { observations } = readSdkSource(text, { file: 'e.hpp', enum: wanted });
    expect(observations.map(({ name }) => name)).toEqual(names);
  });

  it('are no constants of a class of the same name', () => {
    const trait = 'template <> struct Traits<rpc::Error> { static constexpr int size = 1; };';
    const { observations } = readSdkSource(
      `${text}namespace lib { struct Error { static constexpr int size = 3; }; }\n${trait}`,
      {
        file: 'e.hpp',
        enum: 'Error',
      },
    );
    expect(observations.map(({ name }) => name)).toEqual(['Lost', 'Denied', 'Gone']);
  });

  it('say what there is instead', () => {
    const { skippedTables } = readSdkSource(text, { file: 'e.hpp', enum: ['A', 'B*'] });
    expect(skippedTables.map(({ reason }) => reason)).toEqual(['A, B* is not in e.hpp; it has Error, TER, TEC, Mode']);
  });
});

it('members that the config leaves out are kept as what they are', () => {
  const text = 'enum E { E_OK, E_BASE = 100, E_LOST, E_MAX = 200 };';
  const { observations } = readSdkSource(text, { file: 'e.h', exclude: ['*_BASE', 'E_OK'] });
  expect(observations.map(({ name, internal }) => [name, internal?.kind, internal?.says])).toEqual([
    ['E_OK', 'excluded', '"E_OK" in the config leaves it out'],
    ['E_BASE', 'excluded', '"*_BASE" in the config leaves it out'],
    ['E_LOST', undefined, undefined],
    ['E_MAX', undefined, undefined],
  ]);
});
