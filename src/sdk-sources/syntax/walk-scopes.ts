/**
 * Walks over a file and keeps track of the namespaces, classes and bodies that a place stands in. What a `{` opens is told by
 * the language; a file whose brackets don't close is walked to its end all the same.
 */

import { type SourceTokens, skip, textAt } from './source-tokens.ts';

export interface Scope {
  /** The names of the namespaces and classes, outermost first. */
  readonly path: readonly string[];
  /** Members of a class and of a namespace can be constants, variables of a function body can't. */
  readonly kind: 'file' | 'type' | 'code';
  /** The word that opened it: `class`, `interface`, `companion`. */
  readonly keyword: string;
}

/** What a `{` opens: a type or namespace with its name, or (null) code. */
export interface Opened {
  readonly name: string | null;
  readonly keyword: string;
}

/** A token of the file, with where its statement starts and what it stands in. */
export interface Position {
  readonly index: number;
  readonly statement: number;
  readonly scope: Scope;
}

export interface ScopeVisitor {
  /** Told of each `{`. */
  readonly open: (brace: Position) => Opened | null;
  /** Told of each other token; a number says where to go on. */
  readonly visit: (position: Position) => number | null;
  /** Look into `(…)` and `[…]` too. */
  readonly entersParentheses?: boolean;
}

/** Names that a path keeps: what is nested deeper is no program. */
const DEEPEST = 32;

const FILE: Scope = { path: [], kind: 'file', keyword: '' };

export function walkScopes(source: SourceTokens, visitor: ScopeVisitor): void {
  const open: { scope: Scope; close: number }[] = [{ scope: FILE, close: -1 }];
  let statement = 0;
  let index = 0;
  while (index < source.tokens.length) {
    const scope = open.at(-1)?.scope ?? FILE;
    const text = textAt(source, index);
    if (text === '{') {
      const opened = visitor.open({ index, statement, scope });
      open.push({ scope: inner(scope, opened), close: source.pairs[index] ?? -1 });
    } else if (text === '}') {
      const closed = source.pairs[index] === -1 ? -1 : open.findLastIndex(({ close }) => close === index);
      if (closed > 0) open.length = closed;
    } else if (text !== ';') {
      const next = visitor.visit({ index, statement, scope });
      if (next !== null && next > index) {
        index = next;
        statement = next;
        continue;
      }
      const jumps = !visitor.entersParentheses && (text === '(' || text === '[');
      index = jumps ? skip(source, index) : index + 1;
      continue;
    }
    index += 1;
    statement = index;
  }
}

function inner(outer: Scope, opened: Opened | null): Scope {
  if (!opened) return { path: outer.path, kind: 'code', keyword: '' };
  const path = opened.name === null ? outer.path : [...outer.path.slice(1 - DEEPEST), opened.name];
  return { path, kind: 'type', keyword: opened.keyword };
}
