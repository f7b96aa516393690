/**
 * Judges page, generated enum and SDK of each platform code by code: where they disagree, two that agree outvote the third.
 * A generated enum that says what a build would write now only follows the others and is no witness of its own: then the side
 * that the config trusts decides.
 */

import { coversCode } from '../../model/code-ranges.ts';
import type { Catalog, ErrorCode, SourceReading, Verdict } from '../../model/index.ts';
import type { Decided, PlacedClaim, PlatformSides } from '../rule.ts';
import { pairSides } from '../shared/pair-sides.ts';
import { type Committed, type GeneratedEnum, generatedEnumsOf, sayGenerated } from './generated-enums.ts';
import { agree, excuse, SILENT, type Statement, statementOf } from './statement.ts';

const NOTHING_COMMITTED: Committed = { readings: [], homesOf: () => [] };

type Trust = Pick<Decided, 'absent' | 'authority'>;
type Statements = Readonly<Record<'page' | 'generated' | 'sdk', Statement>>;

/**
 * The verdicts on codes that the sides of a platform name differently or that one of them lacks, by platform and code.
 * @param committed the generated enums as they are committed; without any, what a build is about to write
 */
export function judgeThreeWays(
  catalog: Catalog,
  readings: readonly SourceReading[],
  decided: Trust,
  committed: Committed = NOTHING_COMMITTED,
): Verdict[] {
  const placed = catalog.codes.flatMap((entry) => entry.claims.map((claim): PlacedClaim => ({ claim, entry })));
  const platforms = pairSides(placed, readings);
  const enumsOf = generatedEnumsOf(
    catalog,
    platforms.map(({ title }) => title),
    committed,
  );
  return platforms.flatMap((sides) => {
    const enums = enumsOf(sides.title);
    return catalog.codes.flatMap((entry) => judgeCode(entry, sides, enums, decided) ?? []);
  });
}

/** Of several generated enums the one that is wrong speaks, else the first. */
function judgeCode(
  entry: ErrorCode,
  sides: PlatformSides,
  enums: readonly GeneratedEnum[],
  decided: Trust,
): Verdict | null {
  const key = String(entry.code);
  const shipped = sides.sdk.byCode.get(key) ?? [];
  const documented = (sides.docs.byCode.get(key) ?? []).map((placed) => statementOf([placed]));
  const inSdk = statementOf(shipped);
  const onPage = documented.find((page) => !agree(page, inSdk)) ?? documented[0] ?? SILENT;
  if (!onPage.present && !inSdk.present) return null;
  const isDeclared = (from: 'docs' | 'sdk') =>
    decided.absent.some((one) => one.platform === sides.title && one.from === from && coversCode(one.codes, key));
  const page = isDeclared('docs') ? excuse(onPage, inSdk) : onPage;
  const sdk = isDeclared('sdk') ? excuse(inSdk, onPage) : inSdk;
  const verdicts = enums.map((one) => {
    const { statement: generated, follows } = sayGenerated(one, entry, sides.title);
    return weigh(entry, sides.title, { page, generated, sdk }, follows, decided.authority);
  });
  return verdicts.find((verdict) => verdict?.odd === 'generated') ?? verdicts[0] ?? null;
}

function weigh(
  { code }: ErrorCode,
  platform: string,
  statements: Statements,
  follows: boolean,
  authority: Trust['authority'],
): Verdict | null {
  const { page, generated, sdk } = statements;
  const sides = { code, platform, page: page.side, generated: generated.side, sdk: sdk.side };
  if (agree(page, sdk)) {
    if (follows || agree(generated, page) || agree(generated, sdk)) return null;
    return { ...sides, odd: 'generated', because: outvoted('generated', statements) };
  }
  const what = page.present && sdk.present ? 'names' : 'codes';
  const isAlone = !agree(generated, page) && !agree(generated, sdk);
  if (!follows || (isAlone && what === 'names')) {
    const odd = agree(generated, sdk) ? 'page' : agree(generated, page) ? 'sdk' : 'all';
    return { ...sides, odd, because: outvoted(odd, statements) };
  }
  const [odd, winner] =
    (authority?.[what] ?? 'sdk') === 'sdk' ? (['page', 'sdk'] as const) : (['sdk', 'page'] as const);
  const because = agree(generated, statements[winner])
    ? outvoted(odd, statements)
    : `${says(odd, statements)}; ${says(winner, statements)}, and decides on ${what}`;
  return { ...sides, odd, because };
}

const WHO = { page: 'the page', generated: 'the generated enum', sdk: 'the SDK' } as const;

function says(who: keyof Statements, { [who]: statement }: Statements): string {
  return `${WHO[who]} ${statement.present ? `says \`${statement.side?.name ?? '(no name)'}\`` : 'does not have it'}`;
}

function outvoted(odd: Verdict['odd'], statements: Statements): string {
  if (odd === 'all') {
    return `no two agree: ${says('page', statements)}, ${says('generated', statements)}, ${says('sdk', statements)}`;
  }
  const others = (['page', 'generated', 'sdk'] as const).filter((who) => who !== odd);
  const [first = odd, second = odd] = others;
  // The name that they share is the one that a source has: an enum that is about to be written has none of its own.
  const sources = second === 'generated' ? [first, second] : [second, first];
  const name = sources.map((who) => statements[who].side?.name).find((one) => one != null);
  const both = `${WHO[first]} and ${WHO[second]}`;
  const agreed =
    statements[first].present || statements[second].present ? `agree on \`${name ?? '(no name)'}\`` : 'do not have it';
  return `${says(odd, statements)}; ${both} ${agreed}`;
}
