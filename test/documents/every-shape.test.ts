/** One page with every shape mixed: all entries are read, each at the place where the source has it, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';

const PAGE = new URL('../cases/scan-every-shape/input/all-shapes.mdx', import.meta.url);
const text = readFileSync(PAGE, 'utf8');
const reading = readDocument(text, { file: 'all-shapes.mdx' });

test('the entries, by hand', () => {
  expect(reading.observations.map(({ code, names, platform }) => [code, names.join(' / '), platform])).toEqual([
    [101, 'TRIP_NOT_FOUND', null],
    [102, 'TRIP_CLOSED', null],
    [103, 'TRIP_FULL', null],
    [104, 'TRIP_CANCELLED / TRIP_CALLED_OFF', null],
    [105, 'TRIP_OLD', null],
    [-201, 'ERR_SEAT_TAKEN', 'android'],
    [202, 'ERR_SEAT_BROKEN', 'android'],
    [204, 'ERR_SEAT_RESERVED', 'android'],
    [-201, 'FWErrorSeatTaken', 'ios'],
    [202, 'FWErrorSeatBroken', 'ios'],
    [301, 'CARD_DECLINED', null],
    [302, 'CARD_EXPIRED', null],
    [303, 'CARD_STOLEN', null],
    [303, 'CARD_LOST', null],
    [4001, 'BOOKING_TOO_LATE', null],
    [4002, 'BOOKING_TWICE', null],
    [4003, 'BOOKING_LIMIT', null],
  ]);
});

test('each place in the source holds what was read there', () => {
  const lines = text.split('\n');
  const written = new Map([
    [202, /^(0xCA|202)/],
    [204, /^0204/],
  ]);
  for (const { code, location, codeSpan } of reading.observations) {
    const here = lines[location.line - 1]?.slice(location.column - 1) ?? '';
    expect(here).toMatch(written.get(Number(code)) ?? new RegExp(`^${code}`));
    if (codeSpan !== null)
      expect(text.slice(codeSpan.start)).toMatch(new RegExp(`^${here.slice(0, 3).replace(/[^\w-]/g, '.')}`));
  }
});

test('what was left out has its reason', () => {
  expect(reading.skippedRows.map(({ location, reason }) => [location.line, reason])).toEqual([
    [42, 'it is a range of codes, not a code'],
  ]);
  expect(reading.skippedTables.map(({ location }) => location.line)).toEqual([77, 84]);
});

test('marks and markup', () => {
  const entry = (name: string) => reading.observations.find((one) => one.name === name);
  expect(entry('TRIP_CANCELLED')?.deprecated?.replacement).toBe('TRIP_CLOSED');
  expect(entry('TRIP_OLD')?.deprecated).not.toBeNull();
  expect(entry('TRIP_FULL')?.texts.description?.value).toBe('No seat is left, or| the bus is gone.');
  expect(entry('TRIP_FULL')?.texts.fix?.value).toBe('Book another one. Or wait.');
  expect(entry('TRIP_NOT_FOUND')?.texts.fix?.links.map(({ url }) => url)).toEqual(['./trips.md#id']);
  expect(entry('FWErrorSeatTaken')?.texts.description?.language).toBe('zh');
  expect(reading.directives.map(({ location }) => location.line)).toEqual([12]);
});
