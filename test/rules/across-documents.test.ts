/** Rules across documents: what decides on the severity, and which of several rules speaks. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const android = (...rows: string[]) => page({ file: 'android.md', platform: 'android', locale: 'en' }, rows);
const ios = (...rows: string[]) => page({ file: 'ios.md', platform: 'ios', locale: 'en' }, rows);
const web = (...rows: string[]) => page({ file: 'web.md', platform: 'web', locale: 'en' }, rows);

/** Codes of a navigation SDK that give the words of names their usual weights. */
const REST = [
  '80 | `MAP_NOT_LOADED` | The map is not there yet.',
  '81 | `ROUTE_TOO_LONG` | The route is longer than a day.',
  '82 | `TRAFFIC_UNKNOWN` | Nothing is known of the traffic.',
  '83 | `GPS_SIGNAL_WEAK` | Too few satellites are in sight.',
];

async function found(files: readonly ProjectFile[], config?: object): Promise<string[]> {
  const findings = await judgeProject({ files, ...(config !== undefined && { config: JSON.stringify(config) }) });
  return findings.map(({ rule, severity, location }) => `${location.file}:${location.line} ${severity} ${rule}`);
}

describe('two names of one code', () => {
  it.each<[string, string, string, string[]]>([
    ['the same but for case', '1 | `TILE_MISSING` | -', '1 | `TileMissing` | -', []],
    ['an affix', '1 | `TIMEOUT` | -', '1 | `TimeoutError` | -', ['ios.md:3 info name-mismatch']],
    ['another order', '1 | `INVALID_ZOOM` | -', '1 | `ZoomInvalid` | -', ['ios.md:3 warning name-mismatch']],
    ['an abbreviation', '1 | `ZOOM_PARAM_BAD` | -', '1 | `ZoomParameterBad` | -', ['ios.md:3 warning name-mismatch']],
    [
      'few words in common',
      '1 | `ZOOM_TOO_HIGH` | -',
      '1 | `ZoomOutsideAllowedRange` | -',
      ['ios.md:3 warning name-mismatch'],
    ],
    ['nothing in common', '1 | `TILE_MISSING` | -', '1 | `CompassDisturbed` | -', ['ios.md:3 error name-mismatch']],
    [
      'nothing in common, but the text speaks of it',
      '1 | `TILE_MISSING` | -',
      '1 | `PictureAbsent` | A tile is missing.',
      ['ios.md:3 error name-mismatch'],
    ],
    ['two names in one row, one of them the same', '1 | `A_FAULT / B_FAULT` | -', '1 | `BFault` | -', []],
    ['no name', '1 | `TILE_MISSING` | -', '1 |  | A tile is missing.', []],
  ])('%s', async (_, one, other, want) => {
    const findings = await found([android(one, ...REST), ios(other, ...REST)]);
    expect(findings).toEqual(want);
  });

  it('the name of another code is an error, even where the names are alike', async () => {
    const rows = ['1 | `ROUTE_BLOCKED` | -', '2 | `ROUTE_CLOSED_FOR_TRUCKS` | -'];
    const findings = await found([
      android(...rows, ...REST),
      ios('1 | `RouteBlocked` | -', '2 | `RouteBlocked` | -', ...REST),
    ]);
    expect(findings).toContain('ios.md:4 error duplicate-name');
    expect(findings.filter((finding) => finding.includes('name-mismatch'))).toEqual([]);
  });

  it('a majority is right, whatever the precedence', async () => {
    const files = [android('1 | `ZOOM_BAD` | -'), ios('1 | `BadZoom` | -'), web('1 | `BadZoom` | -')];
    expect(await found(files)).toEqual(['android.md:3 warning name-mismatch']);
    expect(await found(files, { precedence: ['web', 'ios', 'android'] })).toEqual([
      'android.md:3 warning name-mismatch',
    ]);
  });

  it('a decision settles wordings and no errors', async () => {
    const files = [
      android('1 | `ZOOM_BAD` | -', '2 | `TILE_MISSING` | -', ...REST),
      ios('1 | `BadZoom` | -', '2 | `CompassDisturbed` | -', ...REST),
    ];
    const decide = (name: string) => ({ name, because: 'both SDKs ship their own' });
    const decisions = { 1: decide('ZOOM_BAD'), 2: decide('TILE_MISSING') };
    expect(await found(files)).toEqual(['ios.md:3 warning name-mismatch', 'ios.md:4 error name-mismatch']);
    expect(await found(files, { decisions })).toEqual(['ios.md:4 error name-mismatch']);
  });

  it('two rows of one page are a matter of that page alone', async () => {
    const findings = await found([android('1 | `TILE_MISSING` | -', '1 | `COMPASS_DISTURBED` | -', ...REST)]);
    expect(findings).toEqual(['android.md:4 error duplicate-code']);
  });

  it('an old generation is compared, and does not speak', async () => {
    const old = page({ file: 'old.md', platform: 'android', locale: 'en', generation: 'legacy' }, [
      '1 | `ZOOM_BAD` | -',
    ]);
    expect(await found([android('1 | `BAD_ZOOM` | -', ...REST), old])).toEqual(['old.md:3 warning name-mismatch']);
  });
});

