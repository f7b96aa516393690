/** Texts that belong to another code than the one they stand at, by what other sources say at both. */
import { describe, expect, it } from 'vitest';
import { findMisplacedTexts } from '../../src/reconcile/damage/find-misplaced-texts.ts';
import { gatherTextEvidence } from '../../src/reconcile/damage/text-evidence.ts';
import { byCodeOf, type DraftDraft, draftsOf, vocabularyOf } from './drafts.ts';

const NAMES = ['SOCKET_CLOSED', 'DISK_FULL', 'CAMERA_BUSY', 'TICKET_EXPIRED', 'PRINTER_OFFLINE', 'BATTERY_LOW'];
const TEXTS = [
  'The peer has closed the socket of the connection.',
  'No space is left on the disk of this device.',
  'Another process is busy with the camera.',
  'The ticket has expired some days ago.',
  'The printer is offline since yesterday evening.',
  'The battery is too low for an update.',
];

const source = (
  platform: string,
  texts: readonly (string | undefined)[] = TEXTS,
  rest: DraftDraft = {},
): DraftDraft[] =>
  NAMES.map((name, at) => ({
    code: at + 1,
    name,
    platform,
    row: at,
    ...(texts[at] !== undefined && { description: texts[at] }),
    ...rest,
  }));

/** `file code field kind proof: why` of the texts that are marked. */
function misplaced(all: readonly DraftDraft[], homeOf?: Parameters<typeof findMisplacedTexts>[1]): string[] {
  const vocabulary = vocabularyOf(
    all.flatMap(({ name }) => name ?? []),
    all.flatMap(({ description }) => description ?? []),
  );
  const drafts = draftsOf(all, vocabulary);
  const found = findMisplacedTexts(gatherTextEvidence(byCodeOf(drafts), vocabulary, new Set()), homeOf);
  return drafts.flatMap((draft) =>
    (found.get(draft) ?? []).map(
      ({ field, kind, proof, because }) =>
        `${draft.source.file} ${draft.code} ${field} ${kind} ${proof}: ${because.replace(/^".*?" /, '')}`,
    ),
  );
}

/** The texts with some of them in other places. */
const moved = (places: Readonly<Record<number, number>>) => TEXTS.map((text, at) => TEXTS[places[at] ?? at] ?? text);

