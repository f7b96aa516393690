/** Modifiers, annotations and attributes in front of a declaration: `@Deprecated("…") public static final`. */

import type { Mark } from '../syntax/declaration.ts';
import { isWord, type SourceTokens, skip, slice, splitAt, textAt } from '../syntax/source-tokens.ts';

const MODIFIER =
  /^(?:public|private|protected|internal|fileprivate|open|static|final|const|readonly|abstract|export|default|declare|indirect|nonisolated|override|lateinit|data|inline|class|required|external|late|covariant|new|volatile|transient|unsafe|package|case)$/;

/** Where the declaration starts whose keyword stands at `index`: its modifiers and annotations walked back over. */
export function declarationStart(source: SourceTokens, index: number): number {
  let at = index;
  for (;;) {
    const before = at - 1;
    const text = textAt(source, before);
    const pair = source.pairs[before] ?? -1;
    if (MODIFIER.test(text) || isAnnotation(source, before)) at = isAnnotation(source, before) ? before - 1 : before;
    else if (text === ')' && pair > 0 && isAnnotation(source, pair - 1)) at = pair - 2;
    else if (text === ']' && pair >= 0 && !isWord(source, pair - 1)) at = pair;
    else return at;
  }
}

function isAnnotation(source: SourceTokens, index: number): boolean {
  return isWord(source, index) && textAt(source, index - 1) === '@';
}

/** What stands in a range before a name: `@Name(…)`, `[Name(…), Other]`, plain words. */
export function readModifiers(source: SourceTokens, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let at = from;
  while (at < to) {
    const text = textAt(source, at);
    if (text === '@' && isWord(source, at + 1)) at = readAnnotation(source, at + 1, marks);
    else if (text === '[') {
      const end = skip(source, at);
      const list = { from: at + 1, to: end - 1, closed: true };
      for (const part of splitAt(source, list, ',')) readAnnotation(source, part.from, marks);
      at = end;
    } else {
      if (isWord(source, at)) marks.push({ name: text, tokens: [] });
      at = skip(source, at);
    }
  }
  return marks;
}

/** The annotation whose name starts at `index`; where it ends. */
function readAnnotation(source: SourceTokens, index: number, marks: Mark[]): number {
  let at = index;
  while (/^[.:]$/.test(textAt(source, at + 1)) && isWord(source, at + 2)) at += 2;
  const name = textAt(source, at);
  const open = textAt(source, at + 1) === '(' && (source.pairs[at + 1] ?? -1) > 0;
  const end = open ? skip(source, at + 1) : at + 1;
  marks.push({ name, tokens: open ? slice(source, at + 2, end - 1) : [] });
  return end;
}
