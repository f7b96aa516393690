/** What users reported, in the very words in which they met it. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

it('1004: de says 60; en and ja say 30', async () => {
  const language = (locale: string, text: string) =>
    page({ file: `${locale}.md`, platform: 'ios', locale }, [`1004 | \`TOKEN_EXPIRED\` | ${text}`]);
  const findings = await judgeProject({
    files: [
      language('en', 'The token holds for 30 seconds; then ask for another one.'),
      language('de', 'Das Token gilt 60 Sekunden, danach fordern Sie ein neues an.'),
      language('ja', 'トークンの有効期間は 30 秒です。その後は新しいトークンを要求してください。'),
    ],
  });
  expect(findings).toMatchObject([
    {
      rule: 'locale-parity',
      code: 1004,
      location: { file: 'de.md', line: 3 },
      message: '1004: "de" says 60; "en" and "ja" say 30: readers of the languages are told different things',
    },
  ]);
});

describe('`StatisticTagInvalid` and `TagInvalid`', () => {
  // `Statistic` says little in a list that is full of it, so what is left of the name is near.
  const names = [
    ...['AccountBanned', 'StatisticNotFound', 'StatisticNameConflict', 'StatisticCountLimitExceeded', 'ItemNotOwned'],
    ...['StatisticVersionClosed', 'StatisticValueAggregationOverflow', 'StatisticUpdateInProgress', 'NoSuchStatistic'],
  ];
  const pageOf = (...listed: readonly string[]): ProjectFile => ({
    origin: 'docs',
    options: { file: 'errors.md', locale: 'en' },
    text: `# Error codes\n\n| Error code | Description |\n| --- | --- |\n${listed.map((name) => `| \`${name}\` | About it. |\n`).join('')}`,
  });
  const sdk = (...listed: readonly string[]): ProjectFile => ({
    origin: 'sdk',
    options: { file: 'PlayFabErrors.cs', platform: 'unity' },
    text: `public enum PlayFabErrorCode\n{\n${listed.map((name, at) => `    ${name} = ${1000 + at},\n`).join('')}}\n`,
  });

  it('joined by nearness are a finding with both places', async () => {
    const [joined, ...others] = await judgeProject({
      files: [pageOf(...names, 'StatisticTagInvalid'), sdk(...names, 'TagInvalid')],
    });
    expect(others).toEqual([]);
    expect(joined).toMatchObject({
      rule: 'sdk-name-mismatch',
      location: { file: 'errors.md', line: 14 },
      related: [{ file: 'PlayFabErrors.cs', line: 12 }],
    });
    expect(joined?.message).toContain('`StatisticTagInvalid`');
    expect(joined?.message).toContain('`TagInvalid`');
  });

  it('are two codes where one enum has both', async () => {
    const findings = await judgeProject({
      files: [pageOf(...names, 'StatisticTagInvalid'), sdk(...names, 'TagInvalid', 'StatisticTagInvalid')],
    });
    expect(findings.map(({ rule, name }) => `${rule} ${name}`)).toEqual(['undocumented-code TagInvalid']);
  });
});