describe('a text', () => {
  it('that each source has at its code is fine', () => {
    expect(misplaced([...source('ios'), ...source('web')])).toEqual([]);
  });

  it('that others have at another code is told, with the same text there', () => {
    expect(misplaced([...source('ios', moved({ 0: 1 })), ...source('web')])).toEqual([
      'ios.md 1 description foreign-text same text: belongs to 2: web.md:8 says the same at 2',
    ]);
  });

  it('that others have much alike at another code is told, with what they say', () => {
    const texts = ['There is no space left on the disk of the device.', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', texts), ...source('web')])).toEqual([
      'ios.md 1 description foreign-text like text: belongs to 2: web.md:8 says "No space is left on the disk of this device." at 2',
    ]);
  });

  it('that has the letters of another is the same', () => {
    const texts = ['No space is left on the disk of this device!', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', texts), ...source('web')])[0]).toContain(' same text: ');
  });

  it('whose own code another source describes alike is believed', () => {
    const texts = ['The peer has closed the socket and the disk of this device.', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', texts), ...source('web')])).toEqual([]);
  });

  it('of which no other source describes the code has to be all but the same', () => {
    const web = source('web', [undefined, ...TEXTS.slice(1)]);
    expect(misplaced([...source('ios', moved({ 0: 1 })), ...web])).toHaveLength(1);
    const like = ['A lot of space is left on the disk.', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', like), ...web])).toEqual([]);
  });

  it('of which no other source describes the code is proved by the same text, and only hinted at by one that is like it', () => {
    const web = source('web', [undefined, ...TEXTS.slice(1)]);
    const like = ['There is no space left on the disk of a device.', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', like), ...web])).toEqual([
      'ios.md 1 description foreign-text words: belongs to 2: web.md:8 says "No space is left on the disk of this device." at 2',
    ]);
  });

  it('is taken from no comment that only says a name', () => {
    const socket = 'A SOCKET_CLOSED is what the peer has sent to the connection.';
    const texts = (second: string | undefined) => [TEXTS[0], second, ...TEXTS.slice(2)];
    const all = (text: string) => [
      ...source('ios', texts(text)),
      ...source('web', ['Gets the value for SOCKET_CLOSED.', TEXTS[1], ...TEXTS.slice(2)]).slice(0, 2),
      ...source('android', [undefined, ...TEXTS.slice(1)]),
    ];
    expect(misplaced(all('The value for SOCKET_CLOSED.'))).toEqual([]);
    expect(misplaced([...source('ios', texts(socket)), ...source('web', [socket, ...TEXTS.slice(1)])])).toHaveLength(1);
  });

  it('in another language says nothing of it', () => {
    const ios = source('ios', [TEXTS[1], undefined, ...TEXTS.slice(2)]);
    expect(misplaced([...ios, ...source('web')])).toHaveLength(1);
    expect(misplaced([...ios, ...source('web', TEXTS, { language: 'fr' })])).toEqual([]);
  });

  it('of one word says nothing', () => {
    const texts = ['Disk!', ...TEXTS.slice(1)];
    expect(misplaced([...source('ios', texts), ...source('web', ['Socket!', 'Disk!', ...TEXTS.slice(2)])])).toEqual([]);
  });

  it('that belongs where its name belongs is no fault of its own', () => {
    const all = [...source('ios', moved({ 0: 1 })), ...source('web')];
    expect(misplaced(all, () => '2')).toEqual([]);
    expect(misplaced(all, () => '3')).toHaveLength(1);
  });

  it('that belongs where others have its name has the wrong number', () => {
    const ios = source('ios', moved({ 0: 1 })).map((one, at) => (at === 0 ? { ...one, name: 'DiskFull' } : one));
    expect(misplaced([...ios, ...source('web')])).toEqual([]);
  });

  it('of a reason counts where the description is in another language or missing', () => {
    const [first = {}, ...rest] = source('ios');
    const { description: _, ...bare } = first;
    const reason = TEXTS[1] ?? '';
    expect(misplaced([{ ...bare, reason }, ...rest, ...source('web')])).toEqual([
      'ios.md 1 reason foreign-text same text: belongs to 2: web.md:8 says the same at 2',
    ]);
    expect(misplaced([{ ...first, reason }, ...rest, ...source('web')])).toEqual([]);
  });

  it('takes the others of its row along', () => {
    const [first = {}, ...rest] = source('ios', moved({ 0: 1 }));
    const reason = 'Somebody has filled the disk.';
    expect(misplaced([{ ...first, reason }, ...rest, ...source('web')]).map((one) => one.split(':')[0])).toEqual([
      'ios.md 1 description foreign-text same text',
      'ios.md 1 reason foreign-text like text',
    ]);
    const own = 'Somebody has closed the socket.';
    expect(misplaced([{ ...first, reason: own }, ...rest, ...source('web')])).toHaveLength(1);
  });
});

describe('two texts of one source', () => {
  const swapped = moved({ 0: 1, 1: 0 });

  it('that have changed places speak of each other', () => {
    expect(misplaced(source('ios', swapped))).toEqual([
      'ios.md 1 description foreign-text words: belongs to 2: its words are those of the name at 2',
      'ios.md 2 description foreign-text words: belongs to 1: its words are those of the name at 1',
    ]);
  });

  it('of which one speaks of its own name have not', () => {
    expect(
      misplaced(source('ios', ['No space is left on the disk or the socket is closed.', ...swapped.slice(1)])),
    ).toEqual([]);
  });

  it('on two pages have not', () => {
    const pages = source('ios', swapped).map((one, at) => (at === 0 ? { ...one, file: 'b.md' } : one));
    expect(misplaced(pages)).toEqual([]);
  });

  it('that another source confirms have not', () => {
    const web = source('web', [swapped[0], ...TEXTS.slice(1).map(() => undefined)]);
    expect(misplaced([...source('ios', swapped), ...web])).toEqual([]);
  });
});

describe('rows that carry the texts of their neighbours', () => {
  const shifted = moved({ 1: 2, 2: 3, 3: 4 });

  it('are shifted where three of them do', () => {
    const found = misplaced([...source('ios', shifted), ...source('web')]);
    expect(found.map((one) => one.split(' ').slice(0, 4).join(' '))).toEqual([
      'ios.md 2 description shifted',
      'ios.md 3 description shifted',
      'ios.md 4 description shifted',
    ]);
  });

  it('are shifted upwards, too', () => {
    const found = misplaced([...source('ios', moved({ 2: 1, 3: 2, 4: 3 })), ...source('web')]);
    expect(found.filter((one) => one.includes(' shifted '))).toHaveLength(3);
  });

  it.each<[string, DraftDraft[]]>([
    ['are two', source('ios', moved({ 1: 2, 2: 3 }))],
    ['carry those of rows further away', source('ios', moved({ 0: 2, 1: 3, 2: 4 }))],
    ['go in two directions', source('ios', moved({ 0: 1, 1: 2, 3: 2 }))],
    ['stand in several tables', source('ios', shifted).map((one, at) => ({ ...one, table: at % 2 }))],
    ['have rows between them', source('ios', shifted).map((one, at) => ({ ...one, row: 2 * at }))],
  ])('are not where they %s', (_, all) => {
    const found = misplaced([...all, ...source('web')]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one.includes(' shifted '))).toEqual([]);
  });
});

