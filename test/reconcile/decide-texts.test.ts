/** The texts of one code: by locale and role, of the source that speaks first in the language. */
import { describe, expect, it } from 'vitest';
import type { Claim, Decision } from '../../src/model/index.ts';
import { decideTexts } from '../../src/reconcile/decide/decide-texts.ts';
import { type ClaimDraft, claim, damage } from '../support/claims.ts';

const losersOf = ({ losers }: Decision) => losers.map(({ platform, value }) => `${platform} ${value}`);
describe('a text', () => {
  const EN = 'en: The lamp is off.';
  const LOCALES = ['en-US', 'zh-CN'];

  function decided(claims: readonly Claim[], authority?: 'sdk' | 'docs', locales: readonly string[] = LOCALES) {
    const { texts, decisions } = decideTexts(claims, locales, authority);
    return [...texts].flatMap(([locale, roles]) =>
      Object.entries(roles).map(([role, text]) => {
        const decision = decisions.get(`texts.${locale}.${role}`);
        expect(decision?.value).toBe(text.value);
        expect(decision?.winner).toEqual(text.location);
        return [`${locale} ${role}`, text.value, decision?.policy, decision?.because, decision && losersOf(decision)];
      }),
    );
  }

  const en = (platform: string, said: string, rest: ClaimDraft = {}) =>
    claim({ platform, locale: 'en-US', texts: { description: said }, ...rest });

  it.each<[string, Claim[], unknown[][]]>([
    [
      'is that of the page in its language',
      [en('ios', EN)],
      [['en-US description', 'The lamp is off.', 'only-claim', 'ios says it', []]],
    ],
    [
      'is that of the page that speaks first',
      [en('ios', EN), en('web', 'en: No light.'), en('mac', EN)],
      [
        [
          'en-US description',
          'The lamp is off.',
          'precedence',
          'ios speaks first among the sources in this language',
          ['web No light.'],
        ],
      ],
    ],
    [
      'that stands among others of another language gives way',
      [en('ios', 'en: No light.', { locale: 'zh-CN' }), en('web', EN)],
      [
        [
          'en-US description',
          'The lamp is off.',
          'precedence',
          'web speaks first among the sources in this language',
          ['ios No light.'],
        ],
      ],
    ],
    [
      'that stands among others of another language is better than none',
      [en('ios', EN, { locale: 'zh-CN' })],
      [
        [
          'en-US description',
          'The lamp is off.',
          'own-language',
          'only a cell in this language on the ios page says it',
          [],
        ],
      ],
    ],
    [
      'whose language nobody can tell is in that of its page',
      [en('ios', ': OK', { locale: 'zh-CN' })],
      [['zh-CN description', 'OK', 'only-claim', 'ios says it', []]],
    ],
    [
      'whose language nobody can tell is in the first locale where the page has none',
      [en('ios', ': OK', { locale: null })],
      [['en-US description', 'OK', 'own-language', 'only a cell in this language on the ios page says it', []]],
    ],
    [
      'of a comment is no stray',
      [en('ios', EN, { locale: null, origin: 'sdk' })],
      [['en-US description', 'The lamp is off.', 'only-claim', 'ios says it', []]],
    ],
    [
      'of a comment of an SDK that says its language is one',
      [en('ios', EN, { locale: 'zh-CN', origin: 'sdk' })],
      [
        [
          'en-US description',
          'The lamp is off.',
          'own-language',
          'only a cell in this language on the ios page says it',
          [],
        ],
      ],
    ],
    [
      'in a language that no source is meant to be in stands under it',
      [en('ios', 'fr: La lampe.')],
      [['fr description', 'La lampe.', 'own-language', 'only a cell in this language on the ios page says it', []]],
    ],
    [
      'that is damaged does not count, and its others do',
      [
        claim({
          locale: 'en-US',
          texts: { description: EN, fix: 'en: Turn it on.' },
          damages: [damage('foreign-text', { field: 'description' })],
        }),
        en('web', 'en: No light.'),
      ],
      [
        ['en-US description', 'No light.', 'only-claim', 'web says it', []],
        ['en-US fix', 'Turn it on.', 'only-claim', 'ios says it', []],
      ],
    ],
    [
      'of each role is decided alone',
      [
        claim({ locale: 'en-US', texts: { reason: 'en: Power is off.' } }),
        claim({ platform: 'web', locale: 'en-US', texts: { description: EN, reason: 'en: Fuse.' } }),
      ],
      [
        ['en-US description', 'The lamp is off.', 'only-claim', 'web says it', []],
        [
          'en-US reason',
          'Power is off.',
          'precedence',
          'ios speaks first among the sources in this language',
          ['web Fuse.'],
        ],
      ],
    ],
    ['that was generated is no source', [en('ios', EN, { origin: 'generated' })], []],
  ])('%s', (_, claims, want) => {
    expect(decided(claims)).toEqual(want);
  });

  it('is in the language that its source writes it under, whatever it looks like', () => {
    const both = claim({
      locale: 'zh-CN',
      texts: { description: 'zh: 灯。' },
      localizedTexts: { de: { description: 'en: Lamp' }, fr: { description: 'fr: Lampe' } },
    });
    expect(decided([both])).toEqual([
      ['de description', 'Lamp', 'only-claim', 'ios says it', []],
      ['fr description', 'Lampe', 'only-claim', 'ios says it', []],
    ]);
  });

  it('is that of its own page for another locale of the language', () => {
    const pages = [en('ios', EN, { locale: 'en_GB' }), en('web', 'en: No light.')];
    expect(decided(pages).map(([field, value]) => [field, value])).toEqual([
      ['en-US description', 'No light.'],
      ['en_GB description', 'The lamp is off.'],
    ]);
  });

  it('of a page or of a comment comes first as the config has it', () => {
    const claims = [en('ios', 'en: No light.', { origin: 'sdk' }), en('ios', EN)];
    expect(decided(claims)[0]?.[1]).toBe('The lamp is off.');
    expect(decided(claims, 'docs')[0]?.[1]).toBe('The lamp is off.');
    expect(decided([...claims].reverse(), 'sdk')[0]?.[1]).toBe('No light.');
    expect(decided(claims.slice(1), 'sdk')[0]?.[1]).toBe('The lamp is off.');
  });

  it('stands under the locales in their order, then by the alphabet', () => {
    const said = { description: 'en: x' };
    const all = claim({ localizedTexts: { ko: said, 'zh-CN': said, de: said, 'en-US': said } });
    expect([...decideTexts([all], LOCALES).texts.keys()]).toEqual(['en-US', 'zh-CN', 'de', 'ko']);
  });

  it('has no locale where nothing has one', () => {
    expect(decided([en('ios', ': OK', { locale: null })], 'docs', [])[0]?.[0]).toBe('und description');
  });
});
