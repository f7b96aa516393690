/**
 * Enums and constants of Swift: cases with raw values, written or implied, `static let`s of structs, enums and extensions
 * (with `RawRepresentable` values too), and constants of the file.
 */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Declarations, Member, ValueSource } from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { openType } from '../syntax/opened-scope.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import {
  endOf,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  slice,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import { type Opened, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { GroupCollector } from './collect-groups.ts';
import { constantValue } from './read-arguments.ts';
import { type CaseCodes, readCodeSwitch, withCode } from './read-code-switch.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';

const WORDS = {
  types: /^(?:class|struct|enum|extension|protocol|actor)$/,
  code: /^(?:func|var|let|init|deinit|subscript|get|set|willSet|didSet|if|else|guard|for|while|switch|do|catch|defer|repeat)$/,
};
const CASES = 'enum cases';
const INTEGER = /^U?Int(?:8|16|32|64)?$/;

/** Reads the declarations of a file. */
export function readSwift(source: SourceTokens, lexicon: Lexicon): Declarations {
  const collector = new GroupCollector(source.fileTitle);
  const codes = new Map<string, CaseCodes>();
  walkScopes(source, {
    open: (statement, open, { path }) => {
      const opened = openType(source, statement, open, WORDS);
      if (!opened?.name) return opened;
      const to = startOf(source, source.pairs[open] ?? -1);
      collector.nameRange([...path, opened.name], endOf(source, open), to);
      return withRawType(source, opened, statement, open);
    },
    visit: (index, _, scope) => {
      const text = textAt(source, index);
      if (text === 'case' && scope.keyword.startsWith('enum')) return readCases(source, index, scope, collector);
      if (text === 'var' && scope.kind === 'type') noteCodes(source, index, scope, codes);
      return text === 'let' || text === 'var' ? readConstant(source, index, scope, collector) : null;
    },
  });
  for (const [path, known] of codes) collector.adapt(path, CASES, (member) => withCode(member, known));
  const read = (inner: SourceTokens) => wholeOf(inner);
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
  return collector.declarations();
}

/** `enum E: Int, Error {` has the keyword `enum Int`. */
function withRawType(source: SourceTokens, opened: Opened, statement: number, open: number): Opened {
  if (opened.keyword !== 'enum') return opened;
  let at = open;
  while (at > statement && textAt(source, at) !== 'enum') at -= 1;
  const raw = slice(source, at, open).find(({ text }) => INTEGER.test(text) || text === 'String');
  return raw ? { ...opened, keyword: `enum ${raw.text}` } : opened;
}

/** The first property of an enum that gives its cases their codes. */
function noteCodes(source: SourceTokens, index: number, { path }: Scope, known: Map<string, CaseCodes>): void {
  const codes = readCodeSwitch(source, index);
  const key = path.join('.');
  if (codes !== null && !known.has(key)) known.set(key, codes);
}

/** `case a = 1, b, c`. */
function readCases(source: SourceTokens, index: number, scope: Scope, collector: GroupCollector): number {
  const { end, closed } = lineEnding(source, index + 1, Number.POSITIVE_INFINITY);
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index).filter(({ name }) => name !== 'case');
  const raw = scope.keyword.slice('enum '.length);
  for (const [place, part] of splitAt(source, index + 1, end, ',', closed).entries()) {
    const member = readCase(source, part, startOf(source, place === 0 ? first : part.from), raw);
    if (!part.closed || !member) {
      const name = textAt(source, part.from);
      collector.addProblems([{ offset: startOf(source, part.from), reason: `case ${name} is not finished` }]);
    } else {
      collector.addMembers(scope.path, [{ ...member, marks }], CASES, undefined);
    }
  }
  return end;
}