describe('a run of two rows that surely carry those of their neighbours', () => {
  /** A sure run at 2 and 3, and other words for the texts that stand at the first and the fourth code. */
  const run = (first: string | undefined, fourth: string | undefined) =>
    misplaced([
      ...source('ios', [first, TEXTS[2], TEXTS[3], fourth, ...TEXTS.slice(4)]),
      ...source('web', ['Bye, said the other side.', ...TEXTS.slice(1)]),
    ]).map((one) => one.split(' ').slice(1, 4).join(' '));
  const two = ['2 description foreign-text', '3 description foreign-text'];

  it('goes on above where the text speaks of the next name', () => {
    expect(run('Somebody has filled the disk up to its full size.', TEXTS[3])).toEqual([
      '1 description shifted',
      '2 description shifted',
      '3 description shifted',
    ]);
  });

  it('goes on below', () => {
    expect(run(TEXTS[0], 'A printer that went offline yesterday.')).toEqual([
      '2 description shifted',
      '3 description shifted',
      '4 description shifted',
    ]);
  });

  it.each([
    ['speaks of its own name', 'The socket was closed as the disk is full.', TEXTS[3]],
    ['speaks of neither', 'Nobody knows why this device has left.', TEXTS[3]],
    [
      'speaks of the other name, and is more like what others say of its own code',
      'The disk, said the other side.',
      TEXTS[3],
    ],
    ['is missing', undefined, TEXTS[3]],
  ])('ends at a text that %s', (_, first, fourth) => {
    expect(run(first, fourth)).toEqual(two);
  });
});

