/** `report.md` as a docs writer reads it: what breaks something comes first, what repeats stands together, what was inferred comes last. */

import { expect, it } from 'vitest';
import { buildReports, CHAT } from './html/projects.ts';

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
