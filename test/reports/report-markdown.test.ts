/** `report.md` as a docs writer reads it: what breaks something comes first, what repeats stands together, what was inferred comes last. */

import { expect, it } from 'vitest';
import { baselineOf, buildReports, CHAT, reportsSince } from './html/projects.ts';

const headings = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('#'));

it('goes from what breaks something to what was inferred', async () => {
  const { markdown } = await buildReports(CHAT);
  expect(headings(markdown).filter((line) => line.startsWith('## '))).toEqual([
    '## Findings',
    '## Where platforms disagree',
    '## Names that were decided',
    '## Sources',
    '## Worked out from the sources themselves',
  ]);
  expect(headings(markdown)[3]).toMatch(/^#### \[Line 8\].*: error `duplicate-name`, `403 FILE_UPLOAD_FAILED`$/);
});

it('says first what is new since the baseline, then what it knows', async () => {
  const known = { 'known.json': await baselineOf(CHAT.slice(0, 1)) };
  const { markdown } = await buildReports(CHAT, { baseline: 'known.json' }, known);
  const lines = markdown.split('\n');
  expect(lines[4]).toMatch(/\| Infos \| New \| Accepted \|$/);
  expect(lines[6]).toMatch(/^\| `chat` \| 3 \| 14 \| 6 \| 1 \| 2 \| 1 \| 3 \| 0 \|$/);
  expect(headings(markdown).slice(1, 10)).toEqual([
    '## New since `known.json`',
    '### `docs/ios-old.md`',
    expect.stringMatching(/warning `name-mismatch`/),
    '### `docs/ios.md`',
    expect.stringMatching(/warning `name-mismatch`/),
    '#### 1 info `missing-on-platform`',
    '## Findings that were known before',
    '### `docs/android.md`',
    expect.stringMatching(/error `duplicate-name`/),
  ]);
});

it('says since a revision what became of the codes', async () => {
  const then = CHAT.map((page) => ({ ...page, rows: page.rows.filter(([code]) => code !== 101) }));
  const now = CHAT.map((page) => ({ ...page, rows: page.rows.filter(([code]) => code !== 402) }));
  const { markdown } = await reportsSince(now, then);
  const part = markdown.split('## Codes that have changed since `v1.0.0`\n\n')[1]?.split('\n\n')[0];
  expect(part?.split('\n').sort()).toEqual([
    '- **Added** `101` `USER_REMOVED`',
    expect.stringMatching(/^- \*\*Re/),
    expect.stringMatching(/^- \*\*Re/),
  ]);
});

it('shows disagreements as a matrix with the odd one out in bold, and what is missing below it', async () => {
  const { markdown } = await buildReports(CHAT);
  const part = markdown.split('## Where platforms disagree\n\n')[1]?.split('\n\n##')[0];
  const place = (file: string, line: number) => `([line ${line}](../docs/${file}.md?plain=1#L${line}))`;
  expect(part?.split('\n')).toEqual([
    '| Code | Name | android | ios |',
    '| ---: | --- | --- | --- |',
    `| 403 | \`FILE_DOWNLOAD_FAILED\` | **\`FILE_UPLOAD_FAILED\`** ${place('android', 8)} | \`ChatErrorFileDownloadFailed\` ${place('ios', 8)} |`,
    `| 404 | \`NETWORK_ERROR\` | \`NETWORK_ERROR\` ${place('android', 9)} | **\`ChatErrorNetworkUnavailable\`** ${place('ios', 9)} |`,
    '',
    '- Missing on ios (1): `500 THREAD_LIMIT`',
  ]);
});

it('says once what one rule says of many rows', async () => {
  const rows = ['A', 'B', 'C', 'D'].map((letter, at) => [
    at + 1,
    `\`ROOM_${letter}_FAILED\``,
    '聊天室操作失败，请重试',
  ]);
  const english = [5, 6, 7, 8, 9, 10].map((code) => [
    code,
    `\`USER_${code}_FAILED\``,
    `The user number ${code} was not found`,
  ]);
  const { markdown } = await buildReports([
    { file: 'docs/a.md', platform: 'android', locale: 'en', rows: [...rows, ...english] },
  ]);
  const part = markdown.split('#### 4 warnings `mixed-language`\n\n')[1]?.split('\n');
  expect(part?.slice(0, 4)).toEqual([
    '**Edit:** translate the cell into English',
    '',
    '| Line | Entry | What |',
    '| ---: | --- | --- |',
  ]);
  expect(part?.[4]).toMatch(
    /^\| \[5\]\(\.\.\/docs\/a\.md\?plain=1#L5\) \| `1 ROOM_A_FAILED` \| "聊天室操作失败，请重试" is Chinese/,
  );
});
