/** Columns of numbers beside the entries' own identity: statuses, exit codes, counts, limits. They are no codes. */

import { expect, test } from 'vitest';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly beside: string;
  readonly page: string;
  readonly want: readonly string[];
}

const FILES = ['FILE_NOT_FOUND', 'FILE_INVALID', 'FILE_UPLOAD_FAILED', 'FILE_DOWNLOAD_FAILED', 'FILE_LOCKED'];
const without = FILES.map((name) => `- ${name}`);

/** A table of names in which the third entry has a number, and those that the test adds. */
const numbered = (head: string, row: (name: string, number: number | '') => string, ...more: readonly number[]) =>
  `\n## File errors\n| ${head} |\n|---|---|---|\n${FILES.map(
    (name, at) => `| ${row(name, at === 2 || more.includes(at) ? 70 + at : '')} | It is number ${at}. |\n`,
  ).join('')}`;

const cases: readonly Case[] = [
  {
    beside: 'a number that few entries have',
    page: numbered('Error | Number | Text', (name, number) => `${name} | ${number}`, 4),
    want: without,
  },
  {
    beside: 'a number that most entries have, which is their code',
    page: numbered('Error | Number | Text', (name, number) => `${name} | ${number}`, 0, 4),
    want: ['70 FILE_NOT_FOUND', '- FILE_INVALID', '72 FILE_UPLOAD_FAILED', '- FILE_DOWNLOAD_FAILED', '74 FILE_LOCKED'],
  },
  {
    beside: 'an error code in front, which may go for several rows',
    page: numbered('Error code | Name | Text', (name, number) => `${number} | ${name}`, 0),
    want: ['70 FILE_NOT_FOUND', '- FILE_INVALID', '72 FILE_UPLOAD_FAILED', '- FILE_DOWNLOAD_FAILED', '- FILE_LOCKED'],
  },
  {
    beside: 'another code in front',
    page: numbered('Code | Name | Text', (name, number) => `${number} | ${name}`, 0),
    want: without,
  },
  {
    beside: 'an error code behind the name that few entries have',
    page: numbered('Name | Error code | Text', (name, number) => `${name} | ${number}`, 0),
    want: without,
  },
  {
    beside: 'an HTTP status that repeats where the names do not',
    page: `
## Error codes
| Code | Error | Text |
|---|---|---|
| 400 | BAD_ROUTE | The route is malformed |
| 403 | PLAN_LIMIT_REACHED | The plan allows no more |
| 403 | OWNER_ONLY | Only the owner may do this |
| 404 | ROUTE_NOT_FOUND | There is no such route |
| 409 | ROUTE_EXISTS | The name is taken |
| 429 | SLOW_DOWN | Too many requests |`,
    want: ['- BAD_ROUTE', '- PLAN_LIMIT_REACHED', '- OWNER_ONLY', '- ROUTE_NOT_FOUND', '- ROUTE_EXISTS', '- SLOW_DOWN'],
  },
  {
    beside: 'a code that is an HTTP status only here and there',
    page: `
## File errors
| Code | Error |
|---|---|
| 400 | FILE_NOT_FOUND |
| 401 | FILE_INVALID |
| 402 | FILE_UPLOAD_FAILED |
| 403 | FILE_DOWNLOAD_FAILED |`,
    want: ['400 FILE_NOT_FOUND', '401 FILE_INVALID', '402 FILE_UPLOAD_FAILED', '403 FILE_DOWNLOAD_FAILED'],
  },
  {
    beside: 'a second column of codes that a header calls the error code',
    page: `
## Answers
| Situation | Code | Error code |
|---|---|---|
| The title is taken | 400 | \`bad_title\` |
| A field is unknown | 400 | \`unknown_field\` |
| The key is wrong | 401 | \`bad_key\` |`,
    want: ['- bad_title', '- unknown_field', '- bad_key'],
  },
  {
    beside: 'how often to retry',
    page: `
## Retries
| Error code | Retry | Attempts | Wait |
|---|---|---|---|
| \`MODEL_TIMEOUT\` | yes | 2 | 2s, 4s |
| \`MODEL_ERROR\` | yes | 3 | 1s, 2s, 4s |
| \`BAD_REQUEST\` | no | 0 | - |
| \`NO_SUCH_FIELD\` | no | 0 | - |`,
    want: ['- MODEL_TIMEOUT', '- MODEL_ERROR', '- BAD_REQUEST', '- NO_SUCH_FIELD'],
  },
  {
    beside: 'counts of two runs',
    page: `
## What the checker reported
| Error code | Meaning | 9:00 run | 17:00 run |
|---|---|---|---|
| NETX-543 | a pin was dropped | 182 | 116 |
| NETX-542 | a placeholder was dropped | 0 | 15 |
| NETX-515 | a library is missing | 13 | 2 |`,
    want: ['- NETX-543', '- NETX-542', '- NETX-515'],
  },
  {
    beside: 'what the program exits with',
    page: `
## Error strings
| Code | Exit code | Description |
|---|---|---|
| \`E_DIR_CREATE\` | 10 | The folder cannot be created |
| \`E_COPY\` | 10 | The file cannot be copied |
| \`E_CHECKSUM\` | 12 | The checksum does not match |`,
    want: ['- E_DIR_CREATE', '- E_COPY', '- E_CHECKSUM'],
  },
  {
    beside: 'nothing: exit codes with names are the codes themselves',
    page: `
## Exit codes
| Exit code | Constant | Description |
|---|---|---|
| 10 | \`EXIT_COPY_FAILED\` | The file cannot be copied |
| 12 | \`EXIT_CHECK_FAILED\` | The checksum does not match |`,
    want: ['10 EXIT_COPY_FAILED', '12 EXIT_CHECK_FAILED'],
  },
  {
    beside: 'an action that begins with the status',
    page: `
## Error handling
| Error | Code | Action |
|---|---|---|
| Wrong key | \`GATE_000\` | 401 at once |
| Expired token | \`LOGIN_002\` | 401, refresh it |
| No route | \`GATE_002\` | 503 |`,
    want: ['- GATE_000', '- LOGIN_002', '- GATE_002'],
  },
  {
    beside: 'classes of the errors: codes that are names, and the names of the classes',
    page: `
### Errors
| Error | Code | Recoverable |
|---|---|---|
| \`LoginError\` | \`LOGIN\` | yes |
| \`SessionExpiredError\` | \`SESSION_EXPIRED\` | yes |
| \`ParsingError\` | \`PARSING\` | no |`,
    want: ['LOGIN LoginError', 'SESSION_EXPIRED SessionExpiredError', 'PARSING ParsingError'],
  },
];

test.each(cases)('$beside', ({ page, want }) => {
  expect(pairsOf(page)).toEqual(want);
});
