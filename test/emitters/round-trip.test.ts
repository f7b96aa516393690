/**
 * What a language's emitter writes, our own reader of SDK sources reads back: every name with its code, and nothing else. So a
 * generated file can stand as the SDK's own source, and `check` sees what is committed.
 */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { emit } from '../../src/emitters/index.ts';
import type { Catalog, Code, Target } from '../../src/model/index.ts';
import { readSdkSource, sdkLanguageOf } from '../../src/sdk-sources/index.ts';
import { anyNumbers, anyStrings } from './arbitraries.ts';
import { catalogOf, NASTY, STRINGS } from './catalogs.ts';
import { pagesCatalog } from './compiling.ts';

const TARGETS: readonly Target[] = [
  { language: 'c' },
  { language: 'c', style: 'define' },
  { language: 'cpp', namespace: 'agora' },
  { language: 'csharp', namespace: 'Agora' },
  { language: 'dart' },
  { language: 'go' },
  { language: 'java' },
  { language: 'java', style: 'constants' },
  { language: 'kotlin' },
  { language: 'kotlin', style: 'constants' },
  { language: 'objective-c' },
  { language: 'objective-c', style: 'enum' },
  { language: 'python' },
  { language: 'rust' },
  { language: 'swift' },
  { language: 'swift', style: 'enum' },
  { language: 'typescript' },
  { language: 'typescript', style: 'const-object' },
];

/** The codes that are in use. */
function liveCodes(catalog: Catalog): Code[] {
  return catalog.codes.flatMap(({ code, status }) => (status === 'retired' ? [] : code));
}

/** The codes that the reader finds in the first file that has any. */
function readBack(catalog: Catalog, target: Target): Code[] {
  const files = emit(catalog, target).filter(({ path }) => sdkLanguageOf(path) !== null);
  for (const { path, content } of files) {
    const { observations } = readSdkSource(content, { file: path, origin: 'generated' });
    const codes = observations.flatMap(({ code }) => code ?? []);
    if (codes.length > 0) return [...new Set(codes)];
  }
  return [];
}

/** String codes as vendors have them. */
const WEB = catalogOf({
  id: 'web',
  codeKind: 'string',
  codes: [
    { code: 'TOO_SLOW', name: 'TOO_SLOW', status: 'deprecated', replacement: 'UNEXPECTED_ERROR' },
    {
      code: 'UNEXPECTED_ERROR',
      name: 'UNEXPECTED_ERROR',
      aliases: ['UNKNOWN'],
      texts: { en: { description: 'Why?' } },
    },
    { code: 'WKS-MAP-404', name: 'WKS_MAP_404' },
  ],
});

const sorted = (codes: readonly Code[]) => codes.map(String).sort();

describe.each(TARGETS)('%o', (target) => {
  it('is read back whole', async () => {
    for (const catalog of [NASTY, WEB, STRINGS, await pagesCatalog()]) {
      expect(sorted(readBack(catalog, target))).toEqual(sorted(liveCodes(catalog)));
    }
  });

  it.each([
    ['numbers', anyNumbers],
    ['strings', anyStrings],
  ])('is read back whole, whatever the %s', (_kind, catalogs) => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        expect(sorted(readBack(catalog, target))).toEqual(sorted(liveCodes(catalog)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('Markdown', () => {
  it('brings nothing of a text to life, and is read back as it was', () => {
    const text =
      'See http://e.co\\<script> or www.e.co/a|b, ask @ann or ann@e.co about #12: <b>*now*</b> [x](javascript:a) &lt; `c`';
    const catalog = catalogOf({ codes: [{ code: 1, name: 'FAULT_A', texts: { en: { description: text } } }] });
    const [page] = emit(catalog, { language: 'markdown', locale: 'en' });
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(page?.content ?? '');
    const kindsOf = (node: Nodes): string[] => [
      node.type,
      ...('children' in node ? node.children.flatMap(kindsOf) : []),
    ];
    const comments = tree.children.filter(({ type }) => type === 'html').length;
    expect(kindsOf(tree).filter((kind) => kind === 'html')).toHaveLength(comments);
    for (const kind of ['link', 'strong', 'emphasis', 'image']) expect(kindsOf(tree)).not.toContain(kind);
    expect(page?.content).toMatch(/`@ann` or `ann@e\.co` about `#12`/);
    const { observations } = readDocument(page?.content ?? '', { file: 'page.md', locale: 'en' });
    expect(observations[0]?.texts.description?.value).toBe(text);
  });

  it.each(['en', 'zh-CN'])('of the three pages is read back as documents, in %s', async (locale) => {
    const catalog = await pagesCatalog();
    const [page] = emit(catalog, { language: 'markdown', locale });
    const { observations } = readDocument(page?.content ?? '', { file: 'page.md', locale });
    expect(observations.map(({ code }) => code)).toEqual(liveCodes(catalog));
    expect(observations.map(({ names }) => names)).toEqual(
      catalog.codes.map(({ name, aliases }) => [name, ...aliases]),
    );
    const texts = catalog.codes.map(({ texts: of }) => of.get(locale)?.description?.value);
    for (const [index, text] of texts.entries()) {
      if (text !== undefined) expect(observations[index]?.texts.description?.value).toBe(text);
    }
  });
});
