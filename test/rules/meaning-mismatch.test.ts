/** Which texts of another code are told, and where: claims as reconciling marks them, without pages around them. */
import { describe, expect, it } from 'vitest';
import type { Claim, Damage, ErrorCode, FindingDraft, Location } from '../../src/model/index.ts';
import { rule } from '../../src/rules/meaning-mismatch/rule.ts';
import type { PlacedClaim, RuleContext } from '../../src/rules/rule.ts';

const at = (file: string, line: number, column = 1): Location => ({ file, line, column });

const entryOf = (code: number) => ({ code, name: 'LAMP', claims: [] }) as unknown as ErrorCode;

interface Given {
  readonly file?: string;
  readonly line?: number;
  readonly table?: number;
  readonly origin?: string;
  readonly platform?: string;
  readonly speaksFor?: readonly string[];
  readonly name?: string | null;
  readonly entry?: ErrorCode | null;
  readonly damages?: readonly Damage[];
}

function placed({
  file = 'a.md',
  line = 5,
  table = 0,
  origin = 'docs',
  platform = 'ios',
  speaksFor = [platform],
  name = 'LAMP_BROKEN',
  entry = entryOf(7),
  damages = [],
}: Given): PlacedClaim {
  const texts = { description: { value: 'The door is open.', location: at(file, line, 30) } };
  const observation = { table, texts };
  const claim = { origin, platform, speaksFor, documentedAs: name, location: at(file, line), damages, observation };
  return { claim: { ...claim, source: { file } } as unknown as Claim, entry };
}

/** A text that belongs to the rows at these places. */
const foreign = (places: readonly Location[], rest: Partial<Damage> = {}): Damage => ({
  kind: 'foreign-text',
  field: 'description',
  because: '"The door is open." belongs to 9',
  repaired: null,
  evidence: places.map((location) => ({ location, message: `says so at ${location.line}` })),
  ...rest,
});

interface World {
  /** All claims; the first is judged. */
  readonly claims: readonly PlacedClaim[];
  /** Platforms with an SDK, and the claims of pages that are compared with it. */
  readonly sdks?: readonly { readonly platforms: readonly string[]; readonly compared?: readonly PlacedClaim[] }[];
  readonly apart?: (a: string, b: string) => boolean;
}

function judge({ claims, sdks = [], apart = () => false }: World): FindingDraft[] {
  const files = [...new Set(claims.map(({ claim }) => claim.source.file))];
  const context = {
    claimsOf: new Map(files.map((file) => [file, claims.filter(({ claim }) => claim.source.file === file)])),
    platformsWithSdk: sdks.map(({ platforms, compared = [] }) => ({
      platforms,
      docs: { byCode: new Map(compared.map((one) => [String(one.entry?.code), [one, placed({ line: 99 })]])) },
    })),
    numberApart: apart,
  } as unknown as RuleContext;
  return rule.judge(context, {});
}

/** Another row of a page. */
const row = (rest: Given = {}) => placed({ line: 9, entry: entryOf(9), name: 'DOOR_OPEN', ...rest });

describe('a text of another code', () => {
  it('is told at the text, with what it is like', () => {
    const lamp = placed({ damages: [foreign([at('b.md', 9)], { proof: 'like text' })] });
    expect(judge({ claims: [lamp, row()] })).toEqual([
      {
        severity: 'warning',
        message:
          'the text of 7 `LAMP_BROKEN` is about something else: "The door is open." belongs to 9. Users who look this code up are misled',
        code: 7,
        name: 'LAMP_BROKEN',
        location: at('a.md', 5, 30),
        related: [{ ...at('b.md', 9), message: 'says so at 9' }],
        edit: {
          description: 'describe 7 `LAMP_BROKEN` in this row, and move the present text to the code it belongs to',
          change: null,
        },
        identity: ['7', 'description'],
      },
    ]);
  });

  it.each([
    ['same text', 'error'],
    ['like text', 'warning'],
    ['words', 'info'],
    [undefined, 'info'],
  ] as const)('proved by %s is an %s', (proof, severity) => {
    const lamp = placed({ damages: [foreign([at('b.md', 9)], proof === undefined ? {} : { proof })] });
    expect(judge({ claims: [lamp] }).map((one) => one.severity)).toEqual([severity]);
  });

  it('is told at its row where that has no such text', () => {
    const lamp = placed({ damages: [foreign([at('b.md', 9)], { field: 'fix' })] });
    expect(judge({ claims: [lamp] })).toMatchObject([{ location: at('a.md', 5), identity: ['7', 'fix'] }]);
  });

  it('of a name without a number is told, too', () => {
    const lamp = placed({ entry: null, damages: [foreign([at('b.md', 9)])] });
    expect(judge({ claims: [lamp] })).toMatchObject([{ code: null, name: 'LAMP_BROKEN' }]);
  });

  it('tells nothing at the code for whatever the SDK does not know', () => {
    const unknown = { entry: entryOf(-1), damages: [foreign([at('b.md', 9)])] };
    expect(judge({ claims: [placed({ ...unknown, name: 'UNKNOWN' })] })).toEqual([]);
    expect(judge({ claims: [placed({ ...unknown, name: 'LAMP_BROKEN' })] })).toHaveLength(1);
  });
});

