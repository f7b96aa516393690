/** What sources teach about words, and how much two names then have in common. */
import { describe, expect, it } from 'vitest';
import { compareNames, coreLettersOf, coreWordsOf } from '../../src/names/compare.ts';
import { learnVocabulary } from '../../src/names/vocabulary.ts';
import { wordsOf } from '../../src/names/words.ts';

const learn = (names: readonly string[], prose: readonly string[] = []) =>
  learnVocabulary(names.map(wordsOf), prose.map(wordsOf));

describe('a vocabulary', () => {
  const vocabulary = learn(
    ['LAMP_OFF', 'LAMP_LAMP_ON', 'DOOR_OPEN', 'USER_INFO_LOST'],
    ['the lamp is off', 'a lamp and a lamp'],
  );

  it('counts a word once for each name and each text', () => {
    expect(['lamp', 'door', 'the', 'gate'].map(vocabulary.nameCount)).toEqual([2, 1, 0, 0]);
    expect(['lamp', 'door', 'the', 'gate'].map(vocabulary.proseCount)).toEqual([2, 0, 1, 0]);
    expect([...vocabulary.words].sort()).toEqual(
      ['a', 'and', 'door', 'info', 'is', 'lamp', 'lost', 'off', 'on', 'open', 'the', 'user'].sort(),
    );
  });

  it('weighs a stem by how few names have it', () => {
    expect(vocabulary.weight('lamp')).toBeCloseTo(Math.log(5 / 2.5), 10);
    expect(vocabulary.weight('door')).toBeCloseTo(Math.log(5 / 1.5), 10);
    expect(vocabulary.weight('gate')).toBeCloseTo(Math.log(5 / 0.5), 10);
    expect(learn(['LAMP', 'LAMP_OFF', 'LAMP_ON']).weight('lamp')).toBe(0.2);
  });

  it('says how much of some stems is said', () => {
    const share = (said: string, ...stems: string[]) => vocabulary.shareOf(stems, (stem) => stem === said);
    expect(share('lamp')).toBe(0);
    expect(share('lamp', 'lamp')).toBe(1);
    expect(share('door', 'lamp')).toBe(0);
    expect(share('door', 'lamp', 'door')).toBeCloseTo(Math.log(5 / 1.5) / (Math.log(5 / 2.5) + Math.log(5 / 1.5)), 10);
  });

  it('leaves out words that join others, unless nothing else is left', () => {
    expect(vocabulary.stemsOf(['lamps', 'of', 'the', 'doors'])).toEqual(['lamp', 'door']);
    expect(vocabulary.stemsOf(['is', 'on'])).toEqual(['is', 'on']);
    expect(vocabulary.stemsOf([])).toEqual([]);
  });
});

describe('a run-together word', () => {
  it.each<[string, string[], string[], string[]]>([
    ['falls into words of other names', ['USER_GONE', 'INFO_LOST'], [], ['user', 'info']],
    ['falls into a word of a name and one of a text', ['USER_GONE'], ['some info'], ['user', 'info']],
    ['stays whole without one of the two', ['USER_GONE'], [], ['userinfo']],
    ['stays whole where only texts have the two', ['LAMP'], ['user info'], ['userinfo']],
    [
      'stays whole where it is the commoner one',
      ['USER', 'INFO', 'USERINFO_A', 'USERINFO_B', 'USERINFO_C'],
      [],
      ['userinfo'],
    ],
    ['falls where it is as common', ['USER', 'INFO', 'USERINFO_A', 'USERINFO_B'], [], ['user', 'info']],
  ])('%s', (_, names, prose, want) => {
    expect(learn(names, prose).segment(['userinfo'])).toEqual(want);
  });

  it('falls where the parts are commonest', () => {
    const names = ['CHATROOM', 'CHA', 'TROOM', 'CHAT', 'ROOM', 'CHAT_X', 'ROOM_Y'];
    expect(learn(names).segment(['chatroom'])).toEqual(['chat', 'room']);
  });

  it('has two parts of three letters or more', () => {
    const names = ['NOT', 'OUT', 'NO', 'TOUT', 'NOTO', 'UT'];
    expect(learn(names).segment(['notout'])).toEqual(['not', 'out']);
    expect(learn(['NO', 'TOUT', 'NOTO', 'UT']).segment(['notout'])).toEqual(['notout']);
    expect(learn(['ON', 'OFF', 'LAMP']).segment(['onoff'])).toEqual(['onoff']);
  });

  it('is of Latin letters', () => {
    expect(learn(['USER', 'ÉTAT']).segment(['userétat'])).toEqual(['userétat']);
    expect(learn(['V100', 'USER']).segment(['uservv1'])).toEqual(['uservv1']);
  });
});

