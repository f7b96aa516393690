/** The texts below an entry that is a heading, by role: its first paragraph, and what labels and headings introduce. */

import { deprecationIn, meaningOfHeader } from '../../languages/index.ts';
import type { Span, TextRole } from '../../model/index.ts';
import { isStrongIdentifier } from '../cells/identifiers.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import { roughText } from '../text/plain-text.ts';
import { lineText, type Page } from '../text/split-lines.ts';

/** What stands between a heading and the next of its level: where it ends, and the headings in it by their lines. */
export interface Below {
  readonly end: number;
  readonly inner: ReadonlyMap<number, string>;
}

/** Looks from a heading, whose index is given, to the next that ends what belongs to it. */
export function untilSibling(headings: readonly Heading[], index: number, lastLine: number): Below {
  const level = headings[index]?.level ?? 0;
  const inner = new Map<number, string>();
  for (let at = index + 1; at < headings.length; at += 1) {
    const heading = headings[at];
    if (heading === undefined || heading.level <= level) return { end: heading?.line ?? lastLine, inner };
    inner.set(heading.line, heading.title);
  }
  return { end: lastLine, inner };
}

/** The first paragraph below an entry describes it; labels and headings further down name the role of what follows. */
export function textsBelow(page: Page, prose: Prose, heading: Heading, { end, inner }: Below): Map<TextRole, Span> {
  const texts = new Map<TextRole, Span>();
  let role: TextRole | null = 'description';
  let isOpen = true;
  for (let line = heading.next; line < end; line += 1) {
    const text = lineText(page, line);
    const start = page.starts[line] ?? 0;
    const label = inner.get(line) ?? labelOf(text);
    if (label !== null) {
      role = roleOf(label);
      isOpen = true;
    }
    if (ATTRIBUTES.test(text)) continue;
    const content = inner.has(line) || prose.hidden[line] === 1 ? '' : withoutLabel(text, label);
    if (content.trim() === '' || /^\s*(?:<\/?[A-Za-z]|\||:::)/.test(content)) {
      if (role !== null && texts.has(role) && text.trim() === '') isOpen = false;
      continue;
    }
    if (role === null || !isOpen) continue;
    const from = start + text.length - content.length;
    texts.set(role, { start: texts.get(role)?.start ?? from, end: start + text.trimEnd().length });
  }
  return texts;
}

/** `{: #anchor}`: what kramdown takes for attributes of the block above. */
const ATTRIBUTES = /^\s*\{:[^{}]{0,200}\}\s*$/;

/** Marks of a line that is no sentence of a paragraph: a heading, a quotation, bold, code. */
const MARKED = /^\s*(?:[-+]\s+)?[#>*_`@]/;

/** A marked line below an entry that begins with what deprecates it: `**Deprecated**`, `> Deprecated since 2.1`. */
export function deprecationBelow(page: Page, prose: Prose, { next }: Heading, end: number): string | null {
  for (let line = next; line < end; line += 1) {
    const text = lineText(page, line);
    if (prose.hidden[line] === 1 || text.length > LONGEST_MARK || !MARKED.test(text)) continue;
    const words = roughText(text).replace(/^[^\p{L}]+/u, '');
    const said = deprecationIn(words);
    if (said !== null && words.startsWith(said.because)) return words;
  }
  return null;
}

const LONGEST_MARK = 200;

const LABEL =
  /^\s*(?:[-*+]\s+)?(?:(?:\*\*|__)\s*)?(\p{L}[\p{L}\s]{1,30}?)\s{0,9}(?:[:：]\s{0,9}(?:\*\*|__)|(?:\*\*|__)\s{0,9}[:：]|[:：])\s*/u;
const LONGEST_LABEL = 3;

/** A few words before a colon; longer ones are the start of a sentence. */
function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[1];
  if (label === undefined || isStrongIdentifier(label)) return null;
  return roleOf(label) !== null || label.split(/\s+/).length <= LONGEST_LABEL ? label : null;
}

function withoutLabel(text: string, label: string | null): string {
  return label === null ? text.trimStart() : text.replace(LABEL, '');
}

function roleOf(label: string): TextRole | null {
  const meaning = meaningOfHeader(roughText(label));
  return meaning === 'description' || meaning === 'reason' || meaning === 'fix' ? meaning : null;
}
