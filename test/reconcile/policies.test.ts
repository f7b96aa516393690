/** How a catalog is decided, on pages as small as the policy allows. */
import { describe, expect, test } from 'vitest';
import type { ReconcileOptions } from '../../src/reconcile/index.ts';
import { type Page, places, review, table } from '../support/project.ts';

const page = (file: string, rows: string[][], rest: Partial<Page> = {}): Page => ({
  file,
  text: `# Error codes\n\n${table(['Code', 'Name', 'Description'].slice(0, rows[0]?.length), rows)}`,
  locale: 'en',
  platform: file.replace(/\.md$/, ''),
  ...rest,
});

const FILLER = [
  ['1', '`SOCKET_CLOSED`', 'The socket was closed by the peer.'],
  ['2', '`DISK_FULL`', 'There is no space left on the disk.'],
  ['3', '`CAMERA_IN_USE`', 'Another process holds the camera.'],
];

const name = (pages: readonly Page[], code: number, settings: Partial<ReconcileOptions> = {}) => {
  const entry = review(pages, settings).catalog.codes.find((one) => one.code === code);
  return [entry?.name, entry?.decisions.get('name')?.policy];
};

describe('the canonical name', () => {
  const a = page('android', [...FILLER, ['9', '`ROOM_LOCKED`', 'The room is locked.']]);
  const i = page('ios', [...FILLER, ['9', '`ROOM_IS_CLOSED_NOW`', 'The room is locked.']]);
  const w = page('web', [...FILLER, ['9', '`ROOM_IS_CLOSED_NOW`', 'The room is locked.']]);

  test('one platform alone', () => expect(name([a], 9)).toEqual(['ROOM_LOCKED', 'only-claim']));
  test('platforms that agree', () => expect(name([i, w], 9)).toEqual(['ROOM_IS_CLOSED_NOW', 'agreement']));
  test('a majority of platforms', () => {
    expect(name([a, i, w], 9, { precedence: ['android'] })).toEqual(['ROOM_IS_CLOSED_NOW', 'majority']);
  });
  test('a tie goes to the order of precedence', () => {
    expect(name([a, i], 9, { precedence: ['ios', 'android'] })).toEqual(['ROOM_IS_CLOSED_NOW', 'precedence']);
    expect(name([a, i], 9, { precedence: ['android', 'ios'] })).toEqual(['ROOM_LOCKED', 'precedence']);
    expect(name([a, i], 9)).toEqual(['ROOM_LOCKED', 'precedence']);
  });
  test('a decision in the config beats all', () => {
    const decisions = { '9': { name: 'ROOM_CLOSED', because: 'the next major version ships it' } };
    expect(name([a, i, w], 9, { decisions })).toEqual(['ROOM_CLOSED', 'config']);
  });
  test('an older generation speaks only where the newer one is silent', () => {
    const old = page('old', [['9', '`ROOM_LOCKED`', 'The room is locked.']], { platform: 'ios', generation: 'legacy' });
    expect(name([old, i, a], 9, { precedence: ['ios'] })).toEqual(['ROOM_IS_CLOSED_NOW', 'precedence']);
  });
  test('a code that nobody names gets a name that says so', () => {
    const codes = page('android', [
      ['40', 'The socket was closed.'],
      ['-41', 'No space is left.'],
      ['42', 'The camera is busy.'],
    ]);
    const bare = { ...codes, text: codes.text.replace('| Code | Name |', '| Error code | Description |') };
    expect(name([bare], 40)).toEqual(['ERROR_40', 'unnamed']);
    expect(name([bare], -41)).toEqual(['ERROR_MINUS_41', 'unnamed']);
  });
  test('a name at two codes that no evidence tells apart stays legal and is reported', () => {
    const twice = page('android', [
      ...FILLER,
      ['8', '`GENERIC`', 'For later use.'],
      ['9', '`GENERIC`', 'For later use.'],
    ]);
    expect(name([twice], 8)).toEqual(['GENERIC', 'only-claim']);
    expect(name([twice], 9)).toEqual(['GENERIC_9', 'distinct']);
    expect(places(review([twice]).findings, 'warning')).toContain('android:9 duplicate-name warning');
  });

  test('with a code appended is not the name of a third code', () => {
    const thrice = page('android', [
      ['1', '`ROOM_FULL`', 'No place.'],
      ['2', '`ROOM_FULL`', 'No place.'],
      ['3', '`ROOM_FULL_2`', 'No place.'],
    ]);
    expect([1, 2, 3].map((code) => name([thrice], code)?.[0])).toEqual(['ROOM_FULL', 'ROOM_FULL_2_2', 'ROOM_FULL_2']);
  });

  test('of codes that platforms spell in their own way, each keeps a name of its own', () => {
    const codes = (platform: string, ...listed: string[]): Page => ({
      file: platform,
      platform,
      locale: 'en',
      text: table(
        ['Error code', 'Description'],
        listed.map((one) => [`\`${one}\``, 'Something went wrong.']),
      ),
    });
    const { catalog } = review([
      codes('web', 'USER_NOT_FOUND', 'ROOM_FULL', 'ROOM_FULL_FLUTTER'),
      codes('flutter', 'user-not-found', 'room-full', 'disk-full'),
    ]);
    expect(catalog.codes.map(({ code, name: called }) => `${code} ${called}`)).toEqual([
      'ROOM_FULL ROOM_FULL',
      'ROOM_FULL_FLUTTER ROOM_FULL_FLUTTER',
      'USER_NOT_FOUND USER_NOT_FOUND',
      'disk-full DISK_FULL',
      'room-full ROOM_FULL_FLUTTER_2',
      'user-not-found USER_NOT_FOUND_FLUTTER',
    ]);
  });
});

