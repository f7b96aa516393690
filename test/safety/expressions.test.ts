/**
 * No expression of the program takes longer than its text is long. `recheck` looks for texts on which one would; what it says is
 * tried, because its own engine counts steps that the real one doesn't take. Its verdicts are kept in `sound-expressions.txt`, so
 * that a run checks what is new: `UPDATE_EXPRESSIONS=1` writes the list again. What nobody has checked yet, because it takes long,
 * is listed in `unchecked-expressions.txt`: `UPDATE_EXPRESSIONS=defer` puts there what is new, and the next update checks it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { checkSync, type Diagnostics } from 'recheck';
import { beforeAll, expect, test } from 'vitest';
import { BOUNDED, EXCEPTIONS, MADE_LATER } from './expression-exceptions.ts';
import {
  constructedExpressions,
  type Expression,
  expressionsMadeLater,
  literalExpressions,
  literalsIn,
} from './list-expressions.ts';

const LEDGER = join(import.meta.dirname, 'sound-expressions.txt');
const UNCHECKED = join(import.meta.dirname, 'unchecked-expressions.txt');
const UPDATE = process.env.UPDATE_EXPRESSIONS;
/** In characters: a quadratic expression takes seconds on it. */
const LONG = 60_000;
const MOST_MILLISECONDS = 1000;
const RECHECK_MILLISECONDS = 10_000;

process.env.RECHECK_BACKEND = 'pure';

const keyOf = ({ source, flags }: Pick<Expression, 'source' | 'flags'>) =>
  createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);

/** Null where an expression is sound, or its texts are short enough for what is wrong with it; else what speaks against it. */
function faultOf(expression: Expression): string | null {
  const { source, flags } = expression;
  const found = checkSync(source, flags.replace('d', ''), { timeout: RECHECK_MILLISECONDS });
  const longest = boundOf(expression);
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return longest === null ? `recheck doesn't know (${found.error.kind})` : null;
  const isSlow =
    longest === null
      ? isSlowOn(source, flags, attackOf(found, LONG), MOST_MILLISECONDS)
      : isSlowOn(source, flags, attackOf(found, longest), MOST_MILLISECONDS / 10);
  return isSlow ? `slow on ${found.attack.pattern}` : null;
}

/** How long the texts of an expression are at most; null where nothing bounds them. */
function boundOf({ place, source }: Expression): number | null {
  const file = place.replace(/^put together in |:\d+$/g, '');
  return BOUNDED.find((bound) => bound.file === file && source.startsWith(bound.starts ?? ''))?.longest ?? null;
}

/** The attack that was found, of some length. */
function attackOf({ attack }: Extract<Diagnostics, { status: 'vulnerable' }>, length: number): string {
  const room = length / Math.max(1, attack.pumps.length);
  const pumped = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(room / pump.length)));
  return pumped.join('') + attack.suffix;
}

function isSlowOn(source: string, flags: string, text: string, timeout: number): boolean {
  const context = createContext({ text, expression: new RegExp(source, flags.replace('y', '')) });
  try {
    runInContext('text.replace(expression, "")', context, { timeout });
    return false;
  } catch {
    return true;
  }
}

let all: readonly Expression[] = [];
const ledger = new Set(
  readFileSync(LEDGER, 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);
/** Keys at the start of lines that also say which expression it is. */
const deferred = new Set(
  readFileSync(UNCHECKED, 'utf8')
    .split('\n')
    .flatMap((line) => /^[\da-f]{16}/.exec(line)?.[0] ?? []),
);
const isException = ({ source, flags }: Expression) =>
  EXCEPTIONS.some(({ expression }) => expression.source === source && expression.flags === flags);

beforeAll(async () => {
  const constructed = await constructedExpressions(async () => {
    const { COMMANDS } = await import('../../src/cli/commands/registry.ts');
    await import('../../src/cli/main.ts');
    await import('../../src/index.ts');
    for (const { load } of COMMANDS) await load();
  });
  all = [...literalExpressions(), ...constructed];
});

test('expressions are found, in files and where they are put together', () => {
  expect(all.length).toBeGreaterThan(600);
  expect(all.filter(({ place }) => place.startsWith('put together')).length).toBeGreaterThan(30);
  expect(literalsIn('a.ts', 'const A = /a\\/b/gi;')).toEqual([{ place: 'a.ts:1', source: 'a\\/b', flags: 'gi' }]);
});

test('a slow expression is seen', () => {
  expect(faultOf({ place: '', source: '^(a+)+$', flags: '' })).toContain('slow on');
  expect(faultOf({ place: '', source: '\\s+$', flags: '' })).toContain('slow on');
  expect(faultOf({ place: '', source: '(?<=\\p{Lu})\\s*$', flags: 'u' })).toBeNull();
});

test('every expression is sound, or an exception says why it may stay', () => {
  const unknown = [...new Map(all.map((one) => [keyOf(one), one])).values()].filter(
    (one) => !ledger.has(keyOf(one)) && !isException(one) && (UPDATE !== undefined || !deferred.has(keyOf(one))),
  );
  if (UPDATE === 'defer') {
    const current = new Set(all.map(keyOf));
    writeFileSync(
      LEDGER,
      `${[...ledger]
        .filter((key) => current.has(key))
        .sort()
        .join('\n')}\n`,
    );
    const lines = unknown.map(
      (one) =>
        `${keyOf(one)} ${one.place.replace(/:\d+$/, '')} /${one.source.slice(0, 200).replaceAll('\n', ' ')}/${one.flags}`,
    );
    writeFileSync(UNCHECKED, `${lines.sort().join('\n')}\n`);
    return;
  }
  const sound: string[] = [];
  const faults = unknown.flatMap((one) => {
    const fault = faultOf(one);
    if (fault === null) sound.push(keyOf(one));
    return fault === null ? [] : [`${one.place} /${one.source}/${one.flags}: ${fault}`];
  });
  if (UPDATE !== undefined) {
    writeFileSync(UNCHECKED, '');
    const used = new Set(all.map(keyOf));
    writeFileSync(
      LEDGER,
      `${[...ledger, ...sound]
        .filter((key) => used.has(key))
        .sort()
        .join('\n')}\n`,
    );
  }
  expect(faults).toEqual([]);
});

test('no bound is left over', () => {
  const unused = BOUNDED.filter(
    (bound) => !all.some((one) => boundOf(one) === bound.longest && one.place.includes(bound.file)),
  );
  expect(unused).toEqual([]);
});

test('no exception and no verdict is left over', () => {
  const used = new Set(all.map(keyOf));
  const gone = EXCEPTIONS.filter(({ expression }) => !used.has(keyOf(expression)));
  expect(gone.map(({ expression }) => `${expression}`)).toEqual([]);
  if (UPDATE === undefined) expect([...ledger, ...deferred].filter((key) => !used.has(key))).toEqual([]);
});

test('expressions are made of what is read only where that is bounded', () => {
  expect(expressionsMadeLater().sort()).toEqual(MADE_LATER.map(({ file }) => file).sort());
});
