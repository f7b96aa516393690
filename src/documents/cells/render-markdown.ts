/** Inline Markdown, with remark: the rendering of many table cells at once. */

import type { Nodes, Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { foldSpace, roughText } from '../text/plain-text.ts';
import { InlineText } from './inline-text.ts';
import type { Rendering } from './rendered-cell.ts';

/** What a parser tries again at each mark that is never closed: beyond so many, a cell is read by rules of thumb. */
const MOST_MARKS = 1000;
const MARK = /[[\]*_~`<&!@]/g;
/** remark's cost grows faster than its input, so cells are parsed in portions. */
const CELLS_PER_PARSE = 200;
const HEAD = '| |\n|-|\n';
const CELL_INDENT = 2;
const DEFINITION = /^[ \t>]{0,6}\[([^\][\r\n]+)\]:[ \t]*\S.*$/gm;
const REFERENCE = /\[([^\][]+)\]/g;

/** Renders each source as the content of a table cell of this page, whose link and footnote definitions it may use. */
export function renderMarkdown(sources: readonly string[], page: string): Rendering[] {
  if (sources.length === 0) return [];
  const parser = unified().use(remarkParse).use(remarkGfm);
  const definitions = definitionsOf(sources, page);
  const renderings: Rendering[] = [];
  for (let from = 0; from < sources.length; from += CELLS_PER_PARSE) {
    const portion = sources.slice(from, from + CELLS_PER_PARSE);
    const used = new Set(portion.flatMap(labelsIn).flatMap((label) => definitions.get(label) ?? []));
    const root = parser.parse(
      `${HEAD}${portion.map((source) => `| ${isTame(source) ? onOneLine(source) : ''} |`).join('\n')}\n\n${[...used].join('\n\n')}`,
    );
    const cells = cellsOf(root);
    const urls = urlsOf(root);
    renderings.push(...portion.map((source, index) => renderCell(source, cells[index], urls)));
  }
  return renderings;
}

/** The definitions of a page by their labels, where cells may use some: each portion is parsed with its own alone. */
function definitionsOf(sources: readonly string[], page: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  if (!sources.some((source) => labelsIn(source).length > 0)) return definitions;
  for (const [definition, label = ''] of page.matchAll(DEFINITION)) {
    const key = folded(label);
    if (!definitions.has(key)) definitions.set(key, definition.trim());
  }
  return definitions;
}

function labelsIn(source: string): string[] {
  return source.includes('[') ? [...source.matchAll(REFERENCE)].map(([, label = '']) => folded(label)) : [];
}

/** Labels are compared without case, and with their white space folded. */
function folded(label: string): string {
  return foldSpace(label).toLowerCase();
}

/** Same length, so that offsets hold. */
function onOneLine(source: string): string {
  return source.replace(/[\r\n]/g, ' ');
}

function cellsOf(root: Root): (TableCell | undefined)[] {
  const table = root.children.find((node) => node.type === 'table');
  return table?.children.slice(1).map((row) => row.children[0]) ?? [];
}

/** The targets of the page's link definitions by their identifiers. */
function urlsOf(root: Root): ReadonlyMap<string, string> {
  return new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
}

function renderCell(source: string, cell: TableCell | undefined, urls: ReadonlyMap<string, string>): Rendering {
  const text = new InlineText(source);
  if (!isTame(source)) text.addProse(roughText(source));
  else if (cell === undefined) text.add(source);
  else visitAll(cell.children, text, urls);
  return text.finish();
}

function isTame(source: string): boolean {
  return source.length <= MOST_MARKS || (source.match(MARK)?.length ?? 0) <= MOST_MARKS;
}

function visitAll(nodes: readonly Nodes[], text: InlineText, urls: ReadonlyMap<string, string>): void {
  for (const node of nodes) visit(node, text, urls);
}

function visit(node: Nodes, text: InlineText, urls: ReadonlyMap<string, string>): void {
  const start = (node.position?.start.column ?? 1) - 1 - CELL_INDENT;
  const end = (node.position?.end.column ?? 1) - 1 - CELL_INDENT;
  if (node.type === 'text') text.addProse(node.value);
  else if (node.type === 'inlineCode') text.addCode(node.value);
  else if (node.type === 'html') text.addTag(node.value, start);
  else if (node.type === 'break') text.breakLine();
  else if (node.type === 'image') text.add(node.alt ?? '');
  else if (node.type === 'delete') text.strike(() => visitAll(node.children, text, urls));
  else if ('children' in node) {
    const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? urls.get(node.identifier) : undefined;
    if (url !== undefined) text.addLink(url, start, end);
    visitAll(node.children, text, urls);
  }
}