describe('a source that words nearly all as another one does', () => {
  const WORDS = [
    'Protocol error.',
    'Protocol not supported.',
    'Busy camera.',
    'Old ticket.',
    'No printer.',
    'Flat cell.',
  ];
  const at = (place: number, text: string | undefined) => WORDS.map((word, index) => (index === place ? text : word));
  const found = (texts: readonly (string | undefined)[], others: readonly (string | undefined)[] = WORDS, rest = {}) =>
    misplaced([...source('ios', texts, rest), ...source('web', others)]);

  it('has copied a text that the other has at another code, however short', () => {
    expect(found(at(1, 'Protocol error'))).toEqual([
      'ios.md 2 description foreign-text copied text: belongs to 1: web.md:7 says "Protocol error." at 1, and "Protocol not supported." at 2',
    ]);
  });

  it('has copied it where nobody can tell its language', () => {
    expect(found(at(1, WORDS[0]), WORDS, { language: null })).toHaveLength(1);
    expect(found(at(1, WORDS[0]), WORDS, { language: 'fr' })).toEqual([]);
  });

  it.each([
    ['says less of its code', 'Not supported.'],
    ['says more of its code', 'The protocol is not supported.'],
    ['is one word', 'Error.'],
    ['speaks of its own name', 'Disk has no room.'],
  ])('may have a text that %s', (_, text) => {
    expect(found(at(0, text).with(1, text), at(0, text))).toEqual([]);
    expect(found(at(0, 'Bad luck.').with(1, 'Bad luck.'), at(0, 'Bad luck.'))).toHaveLength(1);
  });

  it.each<[string, readonly (string | undefined)[], (readonly (string | undefined)[])?]>([
    [
      'the other has at several codes',
      at(0, 'Bad luck.').with(1, 'Bad luck.').with(5, 'Bad luck.'),
      at(0, 'Bad luck.').with(5, 'Bad luck.'),
    ],
    ['stands where the other says nothing', at(1, WORDS[0]), at(1, undefined)],
    ['nobody has at another code', at(1, 'Bad luck.')],
  ])('may have a text that %s', (_, texts, others) => {
    expect(found(texts, others)).toEqual([]);
  });

  it('may have a text that a third one confirms', () => {
    expect(
      misplaced([...source('ios', at(1, WORDS[0])), ...source('web', WORDS), ...source('tv', at(1, WORDS[0]))]),
    ).toEqual([]);
  });

  it('says so of five codes or more, and of four in five', () => {
    const few = (count: number) => WORDS.map((word, index) => (index < count ? word : undefined));
    expect(found(at(1, WORDS[0]), few(5))).toHaveLength(1);
    expect(found(at(1, WORDS[0]), few(4))).toEqual([]);
    expect(found(at(1, WORDS[0]).with(5, 'Battery is flat.'))).toEqual([]);
  });
});

describe('a text that begins with its own name', () => {
  it('is compared without it', () => {
    const named = (texts: readonly string[]) => texts.map((text, at) => `${NAMES[at]} ${text}`);
    expect(misplaced([...source('ios', named(moved({ 0: 1 }))), ...source('web')])).toEqual([
      'ios.md 1 description foreign-text same text: belongs to 2: web.md:8 says the same at 2',
    ]);
  });
});

describe('sentences that a source has at another code as well', () => {
  const TWICE = 'The disk of your client holds many pages. Your client holds many pages on that disk.';
  const ON_WEB = 'The disk of the client holds too many pages. The client holds pages on its disk. Buy a new disk.';
  const found = (first: string, second: string, own = 'Many pages arrive late at your client.') =>
    misplaced([
      ...source('ios', [first, second, ...TEXTS.slice(2)]),
      ...source('web', [own, ON_WEB, ...TEXTS.slice(2)]),
    ]);

  it('are a copy, even where others describe its own code a little alike', () => {
    expect(found(`${TWICE} Call us.`, `${TWICE} Buy another one.`)).toEqual([
      `ios.md 1 description foreign-text like text: belongs to 2: web.md:8 says "${ON_WEB}" at 2`,
    ]);
  });

  it.each<[string, ...Parameters<typeof found>]>([
    [
      'fewer than the others',
      `${TWICE} Call us.`,
      'The disk of your client holds many pages. Others wait for it. Buy another one.',
    ],
    ['not there', `${TWICE} Call us.`, 'On the disk of your client, many pages are held. Buy another one.'],
    ['short', 'Your disk holds pages.', 'Your disk holds pages.', 'A disk arrives late.'],
    [
      'hardly more like the others of that code',
      `${TWICE} Call us.`,
      `${TWICE} Buy another one.`,
      'Many pages of your client hold.',
    ],
  ])('are none where they are %s', (_, ...texts) => {
    expect(found(...texts)).toEqual([]);
  });
});

describe('without names', () => {
  const nameless = (platform: string, texts: readonly (string | undefined)[] = TEXTS) =>
    source(platform, texts).map(({ name: _, ...one }) => one);

  it('a text must be that of another code and nothing like its own', () => {
    expect(misplaced([...nameless('ios', moved({ 0: 1 })), ...nameless('web')])).toHaveLength(1);
    const like = ['A lot of space is left on every disk.', ...TEXTS.slice(1)];
    expect(misplaced([...nameless('ios', like), ...nameless('web')])).toEqual([]);
    expect(
      misplaced([...nameless('ios', moved({ 0: 1 })), ...nameless('web', [undefined, ...TEXTS.slice(1)])]),
    ).toEqual([]);
  });
});
