/** A code that one source names otherwise than the others: how bad that is, and why. */

import { describe, expect, it } from 'vitest';
import { android, CODES, docs, ios, type Members, TEXTS, web, without } from './hall.ts';
import { judgeProject, type ProjectFile, show } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const named = (name: string): Members => ({ ...without('HALL_FULL'), [name]: 6 });
const more = (name: string, code: number): Members => ({ ...CODES, [name]: code });

const own = (platform: string, codes: Members): ProjectFile =>
  page(
    { file: `${platform}.md`, platform, locale: 'en' },
    Object.entries(codes).map(([name, code]) => `${code} | \`${name}\` | ${TEXTS[name] ?? 'Come back tomorrow.'}`),
  );

async function found(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings.filter(({ rule }) => rule === 'name-mismatch').map(show);
}

describe('an SDK beside a shared page and two others', () => {
  const WORDINGS = 'two wordings of one thing';
  const ALONE = "all others agree, and a search for their name doesn't find this one";
  const STRANGE = 'all others agree, and the two share no meaning, so this one may stand for another error';

  it.each<[name: string, shipped: string, want: string | null]>([
    ['HALLFULL', 'hallfull', null],
    ['HALL_FULL_ERROR', 'hallFullError', `info ${WORDINGS}`],
    ['HALL_FULL_FAILED', 'hallFullFailed', `info ${WORDINGS}`],
    ['HALL_IS_FULL', 'hallIsFull', `info ${WORDINGS}`],
    ['CAN_HALL_FULL', 'canHallFull', `info ${WORDINGS}`],
    ['FULL_HALL', 'fullHall', `info ${WORDINGS}`],
    ['HALLFULLNESS', 'hallfullness', `info ${WORDINGS}`],
    ['HALL_FUL', 'hallFul', 'warning the two are one letter apart: easy to confuse when written from memory'],
    ['HALL_FILLED', 'hallFilled', `warning ${ALONE}`],
    ['HALL_CROWDED', 'hallCrowded', `warning ${ALONE}`],
    ['COME_TOMORROW', 'comeTomorrow', `warning ${ALONE}`],
    ['DOOR_BLOCKED', 'doorBlocked', `warning ${STRANGE}`],
    ['SEAT_TAKEN_TWICE', 'seatTakenTwice', `warning ${STRANGE}`],
  ])('%s', async (name, shipped, want) => {
    const [severity = '', why = ''] = want === null ? [] : want.split(/ (.*)/);
    expect(await found(docs(), android(), ios(named(name)), web())).toEqual(
      want === null
        ? []
        : [`HallError.swift:7:8 ${severity} ios names 6 \`${shipped}\`, the page \`HALL_FULL\` (errors.md:8): ${why}`],
    );
  });

  it('is not alone where another has its name', async () => {
    expect(await found(docs(), android(named('HALL_CROWDED')), ios(named('HALL_CROWDED')), web())).toEqual([
      `HallError.swift:7:8 info ios names 6 \`hallCrowded\`, the page \`HALL_FULL\` (errors.md:8): ${WORDINGS}`,
      `HallErrors.java:7:27 info android names 6 \`HALL_CROWDED\`, the page \`HALL_FULL\` (errors.md:8): ${WORDINGS}`,
    ]);
  });

  it('has the name of another code, which it calls otherwise', async () => {
    const swapped = { ...without('SEAT_TAKEN', without('HALL_FULL')), SEAT_TAKEN: 6, SEAT_GONE: 1 };
    expect(await found(docs(), android(), ios(swapped), web())).toEqual([
      'HallError.swift:6:8 error ios names 6 `seatTaken`, the page `HALL_FULL` (errors.md:8): `SEAT_TAKEN` is the name of 1 on android (HallErrors.java:2), so one name stands for two errors',
      `HallError.swift:7:8 warning ios names 1 \`seatGone\`, the page \`SEAT_TAKEN\` (errors.md:3): ${ALONE}`,
    ]);
  });

  it.each<[string, Members, Members, string]>([
    [
      'what is no error',
      more('NO_ERROR', 7),
      more('SUCCESS', 7),
      'info ios names 7 `success`, the page `NO_ERROR` (errors.md:9): two names for what is no error',
    ],
    [
      'a long word with a letter more',
      more('ROW_CANCELLED', 7),
      more('ROW_CANCELED', 7),
      'warning ios names 7 `rowCanceled`, the page `ROW_CANCELLED` (errors.md:9): the two are one letter apart: easy to confuse when written from memory',
    ],
    [
      'one long word with a letter more',
      more('CANCELLED', 7),
      more('CANCELED', 7),
      'warning ios names 7 `canceled`, the page `CANCELLED` (errors.md:9): the two are one letter apart: easy to confuse when written from memory',
    ],
    [
      'another form of a word',
      more('ROW_CLOSE', 7),
      more('ROW_CLOSES', 7),
      `info ios names 7 \`rowCloses\`, the page \`ROW_CLOSE\` (errors.md:9): ${WORDINGS}`,
    ],
    [
      'a word in short',
      more('BAD_CERTIFICATE', 7),
      more('BAD_CERT', 7),
      'info ios names 7 `badCert`, the page `BAD_CERTIFICATE` (errors.md:9): one of the two is the other in short',
    ],
    [
      'first letters',
      more('END_OF_ROW', 7),
      more('EOR', 7),
      'info ios names 7 `eor`, the page `END_OF_ROW` (errors.md:9): one of the two is the other in short',
    ],
    [
      'first letters of other words',
      more('END_OF_ROW', 7),
      more('EOS', 7),
      `warning ios names 7 \`eos\`, the page \`END_OF_ROW\` (errors.md:9): ${STRANGE}`,
    ],
    [
      'another number in a name',
      more('ROW_7', 7),
      more('ROW_8', 7),
      `warning ios names 7 \`row8\`, the page \`ROW_7\` (errors.md:9): ${ALONE}`,
    ],
  ])('for %s', async (_, others, its, want) =>
    expect(await found(docs(others), android(others), ios(its), web(others))).toEqual([`HallError.swift:8:8 ${want}`]),
  );
});

