/**
 * What a member's comments, attributes and surroundings say of it: its texts per language, whether it is deprecated, and why
 * it is not public.
 */

import { languageOf } from '../../languages/index.ts';
import type { Deprecation, Internal, Link, Location, Text } from '../../model/index.ts';
import { commentLines, isDocComment } from '../comments/comment-lines.ts';
import { findMemberComments } from '../comments/find-member-comments.ts';
import { type CommentText, type DocComment, deprecationFrom, readDocComment } from '../comments/read-doc-comment.ts';
import { type Region, regionAt } from '../preprocessor/find-conditions.ts';
import type { Mark, Member } from '../syntax/declaration.ts';
import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Comment } from '../syntax/tokenize.ts';
import { stringValue } from '../values/string-value.ts';

export interface Surroundings {
  readonly text: string;
  readonly language: SdkLanguage;
  readonly comments: readonly Comment[];
  readonly regions: readonly Region[];
  readonly locate: (offset: number) => Location;
}

const HIDING_MARK =
  /^(?:private|fileprivate|internal|protected|package|Hide|hide|Internal|internalApi|RestrictTo|VisibleForTesting|_spi|visibleForTesting)$/;
/** Enough of a text to tell its language. */
const LONGEST = 2000;
const URL = /https?:\/\/[^\s<>"'`)\]}，。；]+/g;
/** Conditions under which no customer ever compiles. */
const INTERNAL_CONDITION =
  /\b(?:DEBUG|INTERNAL|PRIVATE|TEST(?:S|ING)?|DEV(?:ELOPMENT)?|DOGFOOD)\b|_(?:DEBUG|INTERNAL|PRIVATE|TEST)\b/i;

export interface MemberComment extends DocComment {
  /** Written for a documentation tool, and not only for who reads the source. */
  readonly documents: boolean;
}

/** The comments of a member, read. */
export function readComments(member: Member, { text, comments }: Surroundings): MemberComment {
  const own = findMemberComments(text, comments, member);
  const lines = own.flatMap((comment) => commentLines(text, comment));
  return { ...readDocComment(lines, member.name), documents: own.some((comment) => isDocComment(text, comment)) };
}

/** A text of the model, with its place, language and links. */
export function textOf({ value, start, end }: CommentText, { text, locate }: Surroundings): Text {
  const links = [...text.slice(start, end).matchAll(URL)].map((match): Link => {
    const from = start + match.index;
    return { url: match[0], location: locate(from), span: { start: from, end: from + match[0].length } };
  });
  return { value, language: languageOf(value.slice(0, LONGEST)), location: locate(start), span: { start, end }, links };
}

/** Deprecated by an attribute, annotation or macro; else by its comment. */
export function deprecationOf({ marks }: Member, comment: DocComment, language: SdkLanguage): Deprecation | null {
  for (const mark of marks) {
    const stated = statedBy(mark);
    if (stated === null) continue;
    const strings = mark.tokens.filter(({ kind }) => kind === 'string');
    const message = strings.map(({ text }) => stringValue(text, language) ?? '')[0] ?? '';
    const named = renamedTo(mark, language);
    const told = deprecationFrom(stated, message === named ? '' : message);
    const because = message === '' ? (comment.deprecated?.because ?? told.because) : told.because;
    return { because, replacement: named ?? told.replacement ?? comment.deprecated?.replacement ?? null };
  }
  return comment.deprecated;
}

/** The word that deprecates: the attribute's own name, or one inside of it. */
function statedBy({ name, tokens }: Mark): string | null {
  const pattern = /deprecated|obsolete/i;
  if (pattern.test(name)) return name;
  return tokens.find(({ kind, text }) => kind === 'word' && pattern.test(text))?.text ?? null;
}

/** Swift's `renamed: "x"`, Kotlin's `ReplaceWith("x")`, Apple's `…_WITH_REPLACEMENT("x", …)`. */
function renamedTo({ name, tokens }: Mark, language: SdkLanguage): string | null {
  if (name.endsWith('_WITH_REPLACEMENT')) return stringValue(tokens[0]?.text ?? '', language);
  const index = tokens.findIndex(({ text }) => text === 'renamed' || text === 'ReplaceWith');
  const replacement = index < 0 ? undefined : tokens.slice(index).find(({ kind }) => kind === 'string');
  return replacement ? stringValue(replacement.text, language) : null;
}

/** The `#if` that a member stands behind; null where it always holds. */
export function conditionOf(member: Member, regions: readonly Region[]): string | null {
  const arms = regionAt(regions, member.nameStart)?.arms ?? [];
  const conditions = arms.flatMap(({ condition }) => condition?.replace(/^#if /, '') ?? []);
  if (conditions.length < 2) return conditions[0] === undefined ? null : `#if ${conditions[0]}`;
  return `#if ${conditions.map((condition) => `(${condition})`).join(' && ')}`;
}

/** Why a member is not public; null where it is. */
export function internalOf(member: Member, comment: DocComment, regions: readonly Region[]): Internal | null {
  if (member.commentedOut) return { kind: 'commented-out', says: 'commented out' };
  if (comment.hidden !== null) return comment.hidden;
  const mark = member.marks.find(({ name, tokens }) => HIDING_MARK.test(name) || isNeverBrowsable(name, tokens));
  if (mark) return { kind: 'modifier', says: mark.name };
  const arms = regionAt(regions, member.nameStart)?.arms ?? [];
  const hiding = arms.find(({ condition, dead }) => dead || (condition !== null && needsInternalBuild(condition)));
  return hiding ? { kind: 'condition', says: hiding.condition ?? '#if 0' } : null;
}

function isNeverBrowsable(name: string, tokens: Mark['tokens']): boolean {
  return name === 'EditorBrowsable' && tokens.some(({ text }) => text === 'Never');
}

function needsInternalBuild(condition: string): boolean {
  return !condition.includes('!') && INTERNAL_CONDITION.test(condition);
}
