/**
 * What the comment of a member says: its description per language, whether it is deprecated or hidden, and the number that
 * it gives for the member (`1501: …`). Javadoc, JSDoc, KDoc, Doxygen, HeaderDoc, DartDoc and XML documentation are understood.
 */

import { deprecationIn } from '../../languages/index.ts';
import type { Deprecation, Internal } from '../../model/index.ts';
import type { Line } from './comment-lines.ts';
import { plainCommentText } from './plain-comment-text.ts';
import { splitLocales } from './split-locales.ts';

/** A text and where it stands. */
export interface CommentText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface DocComment {
  /** By locale; the key `null` holds what isn't marked with a language. */
  readonly descriptions: ReadonlyMap<string | null, CommentText>;
  readonly deprecated: Deprecation | null;
  /** The tag or the words that hide it. */
  readonly hidden: Internal | null;
  readonly code: number | null;
}

/** The parts of one language's comment. */
interface Parts {
  readonly description: Line[];
  /** Behind `@deprecated`; null where there is none. */
  deprecated: Line[] | null;
  hidden: string | null;
}

const TAG = /^[ \t]*([@\\])([A-Za-z]+)(?:\[[a-z,]*\])?(?:[ \t:]+|$)/;
/** Go: a paragraph of its own. */
const DEPRECATED_PARAGRAPH = /^[ \t]*Deprecated:[ \t]+/;
/** Apple's `- Since: 5.6`, `- Parameter x: …`. */
const CALLOUT =
  /^[ \t]*[-*+][ \t]+(?:since|note|remarks?|see ?also|important|warning|attention|author|copyright|date|version|parameters?(?:[ \t]+\w+)?|returns|throws|requires|todo|bug|experiment|precondition|postcondition|complexity)[ \t]*:/i;
const TEXT_TAGS =
  /^(?:brief|short|abstract|discussion|details|summary|description|desc|en|zh|remarks?|constant|const)$/;
const INLINE_TAGS = /^(?:ref|link|linkplain|c|p|a|b|e|em|code|copydoc|n)$/;
const HIDDEN_TAGS = /^(?:hidden|hide|internal|nodoc|private|doc_hidden|docType|restricted)$/i;
const HIDDEN_INLINE = /\{@(?:hide|hidden|internal)\}|@nodoc\b|(?<=^|\s)[@\\](?:hide|hidden|internal)\b/;
/** The whole of a comment: `Internal use only.` */
const INTERNAL_USE = /^\W*(?:for\s+)?internal\s+use(?:\s+only)?\W*$/i;
const NUMBER = String.raw`([-−]?(?:0x[\da-f]{1,8}|\d{1,10}))`;
const LEADING_CODE = new RegExp(
  String.raw`^(?:\(?(?:error[ _-]?code|code|value|错误码|错误代码|状态码|值)[ :：=]*)?[([【]?${NUMBER}[)\]】]?(?:\s*[:：、]\s*|\s+=\s+|\s+[-–—]+\s+|[)\]】]\s+|$)(?!\d)`,
  'i',
);

/** Reads the lines of a member's comments. */
export function readDocComment(lines: readonly Line[], member: string): DocComment {
  const descriptions = new Map<string | null, CommentText>();
  let deprecated: Deprecation | null = null;
  let hidden: Internal | null = null;
  let code: number | null = null;
  for (const [locale, own] of splitLocales(lines)) {
    const parts = readParts(own);
    const described = describe(parts.description, member);
    code ??= described.code;
    hidden ??= hiddenBy(parts.hidden, described.text?.value ?? '');
    deprecated ??= deprecationOf(parts, described.text?.value ?? '');
    if (described.text) descriptions.set(locale, described.text);
  }
  return { descriptions, deprecated, hidden, code };
}

/** A tag hides the member, and so does a comment that says nothing else. */
function hiddenBy(tag: string | null, description: string): Internal | null {
  if (tag !== null) return { kind: 'tag', says: tag };
  return INTERNAL_USE.test(description) ? { kind: 'words', says: description } : null;
}