describe('joining names without a code', () => {
  const numbered = page('android', [
    ...FILLER,
    ['7', '`USER_NOT_FOUND`', 'No such user.'],
    ['8', '`ROOM_NOT_FOUND`', 'No such room.'],
    ['9', '`DEVICE_REGISTRATION_FAILED`', 'The device is not registered.'],
  ]);
  const names = (...listed: string[]): Page => ({
    file: 'old',
    platform: 'ios',
    generation: 'old',
    locale: 'en',
    text: `# Error codes\n\n${table(
      ['Error code', 'Description'],
      listed.map((one) => [one, 'Something went wrong.']),
    )}`,
  });
  const joins = (listed: string, settings = {}) => {
    const { catalog } = review([numbered, names('VendorErrorDiskFull', 'VendorErrorCameraInUse', listed)], settings);
    const claim = catalog.codes
      .flatMap((entry) => entry.claims.map((one) => ({ entry, one })))
      .find(({ one }) => one.documentedAs === listed);
    return claim === undefined ? null : [claim.entry.code, claim.one.joinedBy];
  };

  test.each([
    ['VendorErrorUserNotFound', [7, 'same-name']],
    ['VendorErrorDeviceRegFailed', [9, 'near-name']],
    ['VendorErrorSokcetClosed', [1, 'spelling']],
    ['VendorErrorNotFound', null],
    ['VendorErrorQuotaExceeded', null],
  ])('%s', (listed, want) => {
    expect(joins(listed)).toEqual(want);
  });

  test('a number from the config', () => {
    expect(joins('VendorErrorNotFound', { numbers: { NotFound: { code: 8, because: 'the header says so' } } })).toEqual(
      [8, 'config'],
    );
  });

  test('a name copied from another row attracts nobody', () => {
    const copied = page('android', [
      ...FILLER,
      ['7', '`UPLOAD_FAILED`', 'The upload failed.'],
      ['8', '`UPLOAD_FAILED`', 'The download failed.'],
    ]);
    const { catalog } = review([
      copied,
      names('VendorErrorDiskFull', 'VendorErrorCameraInUse', 'VendorErrorUploadFailed'),
    ]);
    const joined = catalog.codes.filter((entry) =>
      entry.claims.some((claim) => claim.documentedAs === 'VendorErrorUploadFailed'),
    );
    expect(joined.map((entry) => entry.code)).toEqual([7]);
  });

  test('a code that the page has under its very name takes no second name of it that is only like it', () => {
    const numbered = page('android', [...FILLER, ['9', '`ROOM_LOCKED`', 'The room is locked.']]);
    const { catalog } = review([
      numbered,
      names('VendorErrorDiskFull', 'VendorErrorCameraInUse', 'VendorErrorRoomLocked', 'VendorErrorRoomLock'),
    ]);
    const entry = catalog.codes.find(({ code }) => code === 9);
    expect(entry?.claims.map(({ documentedAs }) => documentedAs)).toEqual(['ROOM_LOCKED', 'VendorErrorRoomLocked']);
    expect(catalog.unnumbered.map(({ claim }) => claim.documentedAs)).toEqual(['VendorErrorRoomLock']);
  });
});