describe('a table that no SDK is about', () => {
  const elsewhere = { damages: [foreign([at('a.md', 20)])] };
  const sdk = { platforms: ['ios', 'macos'] };

  it.each<[string, World, number]>([
    ['may say what another table says', { claims: [placed(elsewhere), row({ line: 20, table: 1 })], sdks: [sdk] }, 0],
    ['may not repeat itself', { claims: [placed(elsewhere), row({ line: 20 })], sdks: [sdk] }, 1],
    [
      'may say what another page says in that very line',
      { claims: [placed({ damages: [foreign([at('b.md', 20)])] }), row({ line: 20 })], sdks: [sdk] },
      0,
    ],
    [
      'may not repeat itself where another table says it, too',
      {
        claims: [placed({ damages: [foreign([at('a.md', 40), at('a.md', 20)])] }), row({ line: 20 })],
        sdks: [sdk],
      },
      1,
    ],
    ['is unknown without an SDK', { claims: [placed(elsewhere), row({ line: 20, table: 1 })] }, 1],
    [
      'is unknown where another platform has the SDK',
      { claims: [placed(elsewhere), row({ line: 20, table: 1 })], sdks: [{ platforms: ['web'] }] },
      1,
    ],
    [
      'is one of the platforms that the page speaks for',
      {
        claims: [placed({ ...elsewhere, platform: 'docs', speaksFor: ['web', 'ios'] })],
        sdks: [{ platforms: ['android'] }, sdk],
      },
      0,
    ],
    ['is no SDK', { claims: [placed({ ...elsewhere, origin: 'sdk' })], sdks: [sdk] }, 1],
  ])('%s', (_, world, findings) => {
    expect(judge(world)).toHaveLength(findings);
  });

  it('has no row that is compared with the SDK', () => {
    const lamp = placed(elsewhere);
    const claims = [lamp, row({ line: 20, table: 1 })];
    expect(judge({ claims, sdks: [{ ...sdk, compared: [lamp] }] })).toHaveLength(1);
    expect(judge({ claims, sdks: [{ platforms: ['ios'] }, { ...sdk, compared: [lamp] }] })).toHaveLength(1);
    expect(judge({ claims, sdks: [{ platforms: ['web'], compared: [lamp] }, sdk] })).toEqual([]);
    expect(judge({ claims, sdks: [{ ...sdk, compared: [placed({ line: 6 })] }] })).toEqual([]);
  });

  it('may hold names without numbers', () => {
    expect(judge({ claims: [placed({ ...elsewhere, entry: null })], sdks: [sdk] })).toEqual([]);
  });
});

describe('a platform that numbers for itself', () => {
  const web = row({ file: 'web.md', platform: 'web' });
  const other = row({ file: 'web.md', platform: 'desktop' });
  const apart = (a: string, b: string) => a === 'web' && b === 'ios';

  it('may give the text another number', () => {
    const lamp = placed({ damages: [foreign([at('b.md', 1), at('web.md', 9)])] });
    expect(judge({ claims: [lamp, other, web], apart })).toEqual([]);
  });

  it('says nothing of what stands on other pages', () => {
    const lamp = placed({ damages: [foreign([at('b.md', 9)])] });
    expect(judge({ claims: [lamp, web], apart })).toHaveLength(1);
    expect(judge({ claims: [placed({ damages: [foreign([at('web.md', 9)])] }), other], apart })).toHaveLength(1);
  });
});
