/** Codes at which the same name stands. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { linkSameNames } from '../../src/reconcile/join/link-same-names.ts';
import { type ClaimDraft, claim, damage } from '../support/claims.ts';

describe('links between codes', () => {
  const at = (code: number, ...claims: Claim[]) => ({ code, claims });
  const named = (name: string, rest: ClaimDraft = {}) => claim({ names: [name], line: 5, ...rest });

  it('lead from each code of a name to the others', () => {
    const links = linkSameNames([
      at(1, named('LAMP_OFF')),
      at(2, named('LampOff', { platform: 'web' })),
      at(3, named('DOOR')),
    ]);
    expect([...links]).toEqual([
      [1, [{ code: 2, because: '`LampOff` stands at 2 too (web.md:5)' }]],
      [2, [{ code: 1, because: '`LAMP_OFF` stands at 1 too (ios.md:5)' }]],
    ]);
  });

  it('are several for one code, each said once', () => {
    const links = linkSameNames([
      at(1, named('LAMP_OFF'), named('LAMP_OFF', { platform: 'web' }), named('DOOR')),
      at(2, named('LAMP_OFF')),
      at(3, named('DOOR')),
    ]);
    expect(links.get(1)?.map(({ code, because }) => `${code} ${because}`)).toEqual([
      '2 `LAMP_OFF` stands at 2 too (ios.md:5)',
      '3 `DOOR` stands at 3 too (ios.md:5)',
    ]);
    expect(links.get(2)?.map(({ because }) => because)).toEqual(['`LAMP_OFF` stands at 1 too (ios.md:5)']);
  });

  it('are those of names that are sound or belong to another code', () => {
    const two = (...damages: Parameters<typeof damage>) => [
      at(1, named('LAMP_OFF')),
      at(2, named('LAMP_OFF', { damages: [damage(...damages)] })),
    ];
    expect(linkSameNames(two('copied')).size).toBe(0);
    expect(linkSameNames(two('misplaced')).size).toBe(2);
    expect(linkSameNames(two('foreign-text', { field: 'fix' })).size).toBe(2);
  });

  it('need a name', () => {
    expect(linkSameNames([at(1, claim()), at(2, claim())]).size).toBe(0);
  });

  it('are none of a word that many codes have', () => {
    const reserved = (count: number) => Array.from({ length: count }, (_, code) => at(code, named('RESERVED')));
    expect(linkSameNames(reserved(8)).size).toBe(8);
    expect(linkSameNames(reserved(9)).size).toBe(0);
  });
});