describe('catalogs of strings', () => {
  test('names are the codes where no source numbers anything', () => {
    const { catalog } = review([
      page('web', [
        ['`ERR_ROOM_LOCKED`', 'The room is locked.'],
        ['`ERR_NO_CAMERA`', 'There is no camera.'],
        ['`ERR_TIMED_OUT`', 'The server took too long.'],
      ]),
    ]);
    expect(catalog.codeKind).toBe('string');
    expect(catalog.codes.map((entry) => entry.code)).toEqual(['ERR_NO_CAMERA', 'ERR_ROOM_LOCKED', 'ERR_TIMED_OUT']);
    expect(catalog.unnumbered).toEqual([]);
  });
});

test('texts go to the locale they are written in; a page of that locale comes first', () => {
  const { catalog } = review([
    page('android', [...FILLER, ['9', '`ROOM_LOCKED`', '房间已锁定，无法加入。']]),
    page(
      'ios',
      [
        ['1', '`SocketClosed`', '套接字已关闭。'],
        ['9', '`RoomLocked`', '该房间已被锁定。'],
        ['3', '`CameraInUse`', '摄像头被占用。'],
      ],
      { locale: 'zh-CN' },
    ),
  ]);
  const entry = catalog.codes.find((one) => one.code === 9);
  expect(entry?.texts.get('en')).toBeUndefined();
  expect(entry?.texts.get('zh-CN')?.description?.value).toBe('该房间已被锁定。');
  expect(entry?.decisions.get('texts.zh-CN.description')?.losers.map((loser) => loser.value)).toEqual([
    '房间已锁定，无法加入。',
  ]);
});

test('deprecation: one vote per platform, precedence breaks a tie', () => {
  const row = (text: string) => [...FILLER, ['9', '`ROOM_LOCKED`', text]];
  const old = 'Deprecated. Use `ROOM_CLOSED` instead.';
  const status = (pages: Page[], precedence: string[]) =>
    review(pages, { precedence }).catalog.codes.find((one) => one.code === 9)?.status;
  const a = page('android', row(old));
  const i = page('ios', row('The room is locked.'));
  const w = page('web', row('The room is locked.'));
  expect(status([a, i], ['android', 'ios'])).toBe('deprecated');
  expect(status([a, i], ['ios', 'android'])).toBe('active');
  expect(status([a, i, w], ['android', 'ios'])).toBe('active');
});

test('the order of the sources changes nothing but ties', () => {
  const a = page('android', [...FILLER, ['9', '`ROOM_LOCKED`', 'The room is locked.']]);
  const i = page('ios', [...FILLER, ['9', '`ROOM_CLOSED`', 'The room is locked.']]);
  const say = (pages: Page[]) => {
    const { catalog } = review(pages, { precedence: ['ios', 'android'] });
    return catalog.codes.map((entry) => [
      entry.code,
      entry.name,
      [...entry.decisions].map(([field, { value, because }]) => [field, value, because]).sort(),
    ]);
  };
  expect(say([a, i])).toEqual(say([i, a]));
});

describe('the kind of the codes', () => {
  const kindOf = (...rows: [string, string, string][]) => {
    const { catalog, findings } = review([page('web', rows)]);
    return [catalog.codeKind, catalog.codes.map(({ code }) => code), places(findings)];
  };

  test('is a string where numbers stand for classes of errors', () => {
    const own = kindOf(
      ['7', '`SEAT_TAKEN`', 'Somebody sits there.'],
      ['7', '`SEAT_BROKEN`', 'The seat is broken.'],
      ['7', '`SEAT_MISSING`', 'There is no such seat.'],
      ['9', '`TICKET_LOST`', 'The ticket is lost.'],
      ['9', '`TICKET_USED`', 'The ticket was used before.'],
    );
    expect(own).toEqual(['string', ['SEAT_BROKEN', 'SEAT_MISSING', 'SEAT_TAKEN', 'TICKET_LOST', 'TICKET_USED'], []]);
    const statuses = kindOf(
      ['400', '`SEAT_UNKNOWN`', 'There is no such row.'],
      ['404', '`SEAT_MISSING`', 'There is no such seat.'],
      ['404', '`TICKET_LOST`', 'The ticket is lost.'],
      ['409', '`TICKET_USED`', 'The ticket was used before.'],
    );
    expect(statuses[0]).toBe('string');
  });

  test('is a number where one of them slipped', () => {
    const slipped = kindOf(
      ['1404', '`SEAT_MISSING`', 'There is no such seat.'],
      ['1404', '`TICKET_LOST`', 'The ticket is lost.'],
      ['1409', '`TICKET_USED`', 'The ticket was used before.'],
      ['1410', '`SEAT_TAKEN`', 'Somebody sits there.'],
    );
    expect(slipped[0]).toBe('number');
    expect(slipped[2]).toContain('web:6 duplicate-code error');
  });
});