function readCase(source: SourceTokens, { from, to }: Part, start: number, raw: string): Member | null {
  const name = source.tokens[from];
  if (name?.kind !== 'word') return null;
  const at = textAt(source, from + 1) === '(' ? skip(source, from + 1) : from + 1;
  const assigned = textAt(source, at) === '=';
  if (at < to && !assigned) return null;
  const value: ValueSource = assigned ? { kind: 'expression', tokens: slice(source, at + 1, to) } : implied(raw);
  const end = textAt(source, to) === ',' ? endOf(source, to) : endOf(source, to - 1);
  return {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start,
    end,
    value,
    marks: [],
    commentedOut: false,
  };
}

function implied(raw: string): ValueSource {
  if (raw === 'String') return { kind: 'own-name' };
  return INTEGER.test(raw) ? { kind: 'next' } : { kind: 'none' };
}

/** `static let a = 1, b = 2`, `static var a: Code { Code(rawValue: 1) }`, and `let a = 1` at the top of a file. */
function readConstant(source: SourceTokens, index: number, scope: Scope, collector: GroupCollector): number | null {
  const start = declarationStart(source, index);
  const marks = readModifiers(source, start, index);
  const isStatic = marks.some(({ name }) => name === 'static' || name === 'class');
  if (scope.kind === 'code' || (scope.kind === 'type' && !isStatic)) return null;
  const computed = textAt(source, index) === 'var' ? readComputed(source, index) : null;
  if (textAt(source, index) === 'var' && !computed) return null;
  const { end, closed } = computed ?? lineEnding(source, index + 1);
  const parts = computed ? [computed.part] : splitAt(source, index + 1, end, ',', closed);
  for (const [place, part] of parts.entries()) {
    const from = startOf(source, place === 0 ? start : part.from);
    const member = readBinding(source, part, from, computed?.value);
    if (!member) continue;
    if (part.closed) collector.addMembers(scope.path, [{ ...member, marks }]);
    else {
      const reason = `${member.name} is not finished: the file ends in its line`;
      collector.addProblems([{ offset: member.nameStart, reason }]);
    }
  }
  return computed ? skip(source, end - 1) : end;
}

const LONGEST_TYPE = 20;

/** `var name: Type { [return] value }`. */
function readComputed(source: SourceTokens, index: number) {
  let open = index + 2;
  if (textAt(source, open) !== ':') return null;
  while (open < index + LONGEST_TYPE && (/^[:.]$/.test(textAt(source, open)) || isWord(source, open))) open += 1;
  const close = source.pairs[open] ?? -1;
  if (textAt(source, open) !== '{' || close < 0) return null;
  const from = textAt(source, open + 1) === 'return' ? open + 2 : open + 1;
  const value = constantValue(source, from, close);
  return { end: close + 1, closed: true, part: { from: index + 1, to: close + 1, closed: true }, value };
}

function readBinding(
  source: SourceTokens,
  { from, to }: Part,
  start: number,
  computed: ValueSource | null | undefined,
): Member | null {
  const name = source.tokens[from];
  if (name?.kind !== 'word') return null;
  let at = from + 1;
  while (/^[:.?]$/.test(textAt(source, at)) || isWord(source, at)) at += 1;
  const value = computed === undefined && textAt(source, at) === '=' ? constantValue(source, at + 1, to) : computed;
  if (!value || value.kind === 'none') return null;
  const end = endOf(source, to - 1);
  return {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start,
    end,
    value,
    marks: [],
    commentedOut: false,
  };
}

/** A comment that holds one `case` or `static let` and nothing else. */
function wholeOf(inner: SourceTokens): readonly Member[] | null {
  const index = inner.tokens.findIndex(({ text }) => text === 'case' || text === 'let');
  if (index < 0 || declarationStart(inner, index) !== 0) return null;
  const collector = new GroupCollector(inner.fileTitle);
  const scope: Scope = { path: [], kind: 'type', keyword: 'enum' };
  const isCase = textAt(inner, index) === 'case';
  const end = isCase ? readCases(inner, index, scope, collector) : readConstant(inner, index, scope, collector);
  const { groups, problems } = collector.declarations();
  return end === inner.tokens.length && problems.length === 0 ? (groups[0]?.members ?? null) : null;
}
