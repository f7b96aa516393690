import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import { resolveImport } from '../../src/stages/sources/resolve-import.ts';

const files = memoryFiles({
  '/repo/site/docs/errors/_own.mdx': '',
  '/repo/site/docs/_codes.mdx': '',
  '/repo/site/_codes.mdx': '',
  '/repo/site/shared/_parts.mdx': '',
  '/repo/_root.mdx': '',
  '/repo/elsewhere/_x.mdx': '',
  '/_outside.mdx': '',
});
const PAGE = 'site/docs/errors/page.mdx';

it.each([
  ['a path beside the page', './_own.mdx', 'site/docs/errors/_own.mdx'],
  ['a path without a dot', '_own.mdx', 'site/docs/errors/_own.mdx'],
  ['a path above the page', '../_codes.mdx', 'site/docs/_codes.mdx'],
  ["the root of the site, which is one of the page's folders", '@site/shared/_parts.mdx', 'site/shared/_parts.mdx'],
  ['the root of the repository', '@site/_root.mdx', '_root.mdx'],
  ['a tilde', '~/shared/_parts.mdx', 'site/shared/_parts.mdx'],
  ['an alias that is the name of a folder', '@docs/_codes.mdx', 'site/docs/_codes.mdx'],
  ['an alias that is another name of the root', '@repository/_root.mdx', '_root.mdx'],
  ['a slash in front', '/shared/_parts.mdx', 'site/shared/_parts.mdx'],
  ['an alias of the config', '@x/_x.mdx', 'elsewhere/_x.mdx'],
  ['the longest alias of the config', '@x/deep/_codes.mdx', 'site/docs/_codes.mdx'],
  ['what is nowhere', '@site/none.mdx', null],
  ['a folder', '@site/shared', null],
  ['what is above the root', '/../_outside.mdx', null],
])('finds %s', (_, written, want) => {
  const aliases = { '@x/': 'elsewhere/', '@x/deep/': 'site/docs' };
  expect(resolveImport({ files, root: '/repo', aliases }, PAGE, written)).toBe(want);
});
