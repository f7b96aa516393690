/** The statements of a Python file, by their indentation: the classes, and what stands directly in each of them. */
import { isWord, type SourceTokens, skip, startsLine, textAt } from '../syntax/source-tokens.ts';

/** Tokens of one logical line; `inner` are the lines that are indented below it. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  /** False where the file ends in the middle of its line: it may go on. */
  readonly closed: boolean;
  readonly inner: readonly Statement[];
}

/** `class Name(bases): …`: where its name stands, and the words that its bases end with. */
export interface ClassHead {
  readonly name: number;
  readonly bases: readonly string[];
}

/** `NAME: type = value`: where the name and the value stand. */
export interface Assigned {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/** The statements that stand at the left edge of the file, with all others in them. */
export function statementsOf(source: SourceTokens): readonly Statement[] {
  const root: Open = { indent: -1, inner: [] };
  const open: Open[] = [root];
  for (const line of linesOf(source)) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    const inner: Statement[] = [];
    const { from, to } = line;
    (open.at(-1) ?? root).inner.push({ from, to, closed: isClosed(source, to), inner });
    open.push({ indent: line.indent, inner });
  }
  return root.inner;
}

function isClosed({ text, tokens }: SourceTokens, to: number): boolean {
  return to < tokens.length || /[\r\n]/.test(text.slice(tokens[to - 1]?.end ?? 0));
}

interface Open {
  readonly indent: number;
  readonly inner: Statement[];
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

/** Logical lines: brackets and a backslash at the end carry them over to the next. */
function linesOf(source: SourceTokens): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let indent = 0;
  const close = (to: number) => {
    if (to > from) lines.push({ from, to, indent });
  };
  for (let at = 0; at < source.tokens.length; at = skip(source, at)) {
    const ends = textAt(source, at) === ';';
    if (startsLine(source, at) && !isJoined(source, at)) {
      close(at);
      [from, indent] = [at, indentOf(source, at)];
    } else if (ends) {
      close(at);
      from = at + 1;
    } else if (textAt(source, at) === ':' && textAt(source, from) === 'class' && !startsLine(source, at + 1)) {
      // `class Lost(LinkError): code = 404`
      close(at + 1);
      [from, indent] = [at + 1, indent + 1];
    }
  }
  close(source.tokens.length);
  return lines;
}

/** A backslash at the end of the line before goes on with it. */
function isJoined({ text, tokens }: SourceTokens, index: number): boolean {
  return /^[ \t]*\\\r?\n/.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start));
}

const TAB = 8;

/** How far the token stands from the beginning of its line. */
function indentOf({ text, tokens }: SourceTokens, index: number): number {
  let at = tokens[index]?.start ?? 0;
  let indent = 0;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) {
    at -= 1;
    indent += text[at] === '\t' ? TAB : 1;
  }
  return indent;
}

/** Null for any other statement. */
export function classHead(source: SourceTokens, { from }: Statement): ClassHead | null {
  if (textAt(source, from) !== 'class' || !isWord(source, from + 1)) return null;
  const open = from + 2;
  const close = textAt(source, open) === '(' ? (source.pairs[open] ?? -1) : open;
  const bases: string[] = [];
  for (let at = open + 1; at < close; at = skip(source, at)) {
    const isLast = /^[,)[]$/.test(textAt(source, at + 1));
    if (isWord(source, at) && isLast && textAt(source, at - 1) !== '=') bases.push(textAt(source, at));
  }
  return { name: from + 1, bases };
}

/** Null for any other statement, and where several names are assigned to. */
export function assignedIn(source: SourceTokens, { from, to }: Pick<Statement, 'from' | 'to'>): Assigned | null {
  if (!isWord(source, from)) return null;
  const next = textAt(source, from + 1);
  if (next !== '=' && next !== ':') return null;
  let at = from + 1;
  while (at < to && textAt(source, at) !== '=') at = skip(source, at);
  if (at >= to - 1) return null;
  for (let other = at + 1; other < to; other = skip(source, other)) if (textAt(source, other) === '=') return null;
  return { name: from, from: at + 1, to };
}
