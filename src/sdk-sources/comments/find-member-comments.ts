/**
 * Which comments speak of a member: the documentation before it, else the one behind it on its line, else a plain comment
 * behind it, else plain comments directly above. A comment behind the member before belongs to that one.
 */

import type { Member } from '../syntax/declaration.ts';
import { partitionPoint } from '../syntax/partition-point.ts';
import type { Comment } from '../syntax/tokenize.ts';
import { isDocComment, pointsBack } from './comment-lines.ts';

type Place = Pick<Member, 'start' | 'nameStart' | 'nameEnd' | 'end'>;

/** The comments of one member, in their order; none where nothing speaks of it. */
export function findMemberComments(text: string, comments: readonly Comment[], member: Place): Comment[] {
  const before = leading(text, comments, member);
  const documented = before.filter((comment) => isDocComment(text, comment));
  if (documented.length > 0) return lastRun(text, documented);
  const behind = trailing(text, comments, member);
  const documentedBehind = behind.filter((comment) => isDocComment(text, comment));
  if (documentedBehind.length > 0) return documentedBehind;
  return behind.length > 0 ? behind : directlyAbove(text, before, member);
}

/** The number of comments that start before an offset. */
function countBefore(comments: readonly Comment[], offset: number): number {
  return partitionPoint(comments, ({ start }) => start < offset);
}

/** Comments with nothing but white space between them and the member, and those among its attributes. */
function leading(text: string, comments: readonly Comment[], member: Place): Comment[] {
  const found: Comment[] = [];
  let edge = member.start;
  for (let index = countBefore(comments, member.nameStart) - 1; index >= 0; index--) {
    const comment = comments[index];
    if (!comment) break;
    if (comment.start < member.start) {
      if (!isSpace(text, comment.end, edge) || belongsBefore(text, comment)) break;
      edge = comment.start;
    }
    found.push(comment);
  }
  return found.reverse();
}

function trailing(text: string, comments: readonly Comment[], member: Place): Comment[] {
  const found: Comment[] = [];
  let edge = member.end;
  for (let index = countBefore(comments, member.nameEnd); index < comments.length; index++) {
    const comment = comments[index];
    if (!comment) break;
    if (comment.start >= member.end) {
      const between = text.slice(edge, Math.min(comment.start, edge + 400));
      if (comment.start - edge > 400 || !isBehind(text, comment, between, found.length > 0)) break;
      edge = comment.end;
    }
    found.push(comment);
  }
  return found;
}

/** On the member's line, before nothing else; `///<` lines go on below it. */
function isBehind(text: string, comment: Comment, between: string, goesOn: boolean): boolean {
  if (!/^[\s,;)]*$/.test(between)) return false;
  if (/[\r\n]/.test(between)) return goesOn && pointsBack(text, comment);
  return pointsBack(text, comment) || !isFollowedByCode(text, comment);
}

/** A comment that starts behind code on its line speaks of that, unless code follows it there. */
function belongsBefore(text: string, comment: Comment): boolean {
  if (pointsBack(text, comment)) return true;
  let at = comment.start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at -= 1;
  const startsLine = at < 0 || text[at] === '\n' || text[at] === '\r';
  return !startsLine && !isFollowedByCode(text, comment);
}

function isFollowedByCode(text: string, comment: Comment): boolean {
  let at = comment.end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  const next = text[at] ?? '\n';
  return !comment.line && next !== '\n' && next !== '\r' && next !== '}' && next !== '/' && next !== '\\';
}

function isSpace(text: string, from: number, to: number): boolean {
  return from <= to && /^\s*$/.test(text.slice(from, to));
}

/** The last block comment, or the last lines without a gap. */
function lastRun(text: string, comments: readonly Comment[]): Comment[] {
  let from = comments.length - 1;
  while (from > 0 && joins(text, comments[from - 1], comments[from])) from -= 1;
  return comments.slice(Math.max(0, from));
}

function joins(text: string, comment: Comment | undefined, next: Comment | undefined): boolean {
  if (!comment?.line || !next?.line) return false;
  return /^[ \t]*\r?\n[ \t]*$/.test(text.slice(comment.end, next.start));
}

function directlyAbove(text: string, before: readonly Comment[], member: Place): Comment[] {
  const last = before.at(-1);
  if (!last) return [];
  const gap = last.start < member.start ? text.slice(last.end, member.start) : '';
  return /\n[ \t]*\r?\n/.test(gap) ? [] : lastRun(text, before);
}