/** Splits the lines at their tags; what stands behind `@see`, `@since`, `@note` … is no description. */
function readParts(lines: readonly Line[]): Parts {
  const parts: Parts = { description: [], deprecated: null, hidden: null };
  let into: Line[] | null = parts.description;
  let before = '';
  for (const line of onlySummary(lines)) {
    const paragraph =
      before.trim() === '' && parts.description.length > 0 ? DEPRECATED_PARAGRAPH.exec(line.text) : null;
    before = line.text;
    if (paragraph !== null) {
      parts.deprecated ??= [];
      into = parts.deprecated;
      into.push({ text: line.text.slice(paragraph[0].length), start: line.start + paragraph[0].length });
      continue;
    }
    parts.hidden ??= HIDDEN_INLINE.exec(line.text)?.[0].replace(/[{}]/g, '') ?? null;
    const tag = TAG.exec(line.text);
    const name = tag?.[2] ?? '';
    if (CALLOUT.test(line.text)) {
      into = null;
      continue;
    }
    if (!tag || INLINE_TAGS.test(name)) {
      into?.push(line);
      continue;
    }
    if (HIDDEN_TAGS.test(name)) parts.hidden ??= `${tag[1]}${name}`;
    if (/^deprecated$/i.test(name)) parts.deprecated ??= [];
    into = TEXT_TAGS.test(name) ? parts.description : /^deprecated$/i.test(name) ? parts.deprecated : null;
    into?.push({ text: line.text.slice(tag[0].length), start: line.start + tag[0].length });
  }
  return parts;
}

/** XML documentation: the summary alone. */
function onlySummary(lines: readonly Line[]): readonly Line[] {
  const open = lines.findIndex(({ text }) => text.includes('<summary>'));
  if (open === -1) return lines;
  const close = lines.findIndex(({ text }, index) => index >= open && text.includes('</summary>'));
  const inside = lines.slice(open, close === -1 ? lines.length : close + 1);
  return inside.map((line) => {
    const from = line.text.indexOf('<summary>') === -1 ? 0 : line.text.indexOf('<summary>') + '<summary>'.length;
    const end = line.text.indexOf('</summary>');
    return { text: line.text.slice(from, end === -1 ? undefined : end), start: line.start + from };
  });
}

function describe(lines: readonly Line[], member: string): { text: CommentText | null; code: number | null } {
  const told = lines.filter(({ text }) => plainCommentText(text) !== '' && !isSeparator(text));
  const first = told[0];
  const last = told.at(-1);
  if (!first || !last) return { text: null, code: null };
  const whole = plainCommentText(
    told
      .map(({ text }) => text)
      .join('\n')
      .replace(HIDDEN_INLINE, ''),
  );
  const { code, rest } = splitCode(whole, member);
  const indent = first.text.length - first.text.trimStart().length;
  const text =
    rest === '' ? null : { value: rest, start: first.start + indent, end: last.start + last.text.trimEnd().length };
  return { text, code };
}

/** `------`, `MARK: - Users`, `region Users`. */
function isSeparator(text: string): boolean {
  return /^[\s\W_]*$/.test(text) && !/[\p{L}\p{N}]/u.test(text)
    ? true
    : /^\s*(?:MARK\s*:|#?pragma\s+mark|#?(?:end)?region\b|[=*#~-]{3,})/.test(text);
}

function splitCode(text: string, member: string): { code: number | null; rest: string } {
  const named = text.startsWith(member) ? /^\s*[=:：]\s*/.exec(text.slice(member.length)) : null;
  const behindName = named ? text.slice(member.length + named[0].length) : text;
  const match = LEADING_CODE.exec(behindName);
  // `(1) … (2) …` counts cases.
  const isCounted = /^\(1\)/.test(behindName) && behindName.includes('(2)');
  if (!match || isCounted) return { code: null, rest: text };
  return { code: numberOf(match[1] ?? ''), rest: behindName.slice(match[0].length).trim() };
}

function numberOf(written: string): number {
  const plain = written.replace('−', '-');
  return plain.startsWith('-') ? -Number(plain.slice(1)) : Number(plain);
}

/** What a text says of itself, it says at its start. */
const LONGEST = 2000;

/** A sentence of its own behind the description. */
const LABEL = /(?<=[.。!?)]\s{1,9})Deprecated:\s+/;

function deprecationOf(parts: Parts, description: string): Deprecation | null {
  if (!parts.deprecated) {
    const text = description.slice(0, LONGEST);
    const label = LABEL.exec(text);
    return (
      deprecationIn(text) ?? (label ? deprecationFrom('Deprecated:', text.slice(label.index + label[0].length)) : null)
    );
  }
  const words = plainCommentText(parts.deprecated.map(({ text }) => text).join('\n'));
  return deprecationFrom('@deprecated', words);
}

/**
 * A deprecation that markup states, with the replacement that its message names.
 * @example deprecationFrom('[Obsolete]', 'Use Other instead.') // { replacement: 'Other', because: '[Obsolete] Use Other instead.' }
 */
export function deprecationFrom(markup: string, message: string): Deprecation {
  const replacement = message === '' ? null : (deprecationIn(`Deprecated. ${message}`)?.replacement ?? null);
  return { replacement, because: message === '' ? markup : `${markup} ${message}` };
}
