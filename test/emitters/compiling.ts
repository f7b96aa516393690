/** What every language's output is compiled of: catalogs that people write, and catalogs that nobody would. */

import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { loadConfig } from '../../src/config/index.ts';
import { emit, targetLanguages } from '../../src/emitters/index.ts';
import { isIdentifier } from '../../src/emitters/spell-names.ts';
import { diskFiles } from '../../src/files/index.ts';
import type { Catalog, Target } from '../../src/model/index.ts';
import { reviewSources } from '../../src/pipeline.ts';
import { ruleList } from '../../src/rules/index.ts';
import type { Compiler, Outcome, temporaryFolder } from '../compilers/compilers.ts';
import { anyNumbers, anyStrings } from './arbitraries.ts';
import { catalogOf } from './catalogs.ts';

export const OK = { ok: true, output: '' };

/** Every word of some lists as the documented spelling of a code. */
export function keywordCatalog(words: Iterable<string>): Catalog {
  const spellings = [...new Set(words)].filter(isIdentifier);
  return catalogOf({
    id: 'keywords',
    platforms: ['sdk'],
    codes: spellings.map((word, code) => ({ code, name: `WORD_${code}`, platforms: { sdk: [word] } })),
  });
}

/** Some catalogs out of all, always the same ones. */
export function anyCatalogs(): Catalog[] {
  const numbers = fc.sample(anyNumbers, { seed: 20, numRuns: 12 });
  const strings = fc.sample(anyStrings, { seed: 21, numRuns: 8 });
  return [...numbers, ...strings].map((catalog, index) => ({ ...catalog, id: `any-${'abcdefghijklmnopqrst'[index]}` }));
}

/** The ends of the 32-bit range, which fit an `int` everywhere; a catalog without a single text; every letter. */
export function extremes(): Catalog[] {
  const codes = [-2147483648, -1, 0, 2147483647].map((code, index) => ({ code, name: `CODE_${'ABCD'[index]}` }));
  const bare = catalogOf({ id: 'bare', codeKind: 'string', codes: [{ code: 'A', name: 'A' }] });
  return [catalogOf({ id: 'extremes', codes }), bare, alphabet()];
}

/** Names that hold every letter and digit that we take for one in all languages. */
function alphabet(): Catalog {
  const plane = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const letters = plane.filter((letter) => isIdentifier(`A${letter}`) && letter !== '_');
  expect(letters.length).toBeGreaterThan(30_000);
  const rows = Array.from({ length: Math.ceil(letters.length / 200) }, (_, row) =>
    letters.slice(row * 200, row * 200 + 200).join(''),
  );
  return catalogOf({ id: 'alphabet', codes: rows.map((row, code) => ({ code, name: `ROW_${code}_${row}` })) });
}

/** More codes than any vendor has. */
export function hugeCatalog(size = 10_000): Catalog {
  const codes = Array.from({ length: size }, (_, index) => ({
    code: index - 10,
    name: `CODE_NUMBER_${index}`,
    texts: { en: { description: `What code ${index} means.` } },
  }));
  return catalogOf({ id: 'huge', codes });
}

/** Whether compilers that take a minute for 10 000 codes (Kotlin, Swift) get them too. */
export const WITH_HUGE = process.env.ERRGEN_HUGE === '1';

/** The catalog of the three pages in this repository. */
export async function pagesCatalog(): Promise<Catalog> {
  const root = join(import.meta.dirname, '..', '..');
  const known = { rules: ruleList(), languages: targetLanguages() };
  const [review] = await reviewSources(await loadConfig({ cwd: root, files: diskFiles, ...known }), diskFiles);
  if (review === undefined) throw new Error('a catalog expected');
  return { ...review.catalog, id: 'pages' };
}

/** Emits into a folder and gives the files' paths. */
export function write(folder: ReturnType<typeof temporaryFolder>, catalog: Catalog, target: Target): string[] {
  return emit(catalog, target).map((file) => {
    folder.write(file.path, file.content);
    return file.path;
  });
}

/** A compiler that says yes to everything proves nothing. */
export function refuses(compiler: Compiler, outcome: Outcome, complaint: RegExp): void {
  expect(outcome.ok, `${compiler.name} accepted a broken file`).toBe(false);
  expect(outcome.output).toMatch(complaint);
}
