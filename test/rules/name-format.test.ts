import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/names/words.ts';
import { stemsOfWord } from '../../src/rules/name-format/word-forms.ts';
import { findingsOf, page } from './pages-of-rows.ts';

const USUAL = ['`UPLOAD_FAILED`', '`LOGIN_FAILED`', '`DISK_FULL`', '`ROOM_CLOSED`', '`PIN_WRONG`'];

/** What is reported of a page with the usual names and these: each name as written in its cell. */
async function reported(...names: string[]): Promise<string[]> {
  const rows = [...USUAL, ...names].map((name, at) => `${at + 1} | ${name} | -`);
  const findings = await findingsOf('name-format', [page({ file: 'page.md' }, rows)]);
  return findings.map(({ name, message }) => `${name}: ${/code span|begins with|says/.exec(message)?.[0]}`);
}

describe('names written unlike the others', () => {
  it.each<[string, string[], string[]]>([
    ['no backticks', ['QUOTA_EXCEEDED'], ['QUOTA_EXCEEDED: code span']],
    ['no backticks on half of the page', ['AB_C', 'DE_F', 'GH_I', 'JK_L', 'MN_O', 'PQ_R', 'ST_U'], []],
    ['a vendor prefix', ['`NX_QUOTA_EXCEEDED`'], ['NX_QUOTA_EXCEEDED: begins with']],
    ['a prefix that two names have', ['`NX_QUOTA_EXCEEDED`', '`NX_OFFLINE_MODE`'], []],
    ['short words', ['`NO_ANSWER`', '`OUT_OF_RANGE`', '`BAD_REQUEST`', '`TOO_MANY_USERS`'], []],
    ['acronyms', ['`DNS_UNREACHABLE`', '`SIM_MISSING`', '`JWT_EXPIRED`', '`SSL_REFUSED`'], []],
    ['another ending', ['`MERGE_FAIL`'], ['MERGE_FAIL: says']],
    ['another form behind a negation', ['`PUSH_NOT_ENABLED`', '`CHAT_NOT_ENABLE`'], ['CHAT_NOT_ENABLE: says']],
    ['singular and plural', ['`TOO_MANY_ROOMS`', '`INVALID_ROOM`'], []],
    ['the same verb in another position', ['`FAIL_OVER_RUNNING`'], []],
    ['one of few alike in front', ['`TAPE_FAIL`', '`TAPE_SEEK`'], ['TAPE_FAIL: says']],
    ['a noun among operations', ['`TAPE_CLOSE`', '`TAPE_READ`', '`TAPE_SEEK`', '`TAPE_SYNC`', '`TAPE_WRITE`'], []],
  ])('%s', async (_, names, want) => expect(await reported(...names)).toEqual(want));
});

it('a participle behind the word that all names begin with is a state of its own', async () => {
  const rows = ['LOCKED', 'TAPE_LOCK', 'FULL'].map((name, at) => `${at + 1} | \`DECK_${name}\` | -`);
  expect(await findingsOf('name-format', [page({ file: 'page.md' }, rows)])).toEqual([]);
});

it('the edit of a missing code span puts it there', async () => {
  const rows = [...USUAL, 'QUOTA_EXCEEDED'].map((name, at) => `${at + 1} | ${name} | -`);
  const file = page({ file: 'page.md' }, rows);
  const [finding] = await findingsOf('name-format', [file]);
  const change = finding?.edit?.change;
  expect(file.text.slice(change?.start, change?.end)).toBe('QUOTA_EXCEEDED');
  expect(change?.replacement).toBe('`QUOTA_EXCEEDED`');
});

describe('forms that are compared', () => {
  it.each<[string, string[]]>([
    ['TRANSLATE_FAILED', ['last fail: failed']],
    ['TRANSLATE_FAIL', ['last fail: fail']],
    ['SERVICE_NOT_ENABLED', ['last enabl: enabled', 'not enabl: enabled']],
    ['ALREADY_JOINED_TWICE_NOW', ['already join: joined']],
    ['TOO_MANY_USERS', []],
    ['INVALID_OPERATION', []],
    ['FAILED', []],
    ['NO_DNS', []],
  ])('%s', (name, want) => {
    expect(stemsOfWord(wordsOf(name)).map(({ key, form }) => `${key}: ${form}`)).toEqual(want);
  });
});
