/** Page, generated enum and SDK of a platform, code by code: who is the odd one out, and what is said of it. */

import { describe, expect, it } from 'vitest';
import { homesOf } from '../../src/emitters/index.ts';
import type { Verdict } from '../../src/model/index.ts';
import { judgeThreeWays } from '../../src/rules/index.ts';
import { readSdkSource } from '../../src/sdk-sources/index.ts';
import { CODES, ios, type Members, TEXTS, web, without } from './hall.ts';
import { type ProjectFile, reviewProject } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const named = (name: string | null): Members =>
  name === null ? without('HALL_FULL') : { ...without('HALL_FULL'), [name]: 6 };

const pageOf = (platform: string, codes: Members): ProjectFile =>
  page(
    { file: `${platform}.md`, platform, locale: 'en' },
    Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name] ?? 'Come back tomorrow.'}`),
  );

interface Committed {
  readonly file: string;
  readonly text: string;
}

/** What a build once wrote. */
const written = (
  codes: Members,
  like: (codes: Members) => ProjectFile = ios,
  file = 'swift/Hall.swift',
): Committed => ({
  file,
  text: like(codes).text,
});

async function verdicts(
  files: readonly ProjectFile[],
  committed: readonly Committed[],
  config = '{}',
): Promise<Verdict[]> {
  const review = await reviewProject({ files, config });
  const readings = committed.map(({ file, text }) => readSdkSource(text, { file, origin: 'generated' }));
  return judgeThreeWays(review.catalog, review.readings, review.config, { readings, homesOf });
}

const say = ({ code, platform, odd, because }: Verdict) => `${platform} ${String(code)} ${odd}: ${because}`;

describe('of what the page, the committed enum and the SDK call a code', () => {
  it.each<[page: string | null, generated: string | null, sdk: string | null, want: string[]]>([
    ['HALL_FULL', 'HALL_FULL', 'HALL_FULL', []],
    [
      'HALL_FULL',
      'HALL_CROWDED',
      'HALL_FULL',
      ['ios 6 generated: the generated enum says `hallCrowded`; the page and the SDK agree on `hallFull`'],
    ],
    [
      'HALL_FULL',
      null,
      'HALL_FULL',
      ['ios 6 generated: the generated enum does not have it; the page and the SDK agree on `hallFull`'],
    ],
    [
      'HALL_FULL',
      'HALL_CROWDED',
      'HALL_BUSY',
      [
        'ios 6 all: no two agree: the page says `HALL_FULL`, the generated enum says `hallCrowded`, the SDK says `hallBusy`',
      ],
    ],
    [
      'HALL_CROWDED',
      'HALL_FULL',
      'HALL_FULL',
      ['ios 6 page: the page says `HALL_CROWDED`; the generated enum and the SDK agree on `hallFull`'],
    ],
    [
      null,
      'HALL_FULL',
      'HALL_FULL',
      ['ios 6 page: the page does not have it; the generated enum and the SDK agree on `hallFull`'],
    ],
    [null, null, 'HALL_FULL', ['ios 6 sdk: the SDK says `hallFull`; the page and the generated enum do not have it']],
    ['HALL_FULL', null, null, ['ios 6 page: the page says `HALL_FULL`; the generated enum and the SDK do not have it']],
    [null, 'HALL_FULL', null, []],
  ])('%s, %s, %s', async (onPage, generated, sdk, want) => {
    const files = [pageOf('ios', named(onPage)), ios(named(sdk))];
    expect((await verdicts(files, [written(named(generated))])).map(say)).toEqual(want);
  });
});

describe('of several committed enums', () => {
  const files = [
    pageOf('ios', named('HALL_FULL')),
    ios(named('HALL_CROWDED')),
    pageOf('web', named('HALL_FULL')),
    web(named('HALL_FULL')),
  ];
  const stale = named('HALL_BUSY');

  it('that of a language speaks for the platform that is at home in it', async () => {
    const [swift, typescript] = [written(named('HALL_FULL')), written(stale, web, 'typescript/hall.ts')];
    const want = [
      'ios 6 sdk: the SDK says `hallCrowded`; the page and the generated enum agree on `HALL_FULL`',
      'web 6 generated: the generated enum says `HallBusy`; the page and the SDK agree on `HallFull`',
    ];
    expect((await verdicts(files, [swift, typescript])).map(say)).toEqual(want);
    expect((await verdicts(files, [typescript, swift])).map(say)).toEqual(want);
  });

  it('the one that is wrong speaks, wherever it stands', async () => {
    const [right, wrong] = [
      written(named('HALL_FULL'), web, 'typescript/hall.ts'),
      written(stale, web, 'typescript/old.ts'),
    ];
    for (const committed of [
      [right, wrong],
      [wrong, right],
    ]) {
      const found = await verdicts(files.slice(2), committed);
      expect(found.map(({ generated }) => generated?.location?.file)).toEqual(['typescript/old.ts']);
    }
  });

  it('one of another catalog is nobody’s', async () => {
    const other = written({ DOOR_OPEN: 1, DOOR_SHUT: 2, DOOR_STUCK: 3, HALL_FULL: 6 }, web, 'typescript/door.ts');
    expect(await verdicts(files.slice(2), [other])).toEqual([]);
  });

  it('the only one speaks for all platforms', async () => {
    expect((await verdicts(files, [written(stale, web, 'typescript/hall.ts')])).map(say)).toEqual([
      'ios 6 all: no two agree: the page says `HALL_FULL`, the generated enum says `HallBusy`, the SDK says `hallCrowded`',
      'web 6 generated: the generated enum says `HallBusy`; the page and the SDK agree on `HallFull`',
    ]);
  });
});

it('a side that leaves a code out on purpose says what the other says', async () => {
  const config = (from: string) =>
    `{ "absent": [{ "platform": "ios", "from": "${from}", "codes": [6], "because": "not yet" }] }`;
  const files = [pageOf('ios', named(null)), ios(named('HALL_FULL'))];
  expect(await verdicts(files, [written(CODES)], config('docs'))).toEqual([]);
  expect((await verdicts(files, [written(CODES)], config('sdk'))).map(say)).toEqual([
    'ios 6 page: the page does not have it; the generated enum and the SDK agree on `hallFull`',
  ]);
});

describe('an enum that says what a build would write', () => {
  const files = [pageOf('ios', named('HALL_FULL')), ios(named('HALL_CROWDED'))];

  it('is no witness: the SDK decides on names', async () => {
    expect((await verdicts(files, [])).map(say)).toEqual([
      'ios 6 page: the page says `HALL_FULL`; the generated enum and the SDK agree on `hallCrowded`',
    ]);
  });

  it('leaves it to the pages where the config says so', async () => {
    expect((await verdicts(files, [], '{ "authority": { "names": "docs", "codes": "docs" } }')).map(say)).toEqual([
      'ios 6 sdk: the SDK says `hallCrowded`; the page and the generated enum agree on `HALL_FULL`',
    ]);
  });
});
