/** What holds for every catalog, however its sources are written. */

import fc from 'fast-check';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/emitters/clean-text.ts';
import { emit } from '../../src/emitters/index.ts';
import type { Catalog, Code, Target } from '../../src/model/index.ts';
import { anyNumbers, anyStrings } from './arbitraries.ts';

const TARGETS: readonly Target[] = [
  { language: 'typescript' },
  { language: 'typescript', style: 'const-object', locale: 'de' },
  { language: 'swift' },
  { language: 'kotlin' },
  { language: 'objective-c' },
];

/** All files of a target. */
function emitted(catalog: Catalog, target: Target): string {
  return emit(catalog, target)
    .map((file) => file.content)
    .join('');
}

/** The members of the first enum or const object, as the TypeScript parser sees them. */
function parsedValues(source: string): Code[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ES2022);
  const values: Code[] = [];
  const read = (node: ts.Expression | undefined): void => {
    if (node === undefined) return;
    if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) values.push(-Number(node.operand.text));
    else if (ts.isNumericLiteral(node)) values.push(Number(node.text));
    else if (ts.isStringLiteral(node)) values.push(node.text);
  };
  for (const statement of file.statements.slice(0, 1)) {
    if (ts.isEnumDeclaration(statement)) for (const member of statement.members) read(member.initializer);
  }
  return values;
}

describe.each([
  ['number', anyNumbers],
  ['string', anyStrings],
] as const)('any catalog of %s codes', (_kind, catalogs) => {
  it('gives the same well-formed text twice, without characters that hide or reorder', () => {
    fc.assert(
      fc.property(catalogs, fc.constantFrom(...TARGETS), (catalog, target) => {
        const text = emitted(catalog, target);
        expect(emitted(catalog, target)).toBe(text);
        expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
        for (const line of text.split('\n')) expect(cleanText(line) ?? '').toBe(line.replace(/ +/g, ' ').trim());
      }),
      { numRuns: 150 },
    );
  });

  it('has one TypeScript member per code with exactly its value', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const text = emitted(catalog, { language: 'typescript' });
        expect(parsedValues(text)).toEqual(catalog.codes.map(({ code }) => code));
      }),
      { numRuns: 60 },
    );
  });
});

describe('cleanText', () => {
  it('gives a fixed point that is well formed and on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        if (clean === null) return;
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Cs}/u);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
