/**
 * Members that stand in a comment: `// OLD_CODE = 17,`. A comment is taken for one only if all of it reads as members with
 * values of their own, named in the style of the live ones; anything else is prose.
 */

import type { Member } from '../syntax/declaration.ts';
import { partitionPoint } from '../syntax/partition-point.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { readTokens, type SourceTokens } from '../syntax/source-tokens.ts';
import type { Comment, Token } from '../syntax/tokenize.ts';
import { isDocComment } from './comment-lines.ts';

export interface CommentedOut {
  readonly source: SourceTokens;
  readonly lexicon: Lexicon;
  /** Reads the whole of the tokens as members; null where they are something else. */
  readonly read: (inner: SourceTokens) => readonly Member[] | null;
}

/** The members in comments between two offsets, to stand beside the live ones. */
export function readCommentedOut(
  { source, lexicon, read }: CommentedOut,
  from: number,
  to: number,
  live: readonly Member[],
): Member[] {
  const styles = new Set(live.map(({ name }) => styleOf(name)));
  const names = new Set(live.map(({ name }) => name));
  return commentsBetween(source.comments, from, to).flatMap((comment) => {
    if (isDocComment(source.text, comment)) return [];
    const content = source.text.slice(comment.start + 2, comment.line ? comment.end : comment.end - 2);
    if (!/[=(:]/.test(content) || !/\w/.test(content)) return [];
    const range = { start: comment.start + 2, end: comment.start + 2 + content.length };
    const inner = readTokens({ ...source, range }, lexicon);
    const members = inner.problems.length === 0 ? (read(inner) ?? []) : [];
    const sound = members.every((member) => isSound(member, styles, names));
    if (!sound) return [];
    return members.map((member) => ({ ...member, start: comment.start, end: comment.end, commentedOut: true }));
  });
}

function isSound({ name, value, marks }: Member, styles: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const written = value.kind === 'expression' ? isWritten(value.tokens) : value.kind === 'arguments';
  const bare = marks.some((mark) => mark.tokens.length === 0 && /^[a-z]/.test(mark.name) && !MODIFIER.test(mark.name));
  return written && !bare && styles.has(styleOf(name)) && !names.has(name);
}

/** A literal, or a reference that is spelled like a constant; `Note: there` is prose. */
function isWritten(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }) => kind === 'number' || kind === 'string' || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text),
  );
}

const MODIFIER = /^(?:public|private|protected|internal|static|final|const|readonly|export|declare|val|var|let|case)$/;

function styleOf(name: string): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return 'CONSTANT_CASE';
  return /^[a-z]/.test(name) ? 'camelCase' : 'PascalCase';
}

function commentsBetween(comments: readonly Comment[], from: number, to: number): readonly Comment[] {
  const first = partitionPoint(comments, ({ start }) => start < from);
  let end = first;
  while ((comments[end]?.end ?? Number.POSITIVE_INFINITY) <= to) end += 1;
  return comments.slice(first, end);
}