describe('one name at two codes', () => {
  it('is a renumbering, and neither of the codes is missing', async () => {
    const findings = await found([android('7 | `LANE_LOST` | -', ...REST), ios('8 | `LaneLost` | -', ...REST)]);
    expect(findings).toEqual(['ios.md:3 error code-mismatch']);
  });

  it('is wrong where fewer platforms give it the code', async () => {
    const files = [
      android('7 | `LANE_LOST` | -', ...REST),
      ios('8 | `LaneLost` | -', ...REST),
      web('8 | `LaneLost` | -', ...REST),
    ];
    expect(await found(files)).toEqual(['android.md:3 error code-mismatch']);
  });

  it('may be the same bits, signed and unsigned', async () => {
    const files = [android('0x80070005 | `LANE_LOST` | -', ...REST), ios('-2147024891 | `LaneLost` | -', ...REST)];
    const findings = await judgeProject({ files });
    expect(findings.map(({ message }) => message)).toEqual([
      'ios gives `LaneLost` the code -2147024891, android 0x80070005 (android.md:3): the same 32 bits, once signed and once unsigned, so a comparison of the two fails',
    ]);
  });
});

describe('a code that one platform lacks', () => {
  it('is named only where a page names it', async () => {
    const rows = ['1 | | One.', '2 | | Two.', '3 | | Three.'];
    const findings = await judgeProject({ files: [android(...rows, '4 | | Four.'), ios(...rows)] });
    expect(findings.map(({ message, name, related }) => [message, name, related[0]?.message])).toEqual([
      [
        "4 is documented for android (android.md:6) and not for ios: ios users can't look this code up",
        null,
        'documented for android',
      ],
    ]);
  });

  it.each<[string, object | undefined, string[]]>([
    ['is reported', undefined, ['ios.md:6 info missing-on-platform', 'ios.md:6 info missing-on-platform']],
    ['is not where its range is declared absent', { codes: ['84-90'] }, []],
    ['is reported where another one is declared', { codes: [85] }, ['ios.md:6 info missing-on-platform']],
  ])('%s', async (_, absent, want) => {
    const files = [android(...REST, '85 | `LANE_LOST` | -', '86 | `SIGN_UNREADABLE` | -'), ios(...REST)];
    const because = 'there is no such thing on iOS';
    const config = absent && { absent: [{ platform: 'ios', from: 'docs', because, ...absent }] };
    expect(await found(files, config)).toEqual(want);
  });

  it('is none where the platform has no page with numbers', async () => {
    const names: ProjectFile = {
      text: '| Error name | Description |\n| --- | --- |\n| `MapNotLoaded` | - |\n| `RouteTooLong` | - |\n',
      origin: 'docs',
      options: { file: 'ios.md', platform: 'ios', locale: 'en' },
    };
    expect(await found([android(...REST), names])).toEqual([]);
  });
});
