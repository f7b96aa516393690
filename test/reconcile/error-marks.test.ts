/** Words of a source's names that say only that they are errors, where the names of others show it. */

import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/index.ts';
import { findErrorMarks, type Named } from '../../src/reconcile/error-marks.ts';

const source = (file: string) => ({ file }) as Source;
const list = (of: Source, names: readonly (string | null)[], from = 1): Named[] =>
  names.map((bare, at) => ({ source: of, code: from + at, bare }));

const OTHERS = ['QuoteExpired', 'CoinSpent', 'LampOff', 'DoorOpen'];

/** What the names of one source become beside those of another. */
function become(names: readonly (string | null)[], others: readonly (string | null)[] = OTHERS, from = 1) {
  const own = list(source('own'), names);
  const strip = findErrorMarks([...own, ...list(source('other'), others, from)]);
  return own.map(strip);
}

describe('a word is no part of the names', () => {
  it.each<[string, string[], string[]]>([
    ['at the end', ['QuoteExpiredError', 'CoinSpentError', 'LampOffError'], ['QuoteExpired', 'CoinSpent', 'LampOff']],
    [
      'in capitals',
      ['QUOTE_EXPIRED_ERROR', 'COIN_SPENT_ERROR', 'LAMP_OFF_ERROR'],
      ['QUOTE_EXPIRED', 'COIN_SPENT', 'LAMP_OFF'],
    ],
    [
      'behind dots',
      ['Quote.Expired.Error', 'Coin.Spent..Error', 'Lamp.Off Error'],
      ['Quote.Expired', 'Coin.Spent', 'Lamp.Off'],
    ],
    [
      'of an exception',
      ['QuoteExpiredException', 'CoinSpentException', 'LampOffException'],
      ['QuoteExpired', 'CoinSpent', 'LampOff'],
    ],
    ['at the start', ['ErrQuoteExpired', 'ErrCoinSpent', 'ErrLampOff'], ['QuoteExpired', 'CoinSpent', 'LampOff']],
    [
      'at the start, in full',
      ['ERROR_QUOTE_EXPIRED', 'ERROR_COIN_SPENT', 'ERROR_LAMP_OFF'],
      ['QUOTE_EXPIRED', 'COIN_SPENT', 'LAMP_OFF'],
    ],
  ])('%s', (_, names, want) => expect(become(names)).toEqual(want));
});

describe('a word is part of the names', () => {
  it.each<[string, (string | null)[], (string | null)[] | undefined, number | undefined]>([
    ['where two show it', ['QuoteExpiredError', 'CoinSpentError', 'StageWetError'], undefined, undefined],
    [
      'where others have it, too',
      ['QuoteExpiredError', 'CoinSpentError', 'LampOffError'],
      ['QuoteExpiredError', 'CoinSpentError', 'LampOffError'],
      undefined,
    ],
    ['where the others have other codes', ['QuoteExpiredError', 'CoinSpentError', 'LampOffError'], undefined, 11],
    ['where it is all of the name', ['Error', 'Exception', 'Err'], ['', 'x', 'y'], undefined],
  ])('%s', (_, names, others, from) => expect(become(names, others, from)).toEqual(names));

  it('where the source has the name without it as well', () =>
    expect(become(['QuoteExpiredError', 'CoinSpentError', 'LampOffError', 'DoorOpenError', 'LampOff'])).toEqual([
      'QuoteExpired',
      'CoinSpent',
      'LampOffError',
      'DoorOpen',
      'LampOff',
    ]));

  it('of which nobody has the rest', () =>
    expect(become(['QuoteExpiredError', 'CoinSpentError', 'LampOffError', 'StageWetError', null])).toEqual([
      'QuoteExpired',
      'CoinSpent',
      'LampOff',
      'StageWetError',
      null,
    ]));
});
