/** The class, enum or namespace that a `{` opens, in the languages that declare types by keyword. */

import { isWord, type SourceTokens, textAt } from './source-tokens.ts';
import type { Opened, Position } from './walk-scopes.ts';

export interface TypeWords {
  readonly types: RegExp;
  /** Words that say that the brace opens a body of code. */
  readonly code: RegExp;
}

/** Tokens that a head of a type may have, brackets counted as one. */
const LONGEST_HEAD = 60;

/** Looks back from the brace at `index` for the keyword that it belongs to; null where it opens code. */
export function openedType(source: SourceTokens, { index, statement }: Position, words: TypeWords): Opened | null {
  let at = index - 1;
  for (let steps = 0; at >= statement && steps < LONGEST_HEAD; steps++) {
    const text = textAt(source, at);
    const pair = source.pairs[at] ?? -1;
    if (pair >= 0 && pair < at) {
      at = pair - 1;
      continue;
    }
    if (words.code.test(text) || /^(?:=|=>|->|;|\}|\{)$/.test(text)) return null;
    if (words.types.test(text) && textAt(source, at - 1) !== '.') return declaredAt(source, at);
    at -= 1;
  }
  return null;
}

function declaredAt(source: SourceTokens, index: number): Opened | null {
  const keyword = textAt(source, index);
  const before = textAt(source, index - 1);
  if (before === 'companion') return { name: null, keyword: 'companion' };
  if (!isWord(source, index + 1)) return null;
  let name = textAt(source, index + 1);
  for (let at = index + 2; textAt(source, at) === '.' && isWord(source, at + 1); at += 2) {
    name = `${name}.${textAt(source, at + 1)}`;
  }
  return { name, keyword: before === 'enum' ? 'enum' : keyword };
}
