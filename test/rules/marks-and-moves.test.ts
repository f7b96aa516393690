/** Names that differ by a word that says nothing, numbers that were moved together, and rows and members that a rule must not blame for it. */
import { describe, expect, it } from 'vitest';
import { judgeProject, type ProjectFile } from './judge-project.ts';
import { page } from './pages-of-rows.ts';

const docs = (...rows: string[]): ProjectFile => page({ file: 'errors.md', locale: 'en' }, rows);
const header = (members: Readonly<Record<string, number>>): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'mint.h', platform: 'c' },
  text: `enum MintError {\n${Object.entries(members)
    .map(([name, code]) => `  ${name} = ${code},\n`)
    .join('')}};\n`,
});
const python = (classes: Readonly<Record<string, number>>): ProjectFile => ({
  origin: 'sdk',
  options: { file: 'errors.py', platform: 'python' },
  text: `class MintError(Exception):\n    code: int\n\n${Object.entries(classes)
    .map(([name, code]) => `class ${name}(MintError):\n    code = ${code}\n`)
    .join('\n')}`,
});

async function told(...files: ProjectFile[]): Promise<string[]> {
  const findings = await judgeProject({ files });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, message }) => `${severity} ${rule} ${message.split(': ')[0]}`);
}

const ROWS = [
  '101 | `COIN_SPENT` | The coin was spent before.',
  '102 | `COIN_BROKEN` | The coin is damaged.',
  '103 | `QUOTE_EXPIRED` | The quote is too old.',
  '104 | `QUOTE_UNPAID` | Nobody has paid yet.',
];
const CODES = { COIN_SPENT: 101, COIN_BROKEN: 102, QUOTE_EXPIRED: 103, QUOTE_UNPAID: 104 };
const CLASSES = { CoinSpentError: 101, CoinBrokenError: 102, QuoteExpiredError: 103 };

describe('exception classes beside names without "Error"', () => {
  it('have the names of the others, wherever these stand', async () => {
    const files = [docs(...ROWS), header(CODES), python({ ...CLASSES, QuoteUnpaidError: 904 })];
    expect(await told(...files)).toEqual([
      'error code-mismatch python gives `QuoteUnpaidError` the code 904, the page 104 (errors.md:6)',
    ]);
  });

  it('are compared as they are where too few names show that the word is none of theirs', async () => {
    const files = [docs(...ROWS), header(CODES), python({ CoinSpentError: 101, QuoteUnpaidError: 904 })];
    expect(await told(...files)).toEqual([
      'error undocumented-code the python SDK ships 904 `QuoteUnpaidError`, and the page errors.md does not document it',
    ]);
  });
});

describe('a range of numbers that was moved', () => {
  const rows = [...ROWS, '301 | `LIMIT_REACHED` | Too many coins were minted.'];
  const codes = { ...CODES, LIMIT_REACHED: 301 };
  const moved = { QuoteUnpaid: 104, CoinSpent: 901, CoinBroken: 902, QuoteExpired: 903 };

  it('takes the names along that only this source has', async () => {
    const files = [docs(...rows), header(codes), python({ ...moved, MintAmountExceeded: 1101 })];
    expect((await told(...files)).at(-1)).toBe('error code-mismatch python gives `MintAmountExceeded` the code 1101');
  });

  it.each<[where: string, before: number, behind: number, isTaken: boolean]>([
    ['right before them', 0, 0, true],
    ['a little before them', 1, 0, true],
    ['far before them', 4, 0, false],
    ['right behind them', -1, 0, true],
    ['a little behind them', -1, 1, true],
    ['far behind them', -1, 4, false],
  ])('takes a name along that stands %s', async (_, before, behind, isTaken) => {
    const others = { FILL_A: 401, FILL_B: 402, FILL_C: 403, FILL_D: 404 };
    const classes = [
      ['FillA', 401] as const,
      ['FillB', 402] as const,
      ['FillC', 403] as const,
      ['FillD', 404] as const,
    ];
    const limit = ['MintAmountExceeded', 1101] as const;
    const range = Object.entries(moved).slice(1);
    const members =
      before < 0 ? [...range, ...classes.slice(0, behind), limit] : [limit, ...classes.slice(0, before), ...range];
    const files = [
      docs(...rows, ...Object.entries(others).map(([name, code]) => `${code} | \`${name}\` | Filled with ${code}.`)),
      header({ ...codes, ...others }),
      python({ QuoteUnpaid: 104, ...Object.fromEntries(members) }),
    ];
    expect((await told(...files)).filter((one) => one.includes('MintAmountExceeded'))).toEqual([
      isTaken
        ? 'error code-mismatch python gives `MintAmountExceeded` the code 1101'
        : 'error undocumented-code the python SDK ships 1101 `MintAmountExceeded`, and the page errors.md does not document it',
    ]);
  });

  it('takes none along whose number without the distance means nothing', async () => {
    const files = [docs(...rows), header(codes), python({ ...moved, MintAmountExceeded: 1102 })];
    expect((await told(...files)).at(-1)).toBe(
      'error undocumented-code the python SDK ships 1102 `MintAmountExceeded`, and the page errors.md does not document it',
    );
  });
});