describe('one of two pages', () => {
  const WORDINGS = "two wordings of one thing, and a search for one of them doesn't find the other";
  const STRANGE = 'the two share no meaning, so they document different errors under one code';

  it.each<[name: string, want: string | null]>([
    ['HALLFULL', null],
    ['HALL_FULL_ERROR', 'info the two differ by an affix only'],
    ['HALL_FULL_FAILED', `warning ${WORDINGS}`],
    ['HALL_IS_FULL', `warning ${WORDINGS}`],
    ['FULL_HALL', `warning ${WORDINGS}`],
    ['HALL_FUL', `warning ${WORDINGS}`],
    ['HALL_CROWDED', `warning ${WORDINGS}`],
    ['DOOR_BLOCKED', `error ${STRANGE}`],
    ['SEAT_TAKEN_TWICE', `error ${STRANGE}`],
    ['TICKET_FORGED', 'error `TICKET_FORGED` is the name of 5 (ios.md:7), so one of the two rows is wrong'],
  ])('%s', async (name, want) => {
    const [severity = '', why = ''] = want === null ? [] : want.split(/ (.*)/);
    const line = name === 'TICKET_FORGED' ? 7 : 8;
    expect(await found(own('ios', CODES), own('web', named(name)))).toEqual(
      want === null
        ? []
        : [`web.md:${line}:8 ${severity} web names 6 \`${name}\`, ios \`HALL_FULL\` (ios.md:8): ${why}`],
    );
  });

  it('of which one says in its text what the other is called', async () =>
    expect(await found(own('ios', CODES), own('web', named('COME_TOMORROW')))).toEqual([
      'ios.md:8:8 error ios names 6 `HALL_FULL`, web `COME_TOMORROW` (web.md:8): its own text "Come back tomorrow." speaks of "Come", as `COME_TOMORROW` (web.md:8) does, and of nothing in `HALL_FULL`',
    ]));
});
