/**
 * A rule's page as its parts. The fenced blocks of "Bad" and "Good" are the files of a small project each: the info string
 * names the file and its settings (`md file=android.md platform=android locale=en`), `json config` holds what the config
 * says besides, `json base` the catalog of another time, and `text findings` what the rule must find.
 */
import type { Code, Heading, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface RulePage {
  readonly title: string;
  /** The text between the title and the first section. */
  readonly summary: string;
  /** In the order of the page. */
  readonly sections: ReadonlyMap<string, Section>;
}

export interface Section {
  /** Everything below the heading, as written. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly language: string;
  /** `file=a.md platform=ios` is `{ file: 'a.md', platform: 'ios' }`; a word without a value is its own name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Parses a page; a page without a title gives an empty one. */
export function parseRulePage(page: string): RulePage {
  const { children } = unified().use(remarkParse).parse(page) as Root;
  const title = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const starts = children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  const sections = starts.map((start, at) => {
    const [from, to] = [offsetOf(start, 'end'), offsetOf(starts[at + 1], 'start') ?? page.length];
    const within = children.filter((node) => isBetween(node, from ?? 0, to));
    const section: Section = { text: page.slice(from, to).trim(), blocks: within.flatMap(blockOf) };
    return [headingText(start, page), section] as const;
  });
  return {
    title: title === undefined ? '' : headingText(title, page),
    summary: page.slice(offsetOf(title, 'end') ?? 0, offsetOf(starts[0], 'start')).trim(),
    sections: new Map(sections),
  };
}

function offsetOf(node: RootContent | undefined, side: 'start' | 'end'): number | undefined {
  return node?.position?.[side].offset;
}

function isBetween(node: RootContent, from: number, to: number): boolean {
  const start = offsetOf(node, 'start') ?? 0;
  return start >= from && start < to;
}

function headingText(heading: Heading, page: string): string {
  return page.slice(offsetOf(heading, 'start'), offsetOf(heading, 'end')).replace(/^#+\s*/, '');
}

function blockOf(node: RootContent): Block[] {
  return node.type === 'code' ? [toBlock(node)] : [];
}

function toBlock({ lang, meta, value }: Code): Block {
  const words = (meta ?? '').split(/\s+/).filter((word) => word !== '');
  const settings = words.map((word) => [word.split('=')[0], word.slice(word.indexOf('=') + 1)]);
  return { language: lang ?? '', settings: Object.fromEntries(settings), text: `${value}\n` };
}
