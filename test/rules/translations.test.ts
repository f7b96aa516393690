/** Pages of one platform in two languages: they speak of one SDK, so its names, numbers and rows must be the same. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const english = (rows: readonly string[], file = 'en.md') => page({ file, platform: 'server', locale: 'en' }, rows);
const chinese = (rows: readonly string[], file = 'zh.md') => page({ file, platform: 'server', locale: 'zh' }, rows);
const TEXTS = ['票已作废。', '大厅已满。', '幕布卡住。', '灯光故障。', '演员迟到。'];
const ROWS = [
  '11 | `TICKET_VOID` | The ticket is void.',
  '12 | `HALL_FULL` | The hall is full.',
  '13 | `CURTAIN_STUCK` | The curtain does not open.',
  '14 | `LIGHT_BROKEN` | A lamp is broken.',
  '15 | `ACTOR_LATE` | The actor is late.',
];
const translated = ROWS.map((row, at) => row.replace(/[^|]*$/, ` ${TEXTS[at]}`));

async function say(files: readonly ProjectFile[]): Promise<string[]> {
  return (await judgeProject({ files })).map(show);
}

describe('a translation', () => {
  it('that agrees is fine', async () => {
    expect(await say([english(ROWS), chinese(translated)])).toEqual([]);
  });

  it('must give a name the same number', async () => {
    const renumbered = translated.map((row) => row.replace('12 |', '17 |'));
    expect(await say([english(ROWS), chinese(renumbered)])).toEqual([
      'zh.md:4:3 error the "zh" page gives `HALL_FULL` the code 17, the "en" page 12 (en.md:4): server returns one of the two, so who handles the other misses the error',
    ]);
  });

  it('must give a number the same name', async () => {
    const renamed = translated.map((row) => row.replace('LIGHT_BROKEN', 'LIGHT_DEFECT'));
    expect(await say([english(ROWS), chinese(renamed)])).toEqual([
      'zh.md:6:9 warning the "zh" page names 14 `LIGHT_DEFECT`, the "en" page `LIGHT_BROKEN` (en.md:6): two wordings of one thing: server has one name for it, and code with the other does not compile',
    ]);
  });

  it('must have all rows', async () => {
    expect(await say([english(ROWS), chinese(translated.filter((row) => !row.startsWith('13')))])).toEqual([
      'zh.md:4:3 info 13 `CURTAIN_STUCK` is documented in "en" (en.md:5) and not in "zh": who reads about server in that language finds nothing',
    ]);
  });

  it('of a part of the codes is a page about something else', async () => {
    expect(await say([english(ROWS), chinese(translated.slice(0, 2))])).toEqual([]);
  });

  it('must deprecate the same codes', async () => {
    const retired = translated.map((row) =>
      row.startsWith('15') ? '15 | `ACTOR_LATE` | 演员迟到。该错误码已废弃。' : row,
    );
    expect(await say([english(ROWS), chinese(retired)])).toEqual([
      'en.md:7:3 warning 15 `ACTOR_LATE` is deprecated on the "zh" page ("该错误码已废弃", zh.md:7) and current here, so readers of this page go on building on it',
    ]);
  });

  it('may number the families of two pages apart', async () => {
    const families = [
      english(ROWS),
      chinese(translated),
      english(['1 | `TICKET_VOID` | The parking ticket is void.'], 'parking.en.md'),
      chinese(['1 | `TICKET_VOID` | 停车票已作废。'], 'parking.zh.md'),
    ];
    expect((await say(families)).filter((one) => one.includes(' gives '))).toEqual([]);
  });
});
