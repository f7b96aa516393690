/** Why hardly anybody meets a code that an SDK ships, and which strings of an SDK are unlike all others. */
import { describe, expect, it } from 'vitest';
import type { Catalog, Claim } from '../../src/model/index.ts';
import { excuseOf, oddMembers } from '../../src/rules/undocumented-code/excuses.ts';

function claim(name: string, code: number | string = 7, comment = 'The lamp is broken.'): Claim {
  const texts = { description: { value: comment, language: 'en' } };
  return {
    origin: 'sdk',
    documentedAs: name,
    source: { file: 'lamp.go' },
    observation: { code, texts },
  } as unknown as Claim;
}

const never = () => null;

describe('excuseOf', () => {
  it.each([
    ['LAMP_BROKEN', 7, 'The lamp is broken.', null],
    ['LAMP_BROKEN', 7, 'Not used.', 'its comment says that it is not in use'],
    ['LAMP_ERROR_BASE', 1000, 'x', 'by its name other codes are counted from it'],
    ['LampErrorOffset', 1000, 'x', 'by its name other codes are counted from it'],
    ['BASE_LAMP_BROKEN', 1000, 'x', null],
    ['LAMP_UNUSED_3', 3, 'x', 'by its name it is not in use'],
    ['LAMP_RESERVED', 3, 'x', 'by its name it is not in use'],
    ['DO_NOT_USE_LAMP', 3, 'x', 'by its name it is not in use'],
    ['USE_OF_LAMP', 3, 'x', null],
    ['LAMP_OK', 0, 'x', 'it is no error'],
    ['LAMP_OK', 3, 'x', null],
    ['OK_LAMP', 0, 'x', null],
    ['NO_ERROR', 0, 'x', 'it is no error'],
    ['kLampErrorNoError', 0, 'x', 'it is no error'],
    ['NO_ERROR', 3, 'x', null],
    ['NO_LAMP', 0, 'x', null],
    ['NO_ERR', 0, 'x', 'it is no error'],
    ['NO_FAIL', 0, 'x', 'it is no error'],
    ['NO_FAILURES', 0, 'x', 'it is no error'],
    ['ANY_ERROR', 0, 'x', null],
    ['NO_TERROR', 0, 'x', null],
    ['NO_ERRAND', 0, 'x', null],
    ['UNKNOWN', -1, 'x', 'by its name the SDK gives it for what it does not know'],
    ['UNKNOWN', 2147483647, 'x', 'by its name the SDK gives it for what it does not know'],
    ['UNKNOWN', 9999, 'x', 'by its name the SDK gives it for what it does not know'],
    ['UNKNOWN', 9990, 'x', null],
    ['UNKNOWN_LAMP', -1, 'x', null],
    ['UNKNOWN', 12, 'x', null],
  ])('%s = %s (%s)', (name, code, comment, want) => {
    expect(excuseOf(claim(name, code, comment), never)).toBe(want);
  });

  it.each([
    'Unknown',
    'UNKNOWN_ERROR',
    'Unrecognised',
    'Unspecified',
    'Undefined',
    'Other',
    'Others',
    'Default',
    'NoneError',
  ])('%s is for whatever has no member of its own, where members have no numbers', (name) => {
    const of = (code: number | null) => excuseOf(claim(name, code as number), never);
    expect(of(null)).toBe('by its name the SDK gives it for what it does not know');
    expect(of(7)).toBe(null);
  });

  it.each([['UnknownLamp'], ['LampUnknown'], ['Otherwise'], [null]])('%s is not', (name) => {
    expect(excuseOf(claim(name as string, null as unknown as number), never)).toBe(null);
    expect(excuseOf(claim(name as string, 0), never)).toBe(null);
  });

  it('reads comments in every language', () => {
    const { observation, ...rest } = claim('LAMP_BROKEN');
    const localizedTexts = { de: { description: { value: 'Not used any more.', language: 'de' } } };
    const localized = { ...rest, observation: { ...observation, localizedTexts } } as unknown as Claim;
    expect(excuseOf(localized, never)).toBe('its comment says that it is not in use');
  });

  it('says what is unlike the others', () => {
    expect(excuseOf(claim('LampStatusFailed'), () => 'no-error')).toBe(
      'its name calls it no error, as those of nearly all others do',
    );
    const odd = () => 'style' as const;
    expect(excuseOf(claim('lamp.label', 'lamp.label'), odd)).toBe('it is written unlike the other codes of the SDK');
  });
});