it('a longer name at the number of a shorter one is what the page describes there', async () => {
  const rows = [...ROWS, '204 | | Lightning payment failed.'];
  const classes = { ...CLASSES, QuoteUnpaidError: 104, LightningError: 200, LightningPaymentFailedError: 204 };
  const files = [docs(...rows), header({ ...CODES, LIGHTNING_ERROR: 204 }), python(classes)];
  expect(await told(...files)).toEqual([
    'error undocumented-code the python SDK ships 200 `LightningError`, and the page errors.md does not document it',
  ]);
});

it('of two rows at one number, the one that the SDK has elsewhere is wrong, and the other is not accused', async () => {
  const rows = [...ROWS.slice(0, 3), '103 | `QUOTE_UNPAID` | Nobody has paid yet.'];
  expect(await told(docs(...rows), header(CODES))).toEqual([
    'error sdk-code-mismatch the page says 103 is `QUOTE_UNPAID`, the c SDK ships it as 104 (mint.h:5) and `QUOTE_EXPIRED` as 103',
  ]);
});

describe('a second error at a number', () => {
  const told2 = async (classes: Readonly<Record<string, number>>) =>
    (await told(docs(...ROWS), header(CODES), python({ ...CLASSES, ...classes }))).filter((one) => /as well/.test(one));

  it('is told where the page is about the first alone', async () => {
    expect(await told2({ SecretTooLongError: 103 })).toEqual([
      'warning undocumented-code the python SDK gives 103 to `SecretTooLongError` as well, and the page is about `QuoteExpiredError` (errors.py:10) alone',
    ]);
  });

  it('is another word for it where the names or the page say so', async () => {
    expect(await told2({ QuoteTooOldError: 103 })).toEqual([]);
    expect(await told2({ MintTooOldError: 103 })).toEqual([]);
    expect(await told2({ NoKeyError: 103 })).toEqual([]);
  });

  it('is on purpose where an SDK does so often', async () => {
    const many = { SecretTooLongError: 101, KeyMissingError: 102, MintInvalidError: 103 };
    expect(await told2(many)).toHaveLength(3);
    expect(await told2({ ...many, QuoteUnpaidError: 104, OwnerUnknownError: 104 })).toEqual([]);
  });
});

describe('what is no error and what is one', () => {
  const many = Object.fromEntries([...'ABCDEFGHIJ'].map((letter, at) => [`${letter}_LOST`, 11 + at]));
  const rows = Object.entries(many).map(([name, code]) => `${code} | \`${name}\` | It is lost.`);

  it('every SDK has a name of its own for success', async () => {
    const files = [docs(...rows, '7 | | Success.'), header({ ...many, MINT_OK: 7 }), python({ ...many, NoError: 7 })];
    expect(await told(...files)).toEqual([]);
  });

  it('an invalid offset is an error, and an offset is where others are counted from', async () => {
    const files = [docs(...rows), header({ ...many, INVALID_OFFSET: 90, MINT_ERROR_OFFSET: 100 })];
    expect(await told(...files)).toEqual([
      'error undocumented-code the c SDK ships 90 `INVALID_OFFSET`, and the page errors.md does not document it',
    ]);
  });
});
