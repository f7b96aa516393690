/**
 * Entries that MDX components carry in an attribute: `<Property name="400" short="Bad request">…</Property>`,
 * `<Accordion title="ERR_X">…</Accordion>`, or that stand folded under their `<summary>`. Siblings of one tag count when most of them look like entries.
 */

import type { Span } from '../../model/index.ts';
import { lowerBound } from '../../model/lower-bound.ts';
import { isStrongIdentifier } from '../cells/identifiers.ts';
import { readIdentity } from '../cells/read-identity.ts';
import { roughRendering } from '../cells/render-rough.ts';
import type { RenderedRow } from '../entries/read-rows.ts';
import type { Heading } from '../page/find-headings.ts';
import type { Prose } from '../page/find-prose.ts';
import type { Grid } from '../read-grid.ts';
import { isDelimiterRow } from '../text/delimiter-row.ts';
import { lineOf, lineText, type Page } from '../text/split-lines.ts';
import { isEntryOrRange, isEntryStart, readEntryStart } from './read-entry-start.ts';

interface Component {
  readonly tag: string;
  readonly key: string;
  readonly start: number;
  /** The attribute that may be an entry, the one that may describe it, and what stands below the tag. */
  readonly value: Span;
  /** The name that another attribute gives to a number. */
  readonly name: string | null;
  readonly text: Span | null;
  readonly below: Span;
}

const OPENING =
  /<([A-Z][\w.]{0,80})((?:\s{1,99}[\w-]{1,80}=(?:"[^"<]*"|'[^'<]*'|\{["'`][^"'`{}<]*["'`]\}|\{\w{1,80}\})){1,40})\s{0,99}(\/?)>/g;
const ATTRIBUTE = /([\w-]{1,80})=(?:["']|\{["'`])([^"'`]*)/g;
const IDENTIFYING = /^(?:name|code|title|path|id|label|header|summary|error|value)$/i;
const DESCRIBING = /^(?:short|description|desc|message|text|subtitle|detail|children)$/i;
/** Fields of a request or a response say of what type they are; some components for fields are lent to errors. */
const OF_FIELD = /\s(?:type|required|default)=(?!["'{`]{1,2}(?:error|exception)\b)/i;
const SUMMARY = /<summary\b[^<>]{0,100}>\s{0,20}(?:<(?:b|strong|code|h[1-6])>)?([^\n]{1,200}?)<\/summary>/gi;
const CONTAINER = /^[ \t]{0,8}:{3,6}[ \t]?([a-z][\w-]{0,30})[ \t]?(?:\[([^\]\n]{1,200})\]|[ \t]([^\n{]{1,200}))$/gm;
const FEWEST = 2;
const MOST = 0.6;

/** Whether it is worth looking for components on a page. */
export function mayHaveComponents(page: Page): boolean {
  return /<(?:[A-Z]\w*\s|summary\b)|^\s{0,8}:::/m.test(page.text);
}

/** Runs of components that look like entries, as rows: the attribute, what describes it, the text inside. */
export function findComponents(page: Page, prose: Prose, headings: readonly Heading[]): Grid[] {
  const runs = new Map<string, Component[]>();
  for (const component of [...componentsOf(page, prose), ...summariesOf(page, prose), ...containersOf(page, prose)]) {
    const section = headings[lowerBound(headings, ({ span }) => span.start < component.start) - 1]?.line ?? -1;
    const key = `${component.tag} ${component.key} ${section}`;
    const run = runs.get(key) ?? [];
    runs.set(key, run);
    run.push(component);
  }
  return [...runs.values()].flatMap((run) => {
    if (run.some((component) => holdsTable(page, component))) return [];
    const read = run.map(({ value }) => readEntryStart(sourceOf(page, value)));
    const entries = run.filter((_, at) => isEntryOrRange(read[at] ?? readEntryStart('')));
    if (read.filter(isEntryStart).length < FEWEST || entries.length < run.length * MOST) return [];
    return [
      {
        kind: 'list' as const,
        start: entries[0]?.start ?? 0,
        headers: ['', 'description', 'description'],
        rows: entries.map((component) => rowOf(page, component)),
      },
    ];
  });
}