describe('what two names have in common', () => {
  /** Each word in one name, so that all weigh the same. */
  const equal = learn(['ALPHA', 'BRAVO', 'CHARLIE', 'DELTA', 'REGISTER', 'SERVING', 'PARAMETER', 'ECHO', 'CANCEL']);
  const compare = (a: string, b: string) => compareNames(a, b, equal);

  it.each([
    ['ALPHA_BRAVO', 'ALPHA_BRAVO', 'same', 1, 1],
    ['ALPHA_BRAVO', 'AlphaBravo', 'same', 1, 1],
    ['ALPHA_BRAVO', 'BRAVO_ALPHA', 'near', 1, 1],
    ['ALPHA_BRAVO', 'ALPHA', 'near', 1 / 2, 1],
    ['ALPHA_BRAVO', 'ALPHA_CHARLIE_DELTA', 'related', 1 / 3, 1 / 2],
    ['ALPHA_BRAVO', 'CHARLIE_DELTA', 'different', 0, 0],
    ['ALPHA_BRAVO_CHARLIE_DELTA_ECHO', 'ALPHA_SERVING', 'related', 1 / 5, 1 / 2],
    ['ALPHA_BRAVO_CHARLIE_DELTA_ECHO_CANCEL', 'ALPHA_SERVING', 'different', 1 / 6, 1 / 2],
    ['ALPHA_ALPHA', 'ALPHA_BRAVO', 'related', 1 / 2, 1 / 2],
  ])('%s and %s: %s', (a, b, relation, share, within) => {
    for (const one of [compare(a, b), compare(b, a)]) {
      expect(one.relation).toBe(relation);
      expect(one.share).toBeCloseTo(share, 10);
      expect(one.within).toBeCloseTo(within, 10);
    }
  });

  it('is less for an abbreviation, and less again for a common root', () => {
    const vocabulary = learn(['REG', 'REGISTER', 'CONNECT', 'CONNEXION', 'CONTRACT', 'GRANT', 'GRAVITY']);
    const share = (a: string, b: string) => compareNames(a, b, vocabulary).share;
    expect(share('REG', 'REGISTER')).toBeCloseTo(0.9, 10);
    expect(share('CONNECT', 'CONNEXION')).toBeCloseTo(0.7, 10);
    expect(share('CONNECT', 'CONTRACT')).toBe(0);
    expect(share('GRANT', 'GRAVITY')).toBe(0);
  });

  it('is the smaller weight of the two words', () => {
    const vocabulary = learn(['REG_A', 'REGISTER_B', 'REGISTER_C', 'REGISTER_D']);
    const { share, within } = compareNames('REG', 'REGISTER', vocabulary);
    const [rare, common] = [vocabulary.weight('reg'), vocabulary.weight('regist')];
    expect(rare).toBeGreaterThan(common);
    expect(share).toBeCloseTo((0.9 * common) / rare, 10);
    expect(within).toBeCloseTo(0.9, 10);
  });

  it.each([
    ['ALPHA', 'ALPHA_ERROR', 'affix'],
    ['ALPHA_ERR', 'ALPHA_CODE', 'affix'],
    ['ALPHA_STATUS', 'ALPHA', 'affix'],
    ['ERROR', 'CODE', 'different'],
    ['ALPHA_ERROR', 'BRAVO_ERROR', 'related'],
  ])('%s and %s: %s, by words that say no more than "error"', (a, b, relation) => {
    expect(compare(a, b).relation).toBe(relation);
  });

  it.each([
    ['ALPHA_REGSITER', 'ALPHA_REGISTER', ['regsiter', 'register']],
    ['ALPHA_BRAVO', 'ALHPA_BRAVO', ['alpha', 'alhpa']],
    ['NOTFUOND', 'NotFound', ['notfuond', 'notfound']],
    ['ALHPA_BRVAO', 'ALPHA_BRAVO', null],
    ['ALPHA_REGSITER', 'REGISTER_ALPHA', null],
    ['ONOF', 'ON_OFF', null],
  ])('%s and %s differ by the slip %j', (a, b, slip) => {
    const found = compare(a, b);
    expect(found.slip).toEqual(slip);
    expect(found.relation === 'misspelled').toBe(slip !== null);
    if (slip !== null) expect([found.share, found.within]).toEqual([1, 1]);
  });

  it('is its core where one is left', () => {
    expect(coreWordsOf('GENERAL_ERROR_CODE')).toEqual(['general']);
    expect(coreLettersOf('GeneralError')).toBe('general');
    expect(coreLettersOf('ERROR_CODE')).toBe('errorcode');
  });
});
