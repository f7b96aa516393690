/** No link of the documentation leads nowhere: files, folders and headings. Addresses of other hosts are not asked for. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const markdownBelow = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const PAGES = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...['docs', 'src/rules', 'src/emitters'].flatMap(markdownBelow),
];

const parse = (path: string) => unified().use(remarkParse).use(remarkGfm).parse(readFileSync(path, 'utf8')) as Root;

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Anchors as code hosts make them of headings: lower case, spaces as hyphens, no other signs; repeated ones are counted. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>();
  for (const heading of nodesOf(parse(path)).filter((node) => node.type === 'heading')) {
    const anchor = textOf(heading)
      .toLowerCase()
      .trim()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let free = anchor;
    for (let count = 1; anchors.has(free); count++) free = `${anchor}-${count}`;
    anchors.add(free);
  }
  return anchors;
}

/** What is wrong with the links of a page. */
function brokenLinks(path: string): string[] {
  const links = nodesOf(parse(path)).flatMap((node) =>
    node.type === 'link' || node.type === 'definition' || node.type === 'image' ? node.url : [],
  );
  return links.flatMap((url) => {
    if (/^[a-z]+:/.test(url)) return [];
    const [file = '', anchor] = url.split('#');
    const target = file === '' ? path : join(dirname(path), decodeURI(file));
    if (!existsSync(target) || relative(ROOT, target).startsWith('..')) return [`${url}: no such file`];
    if (anchor === undefined) return [];
    if (statSync(target).isDirectory() || !target.endsWith('.md')) return [`${url}: a heading of no page`];
    return anchorsOf(target).has(anchor) ? [] : [`${url}: no such heading`];
  });
}

it('there are pages to look at', () => expect(PAGES.length).toBeGreaterThan(40));

it.each(PAGES)('%s', (page) => {
  expect(brokenLinks(join(ROOT, page))).toEqual([]);
});

it('a link that leads nowhere is noticed', () => {
  const page = join(import.meta.dirname, 'broken-links.md');
  expect(brokenLinks(page)).toEqual([
    'missing.md: no such file',
    '#nowhere: no such heading',
    '../../docs/config.md#nowhere: no such heading',
    '../../package.json#name: a heading of no page',
  ]);
});

it('the list of the documentation names every page', () => {
  const listed = nodesOf(parse(join(ROOT, 'docs', 'README.md'))).flatMap((node) =>
    node.type === 'link' ? node.url : [],
  );
  const pages = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect(listed.filter((url) => !url.includes('/')).sort()).toEqual(pages.sort());
});
