/** The names that a platform has of its own, and the style in which it has them. */

import { describe, expect, it } from 'vitest';
import { emit } from '../../src/emitters/index.ts';
import { isDistinct, ownAliasSpelling, ownSpelling, platformStyle } from '../../src/emitters/platform-names.ts';
import { catalogOf } from './catalogs.ts';

describe('platform style', () => {
  const style = (platform: string, prefix: string, ...names: string[]) => {
    const codes = names.map((name, code) => ({ code, name: `N_${code}`, platforms: { [platform]: [name] } }));
    return platformStyle(catalogOf({ platforms: [platform], prefixes: { [platform]: prefix }, codes }), platform).spell(
      'FILE_NOT_FOUND',
    );
  };
  it.each([
    ['vendor prefix and words', 'AgoraChatError', ['AgoraChatErrorA', 'AgoraChatErrorB'], 'AgoraChatErrorFileNotFound'],
    ['constants', '', ['USER_REMOVED', 'NETWORK_ERROR', 'odd'], 'FILE_NOT_FOUND'],
    ['constants with a prefix', 'EM', ['EM_A', 'EM_B'], 'EM_FILE_NOT_FOUND'],
    ['constants with a prefix and its separator', 'EM_', ['EM_A', 'EM_B'], 'EM_FILE_NOT_FOUND'],
    ['capitals that are no constants', 'AgoraError', ['AgoraErrorOK', 'AgoraErrorA'], 'AgoraErrorFileNotFound'],
    ['camel case', '', ['userRemoved', 'networkError'], 'fileNotFound'],
    ['lower case behind a prefix', 'QD', ['QDlampOff', 'QDdoorOpen'], 'QDFileNotFound'],
    ['a prefix that no name has', 'Other', ['UserRemoved'], 'FileNotFound'],
    ['no names', '', [], 'FileNotFound'],
  ])('%s', (_title, prefix, names, want) => {
    expect(style('ios', prefix, ...names)).toBe(want);
  });

  it('has of several prefixes the one that most names have, the longest of equals', () => {
    /** A prefix for each source, and names of the platform. */
    const prefixOf = (prefixes: readonly string[], ...names: string[]) => {
      const codes = names.map((name, code) => ({ code, name: `N_${code}`, platforms: { ios: [name] } }));
      const all = catalogOf({ platforms: ['ios'], codes });
      const sourced = all.codes.map((code) => ({
        ...code,
        claims: prefixes.flatMap((prefix) =>
          code.claims.map((claim) => ({ ...claim, source: { ...claim.source, prefix } })),
        ),
      }));
      return platformStyle({ ...all, codes: sourced }, 'ios').prefix;
    };
    expect(prefixOf(['AG', 'QD'], 'QDLampOff', 'QDDoor', 'AGRain')).toBe('QD');
    expect(prefixOf(['QD', 'QDError'], 'QDErrorLampOff', 'QDErrorDoor')).toBe('QDError');
    expect(prefixOf(['QDError', 'QD'], 'QDErrorLampOff', 'QDErrorDoor')).toBe('QDError');
    expect(prefixOf(['QDError', 'QD'], 'QDErrorLampOff', 'QDDoor')).toBe('QD');
    expect(prefixOf(['QD', 'AG'], 'QDLampOff', 'AGDoor')).toBe('AG');
    expect(prefixOf(['AG', 'QD'], 'QDLampOff', 'AGDoor')).toBe('AG');
    expect(prefixOf(['', 'XY'], 'QDLampOff')).toBe('');
    expect(prefixOf(['1-'], '1-Lamp')).toBe('');
  });

  const catalog = catalogOf({
    platforms: ['ios'],
    prefixes: { ios: 'Agora' },
    codes: [
      { code: 1, name: 'A', aliases: ['URL_BAD'], platforms: { ios: ['AgoraA', 'AgoraURLBad'] } },
      { code: 2, name: 'B', platforms: { ios: ['not legal'] } },
    ],
  });
  const [first, second] = catalog.codes;

  it('takes documented spellings verbatim where they are legal', () => {
    if (first === undefined || second === undefined) throw new Error('two codes expected');
    const ios = platformStyle(catalog, 'ios');
    expect(ownSpelling(first, 'ios')).toBe('AgoraA');
    expect(ownSpelling(second, 'ios')).toBe(null);
    expect(ownAliasSpelling(first, 'URL_BAD', ios)).toBe('AgoraURLBad');
    expect(ownAliasSpelling(first, 'AGORA_URL_BAD', ios)).toBe('AgoraURLBad');
    expect(ownAliasSpelling(first, 'OTHER', ios)).toBe(null);
  });

  it('asks its own sources alone', () => {
    const two = catalogOf({
      platforms: ['ios', 'web'],
      prefixes: { web: 'Web' },
      codes: [{ code: 1, name: 'A', platforms: { ios: ['WebA'], web: ['WebA', 'WebUrlBad'] } }],
    });
    const [code] = two.codes;
    if (code === undefined) throw new Error('a code expected');
    const [ios, web] = [platformStyle(two, 'ios'), platformStyle(two, 'web')];
    expect([ios.prefix, web.prefix]).toEqual(['', 'Web']);
    expect([ios, web].map((style) => ownAliasSpelling(code, 'URL_BAD', style))).toEqual([null, 'WebUrlBad']);
  });

  it('makes a name distinct that carries its prefix, or that its SDK ships', () => {
    const two = catalogOf({
      platforms: ['ios', 'web'],
      codes: [{ code: 1, name: 'A', platforms: { ios: ['Lamp'], web: ['Door'] } }],
    });
    const [code] = two.codes;
    if (code === undefined) throw new Error('a code expected');
    const shipped = { ...code, claims: code.claims.map((claim) => ({ ...claim, origin: 'sdk' as const })) };
    const isOwn = (one: typeof code, name: string, prefix = '') =>
      isDistinct(one, name, { platform: 'ios', prefix, spell: (spelled) => spelled });
    expect([isOwn(code, 'QDLamp', 'QD'), isOwn(code, 'QD', 'QD'), isOwn(code, 'Lamp', 'QD')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isOwn(code, 'Lamp'), isOwn(shipped, 'Lamp'), isOwn(shipped, 'Door')]).toEqual([false, true, false]);
  });

  it('is the platform of Apple that the catalog has, in Objective-C', () => {
    const member = (platforms: readonly string[], platform?: string): string | undefined => {
      const names = Object.fromEntries(platforms.map((name) => [name, [`${name}Timeout`]]));
      const prefixes = Object.fromEntries(platforms.map((name) => [name, name]));
      const all = catalogOf({ platforms, prefixes, codes: [{ code: 1, name: 'TIMEOUT', platforms: names }] });
      const [header] = emit(all, { language: 'objective-c', ...(platform !== undefined && { platform }) });
      return /(\w+) NS_SWIFT_NAME/.exec(header?.content ?? '')?.[1];
    };
    expect(member(['android', 'macos', 'iOS'])).toBe('iOSTimeout');
    expect(member(['android'])).toBe('ChatErrorCodeTimeout');
    expect(member(['android', 'ios'], 'android')).toBe('androidTimeout');
  });
});
