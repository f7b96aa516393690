/** Statuses of HTTP, by number and by reason phrase, and what would have them read. */
import { describe, expect, it } from 'vitest';
import { helpFor } from '../../src/documents/judge/help-for.ts';
import { isAboutHttp, isHttpStatus, isReasonPhrase, isStatusTitle } from '../../src/documents/judge/http-statuses.ts';
import type { Table } from '../../src/model/index.ts';
import { column, holds } from './case-of.ts';

it.each([
  ['404', true],
  ['100', true],
  ['208', true],
  ['226', true],
  ['308', true],
  ['418', true],
  ['451', true],
  ['511', true],
  ['4xx', true],
  ['500 (Server error)', true],
  ['104', false],
  ['299', false],
  ['419', false],
  ['430', false],
  ['509', false],
  ['1404', false],
  ['40', false],
  ['6xx', false],
  ['LAMP', false],
  ['', false],
])('%s is a status: %s', (text, want) => {
  expect(isHttpStatus(text)).toBe(want);
});

it.each([
  ['Not Found', true],
  ['404 Not Found', true],
  ['404: not found, try again', true],
  ['NOT_FOUND', true],
  ['gateway-timeout', true],
  ['OK', true],
  ['Successful', true],
  ['Unprocessable entity', true],
  ['The lamp is not found', false],
  ['Okay', false],
  ['Goner', false],
  ['Lamp', false],
])('%s is a reason phrase: %s', (text, want) => {
  expect(isReasonPhrase(text)).toBe(want);
});

it.each([
  ['Status codes', true],
  ['HTTP status', true],
  ['Response code', true],
  ['响应码', true],
  ['Status of the lamp', false],
  ['Error code', false],
])('%s is a title of statuses: %s', (text, want) => {
  expect(isStatusTitle(text)).toBe(want);
});

describe('statuses that are meant as such', () => {
  const statuses = column('400', '404', '500');
  const phrases = [
    ['400', 'Bad request'],
    ['404', 'Not found'],
    ['500', 'The lamp is broken'],
  ];
  holds(isAboutHttp, [
    ['say so in their header', { codes: { meaning: 'http-status' }, rows: statuses }, true],
    ['say so in a heading', { codes: {}, rows: statuses, heading: 'HTTP answers' }, true],
    ['say so in the line above', { codes: {}, rows: statuses, intro: 'As HTTP has them:' }, true],
    ['are called statuses', { codes: { header: 'Status code' }, rows: statuses }, true],
    ['stand below statuses', { codes: {}, rows: statuses, heading: 'Status codes' }, true],
    ['are called statuses and have names', { codes: { header: 'Status code' }, names: {}, rows: statuses }, false],
    ['have their phrases', { codes: {}, names: {}, rows: phrases }, true],
    ['have few of their phrases', { codes: {}, names: {}, rows: phrases.slice(1) }, false],
    ['say nothing', { codes: {}, rows: statuses }, false],
    ['are nearly all', { codes: { meaning: 'http-status' }, rows: [...statuses, ['1404']] }, false],
    ['may leave cells empty', { codes: { meaning: 'http-status' }, rows: [...statuses, ['']] }, true],
    ['are codes', { rows: statuses, heading: 'HTTP' }, false],
  ]);
});

it.each<[string[], object]>([
  [[], {}],
  [['statuses-are-none', 'http-statuses'], {}],
  [['no-identity'], { help: '`columns` in the config can say which column is the code' }],
  [['http-statuses'], { help: '`"httpStatuses": "codes"` in the config has them read' }],
  [['no-identity', 'http-statuses'], { help: '`columns` in the config can say which column is the code' }],
  [['anything'], { help: '`tables.include` in the config has what stands under its heading read' }],
])('what speaks against a table is %j', (ids, want) => {
  expect(helpFor({ evidence: ids.map((id) => ({ id })) } as unknown as Table)).toEqual(want);
});

it('a table without evidence needs no help', () => {
  expect(helpFor({} as Table)).toEqual({});
});