describe('oddMembers', () => {
  const oddNamesOf = (names: readonly string[]) => {
    const claims = names.map((name, code) => claim(name, code));
    const oddity = oddMembers({
      codeKind: 'number',
      codes: claims.map((one) => ({ claims: [one] })),
    } as unknown as Catalog);
    return claims.filter((one) => oddity(one) === 'no-error').map(({ documentedAs }) => documentedAs);
  };
  const errors = 'ABCDEFGHIJKLMNOPQR'.split('').map((letter) => `LampStatusErr${letter}lost`);

  it('finds names beside many that are called errors, and none beside few or where more differ', () => {
    expect(oddNamesOf([...errors, 'LampStatusFailed', 'LampStatusDone'])).toEqual([
      'LampStatusFailed',
      'LampStatusDone',
    ]);
    expect(oddNamesOf([...errors, 'LampStatusA', 'LampStatusB', 'LampStatusC'])).toEqual([]);
    expect(oddNamesOf([...errors.slice(0, 8), 'LampStatusDone'])).toEqual([]);
  });

  it('finds no habit where errors end in the word', () => {
    const ending = 'ABCDEFGHIJKLMNOPQR'.split('').map((letter) => `Lamp${letter}lostError`);
    expect(oddNamesOf([...ending, 'LampDone'])).toEqual([]);
  });

  const catalogOf = (codes: readonly string[], codeKind = 'string') => {
    const entries = codes.map((code) => ({ code, claims: [claim(code, code)] }));
    return {
      catalog: { codeKind, codes: entries } as unknown as Catalog,
      claims: entries.flatMap((one) => one.claims),
    };
  };
  const oddOf = (codes: readonly string[], codeKind?: string) => {
    const { catalog, claims } = catalogOf(codes, codeKind);
    const oddity = oddMembers(catalog);
    return claims.map(oddity);
  };
  const many = (count: number, code: (at: number) => string) => Array.from({ length: count }, (_, at) => code(at));

  it('finds one in another style', () => {
    const codes = [...many(9, (at) => `lamp_${'abcdefghi'[at]}`), 'LampLabel'];
    expect(oddOf(codes)).toEqual([...many(9, () => '').map(() => null), 'style']);
    expect(oddOf([...codes].reverse())).toEqual(['style', ...many(9, () => '').map(() => null)]);
  });

  it('needs nearly all in one style, or more still with one start', () => {
    const styles = (odd: number) => oddOf([...many(8, (at) => `lamp_${at}a`), ...many(odd, (at) => `LampLabel${at}`)]);
    expect(styles(2).filter((one) => one === 'style')).toHaveLength(2);
    expect(styles(3).filter((one) => one !== null)).toEqual([]);
    const starts = (odd: number) => oddOf([...many(9, (at) => `MX_A${at}`), ...many(odd, (at) => `X_B${at}`)]);
    expect(starts(1).filter((one) => one === 'start')).toHaveLength(1);
    expect(starts(2).filter((one) => one !== null)).toEqual([]);
  });

  it('finds no start in the middle, and none where most have no start', () => {
    expect(oddOf([...many(12, (at) => `lampM_${at}`), 'lampX_1']).filter((one) => one !== null)).toEqual([]);
    expect(oddOf([...many(12, (at) => `LAMP${at}`), 'M_1']).filter((one) => one !== null)).toEqual([]);
  });

  it('is about what an SDK writes as strings', () => {
    const usual = 'abcdefghi'.split('').map((letter) => claim(`lamp_${letter}`, `lamp_${letter}`));
    const page = { ...claim('LampLabel', 'LampLabel'), origin: 'docs' } as Claim;
    const member = claim('LampLabel', 7);
    const codes = [...usual, page, member].map((one) => ({ code: one.documentedAs, claims: [one] }));
    const oddity = oddMembers({ codeKind: 'string', codes } as unknown as Catalog);
    expect([page, member].map(oddity)).toEqual([null, null]);
  });

  it('finds one that starts otherwise', () => {
    const codes = [...many(12, (at) => `M_${'ABCDEFGHIJKL'[at]}`), 'X_A'];
    expect(oddOf(codes)).toEqual([...many(12, () => '').map(() => null), 'start']);
  });

  it('finds none where two styles share the codes, or where codes are numbers', () => {
    expect(oddOf(['lamp_a', 'lamp_b', 'LampC', 'LampD'])).toEqual([null, null, null, null]);
    expect(oddOf([...many(9, (at) => `lamp_${at}`), 'LampLabel'], 'number').every((one) => one === null)).toBe(true);
  });

  it('finds none where most share no start', () => {
    expect(oddOf(many(20, (at) => `${'ABCDEFGHIJKLMNOPQRST'[at]}LAMP_A`)).every((one) => one === null)).toBe(true);
  });
});
