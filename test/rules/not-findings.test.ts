/** What looks like a fault and is none: nothing at all may be said of these pages. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { findingsOf, page } from './pages-of-rows.ts';

const android = (rows: readonly string[], locale = 'en') =>
  page({ file: 'android.md', platform: 'android', locale }, rows);
const ios = (rows: readonly string[], locale = 'en') => page({ file: 'ios.md', platform: 'ios', locale }, rows);

const FAMILIES = [
  '600 | `ALBUM_INVALID_ID` | The album ID is invalid.',
  '601 | `ALBUM_ALREADY_SHARED` | The user shares this album already.',
  '602 | `ALBUM_NOT_SHARED` | The user does not share this album.',
  '603 | `ALBUM_PERMISSION_DENIED` | The user has no permission for this album.',
  '604 | `ALBUM_MEMBERS_FULL` | The album has reached its maximum number of members.',
  '700 | `PLAYLIST_INVALID_ID` | The playlist ID is invalid.',
  '701 | `PLAYLIST_ALREADY_SHARED` | The user shares this playlist already.',
  '702 | `PLAYLIST_NOT_SHARED` | The user does not share this playlist.',
  '703 | `PLAYLIST_PERMISSION_DENIED` | The user has no permission for this playlist.',
  '704 | `PLAYLIST_MEMBERS_FULL` | The playlist has reached its maximum number of members.',
];

/** The rows with their names as an iOS SDK spells them. */
function pascal(rows: readonly string[], prefix = ''): string[] {
  const spelled = (name: string) => name.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter) => letter.toUpperCase());
  return rows.map((row) => row.replace(/`(\w+)`/, (_, name) => `\`${prefix}${spelled(name)}\``));
}

const translated = (rows: readonly string[], texts: readonly string[]) =>
  rows.map((row, at) => row.replace(/[^|]*$/, ` ${texts[at]}`));

describe('nothing is reported of', () => {
  it.each<[string, ProjectFile[]]>([
    [
      'names that share all words but one',
      [
        android([
          '1 | `TRACK_NOT_FOUND` | There is no such track.',
          '2 | `ARTIST_NOT_FOUND` | There is no such artist.',
          '3 | `LYRICS_NOT_FOUND` | There are no such lyrics.',
        ]),
      ],
    ],
    ['parallel families with parallel texts', [android(FAMILIES), ios(pascal(FAMILIES, 'TuneError'))]],
    [
      'parallel families in two languages',
      [
        android(FAMILIES),
        ios(
          translated(pascal(FAMILIES, 'TuneError'), [
            '相册 ID 无效。',
            '用户已共享该相册。',
            '用户未共享该相册。',
            '用户没有该相册的权限。',
            '相册成员数已达到上限。',
            '播放列表 ID 无效。',
            '用户已共享该播放列表。',
            '用户未共享该播放列表。',
            '用户没有该播放列表的权限。',
            '播放列表成员数已达到上限。',
          ]),
          'zh-CN',
        ),
      ],
    ],
    [
      'one word that is written in one or in two',
      [
        android(['7 | `INVALID_FILE_NAME` | The name is invalid.', '8 | `HOT_SPOT_LOST` | The hot spot is gone.']),
        ios(['7 | `InvalidFilename` | The name is invalid.', '8 | `HotspotLost` | The hot spot is gone.']),
      ],
    ],
    [
      'a word that is joined in capitals and split in camel case',
      [
        android(['9 | `USER_NOT_IN_ALLOWLIST` | The user is not on the list.']),
        ios(['9 | `UserNotInAllowList` | The user is not on the list.']),
      ],
    ],
    [
      'a number in words beside the same number in digits',
      [
        android([
          '11 | `DOWNLOAD_EXPIRED` | Downloads are kept for three weeks.',
          '12 | `TOO_MANY_DEVICES` | At most four devices can play at once.',
        ]),
        ios(
          ['11 | `DownloadExpired` | 下载内容保留 3 周。', '12 | `TooManyDevices` | 最多 4 台设备可以同时播放。'],
          'zh-CN',
        ),
      ],
    ],
    [
      'a short text that two rows share',
      [
        android([
          '21 | `ALBUM_DELETED` | No longer available.',
          '22 | `ARTIST_BLOCKED` | No longer available.',
          '23 | `SKIP_LIMIT` | No more skips in this hour.',
        ]),
      ],
    ],
    [
      'relative links',
      [
        android([
          '31 | `REGION_LOCKED` | See [regions](./regions.md), [plans](../plans.md#free) and [the list](/docs/list).',
        ]),
      ],
    ],
    [
      'a form of a word and an accepted spelling',
      [
        android(['41 | `SYNC_CANCELLED` | The user stopped it.', '42 | `COLOUR_MISSING` | There is no colour.']),
        ios(['41 | `SyncCancelled` | The user stopped it.', '42 | `ColourMissing` | There is no colour.']),
      ],
    ],
  ])('%s', async (_, files) => {
    expect((await judgeProject({ files })).map(show)).toEqual([]);
  });
});

it('no number is inferred from the numbers of the rows above', async () => {
  const old: ProjectFile = {
    text: [
      '| Error name | Description |',
      '| --- | --- |',
      '| `TuneErrorTrackInvalid = 500` | The track is invalid. |',
      '| `TuneErrorTrackBlocked` | The track is blocked. |',
      '| `TuneErrorQueueEmpty` | Nothing is left to play. |',
      '',
    ].join('\n'),
    origin: 'docs',
    options: { file: 'old.md', platform: 'ios', locale: 'en', generation: 'legacy' },
  };
  const current = android([
    '500 | `TRACK_INVALID` | The track is invalid.',
    '502 | `SPEAKER_LOST` | The speaker is gone.',
  ]);
  const findings = await findingsOf('unnumbered-name', [current, old]);
  expect(findings.map(({ name, code }) => [name, code])).toEqual([
    ['TuneErrorTrackBlocked', null],
    ['TuneErrorQueueEmpty', null],
  ]);
  expect((await judgeProject({ files: [current, old] })).filter(({ code }) => code === 501)).toEqual([]);
});
