/** Python's strings that are statements of their own: they document what stands before them, as comments do elsewhere. */
import { type SourceTokens, skip, startsLine } from './source-tokens.ts';
import type { Comment, Token } from './tokenize.ts';

/** The file with its documentation strings among its comments; they stay tokens as well. */
export function withDocstrings(source: SourceTokens): SourceTokens {
  const found: Comment[] = [];
  for (let at = 0; at < source.tokens.length; at = skip(source, at)) {
    const token = source.tokens[at];
    if (token !== undefined && isDocstring(token) && startsLine(source, at) && startsLine(source, at + 1))
      found.push({ start: token.start, end: token.end, line: false });
  }
  if (found.length === 0) return source;
  return { ...source, comments: [...source.comments, ...found].sort((a, b) => a.start - b.start) };
}

/** In three quotes, or in one on its line. */
export function isDocstring({ kind, text }: Token): boolean {
  return kind === 'string' && /^[rRuU]?["']/.test(text);
}