function componentsOf(page: Page, prose: Prose): Component[] {
  return [...page.text.matchAll(OPENING)].flatMap((match) => {
    const { index, 0: opening, 1: tag = '', 2: attributes = '', 3: closed } = match;
    if (prose.hidden[lineOf(page, index)] === 1 || OF_FIELD.test(attributes)) return [];
    const found = [...attributes.matchAll(ATTRIBUTE)].map((attribute) => {
      const { 0: whole, 1: key = '', 2: value = '' } = attribute;
      const end = index + 1 + tag.length + attribute.index + whole.length;
      return { key, span: { start: end - value.length, end } };
    });
    const identity = found.find(
      ({ key, span }) => IDENTIFYING.test(key) && isEntryOrRange(readEntryStart(page.text.slice(span.start, span.end))),
    );
    if (identity === undefined) return [];
    const end = index + opening.length;
    const others = found.filter((one) => one !== identity && IDENTIFYING.test(one.key));
    const names = others.filter(({ span }) => isStrongIdentifier(page.text.slice(span.start, span.end)));
    const [name] = isNumber(page, identity.span) ? names : [];
    const titles = others.filter((one) => !names.includes(one));
    const text = found.find(({ key }) => DESCRIBING.test(key)) ?? titles[0];
    return [
      {
        tag,
        key: identity.key,
        start: index,
        value: identity.span,
        name: name === undefined ? null : page.text.slice(name.span.start, name.span.end),
        text: text?.span ?? null,
        below: closed === '/' ? { start: end, end } : contentOf(page, tag, end),
      },
    ];
  });
}

function isNumber(page: Page, { start, end }: Span): boolean {
  const { codes, names, rest } = readIdentity(page.text.slice(start, end));
  return codes.length === 1 && names.length === 0 && rest === '';
}

function summariesOf(page: Page, prose: Prose): Component[] {
  return [...page.text.matchAll(SUMMARY)].flatMap(({ index, 0: whole, 1: title = '' }) => {
    if (prose.hidden[lineOf(page, index)] === 1) return [];
    const end = index + whole.lastIndexOf('</');
    const value = { start: end - title.length, end };
    return [
      {
        tag: 'details',
        key: 'summary',
        start: index,
        value,
        name: null,
        text: null,
        below: contentOf(page, 'details', index + whole.length),
      },
    ];
  });
}

/** `::: details 1001 Lost`, `:::warning[1001 Lost]`: what generators of sites fold or frame. */
function containersOf(page: Page, prose: Prose): Component[] {
  return [...page.text.matchAll(CONTAINER)].flatMap(({ index, 0: whole, 1: tag = '', 2: framed, 3: open = '' }) => {
    if (prose.hidden[lineOf(page, index)] === 1) return [];
    const title = framed ?? open;
    const start = index + whole.lastIndexOf(title);
    const end = index + whole.length;
    const near = page.text.slice(end, end + LONGEST_CONTENT);
    const closing = near.indexOf('\n:::');
    return [
      {
        tag: `::: ${tag}`,
        key: 'title',
        start: index,
        value: { start, end: start + title.length },
        name: null,
        text: null,
        below: firstParagraph(page, end, closing === -1 ? '' : near.slice(0, closing)),
      },
    ];
  });
}

/** Blanks stand where tags did: the rest keeps its places. */
function sourceOf(page: Page, { start, end }: Span): string {
  return page.text.slice(start, end).replace(/<\/?[a-z]{1,10}>/gi, (tag) => ' '.repeat(tag.length));
}

/** A component that opens on a table is a section, and the entries are the table's. */
function holdsTable(page: Page, { start, below }: Component): boolean {
  const first = lineOf(page, start) + 1;
  return lineOf(page, below.start) >= first && isDelimiterRow(lineText(page, lineOf(page, below.start) + 1));
}

/** What stands further from its tag is not looked at: the first paragraph is read. */
const LONGEST_CONTENT = 4000;

/** The first paragraph inside. */
function contentOf(page: Page, tag: string, from: number): Span {
  const near = page.text.slice(from, from + LONGEST_CONTENT);
  const closing = near.indexOf(`</${tag}>`);
  const isCut = closing === -1 && near.length === LONGEST_CONTENT;
  return firstParagraph(page, from, near.slice(0, isCut ? near.length : Math.max(closing, 0)));
}

function firstParagraph(page: Page, from: number, content: string): Span {
  const start = from + (content.length - content.trimStart().length);
  const paragraph = page.text.slice(start, from + content.length).split(/\n\s*\n|\n\s*(?:[-*<`]|\d+\.)/)[0] ?? '';
  return { start: Math.min(start, from + content.length), end: Math.max(start, start + paragraph.trimEnd().length) };
}

function rowOf(page: Page, { start, value, name, text, below }: Component): RenderedRow {
  const source = sourceOf(page, value);
  const { length, restStart, plain } = readEntryStart(source);
  const entry = roughRendering(page, { start: value.start, end: value.start + length });
  const rest = { start: value.start + restStart, end: value.end };
  return {
    start,
    cells: [
      { ...entry, lines: name === null ? plain : `${name}(${plain})` },
      roughRendering(page, text ?? rest),
      roughRendering(page, below),
    ],
  };
}
