import { expect, test } from 'vitest';
import { compareNames } from '../../src/names/compare.ts';
import { learnVocabulary } from '../../src/names/vocabulary.ts';
import { wordsOf } from '../../src/names/words.ts';

// Names of a made-up SDK: what is common among them weighs little.
const names =
  `DEVICE_NOT_FOUND DEVICE_BUSY DEVICE_INFO_INVALID USER_NOT_FOUND USER_INFO_EXCEED USER_COUNT_LIMIT UPLOAD_FAILED
  DOWNLOAD_FAILED REGISTER_FAILED LOGIN_FAILED PAIRING_FAILED ROOM_NOT_FOUND ROOM_LOCKED SERVICE_RESTRICTED SERVER_TIMEOUT
  TOKEN_INVALID TOKEN_EXPIRED NAME_TOO_LONG NETWORK_ERROR PARAMETER_INVALID`.split(/\s+/);
const vocabulary = learnVocabulary(names.map(wordsOf), [['the', 'user', 'info', 'is', 'too', 'long']]);

test.each([
  ['DEVICE_NOT_FOUND', 'deviceNotFound', 'same'],
  ['INVALID_USER_NAME', 'InvalidUsername', 'same'],
  ['NETWORK_ERROR', 'Network', 'affix'],
  ['REG_FAILED', 'RegisterFailed', 'near'],
  ['INVALID_TOKEN', 'TokenInvalid', 'near'],
  ['INVALID_PARAMS', 'ParameterInvalid', 'near'],
  ['USERINFO_EXCEED', 'UserInfoExceeded', 'near'],
  ['USERINFO_USERCOUNT_LIMIT', 'UserCountLimit', 'near'],
  ['LOGIN_ANOTHER_DEVICE', 'LoginOnAnotherDevice', 'near'],
  ['NERWORK_DOWN', 'NetworkDown', 'misspelled'],
  ['SERVER_SERVICE_RESTRICTED', 'ServerServingForbidden', 'related'],
  ['NETWORK_ERROR', 'NetworkUnavailable', 'related'],
  ['TOKEN_INVALID', 'NameTooLong', 'different'],
  ['UPLOAD_FAILED', 'RoomLocked', 'different'],
  ['DEVICE_NOT_FOUND', 'UserNotFound', 'related'],
])('%s and %s are %s', (a, b, relation) => {
  expect(compareNames(a, b, vocabulary).relation).toBe(relation);
  expect(compareNames(b, a, vocabulary).relation).toBe(relation);
});

test('a name within another says how much of it is left out', () => {
  const within = compareNames('NotFound', 'DEVICE_NOT_FOUND', vocabulary);
  expect(within.relation).toBe('near');
  expect(within.within).toBe(1);
  expect(within.share).toBeLessThan(0.8);
});

test('a run-together word falls into words that others write apart', () => {
  expect(vocabulary.segment(['userinfo'])).toEqual(['user', 'info']);
  expect(vocabulary.segment(['usernames'])).toEqual(['usernames']);
  expect(vocabulary.segment(['user'])).toEqual(['user']);
});
