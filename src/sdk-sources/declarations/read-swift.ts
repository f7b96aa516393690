/**
 * Enums and constants of Swift: cases with raw values, written or implied, `static let`s of structs, enums and extensions
 * (with `RawRepresentable` values too), and constants of the file.
 */

import {
  ASSOCIATED,
  type Declarations,
  type Declarator,
  type Member,
  memberOf,
  type ValueSource,
} from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import { openedType } from '../syntax/opened-type.ts';
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
import { type Opened, type Position, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { constantValue } from './read-arguments.ts';
import { type CaseCodes, readCodeSwitch, withCode } from './read-code-switch.ts';
import { headEnd, isOfErrors, readFactory } from './read-factory.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import { addCommentedOut, noteBody, reportUnfinished, type Unit, unitOf } from './unit.ts';

const WORDS = {
  types: /^(?:class|struct|enum|extension|protocol|actor)$/,
  code: /^(?:func|var|let|init|deinit|subscript|get|set|willSet|didSet|if|else|guard|for|while|switch|do|catch|defer|repeat)$/,
};
const CASES: Declarator = { kind: 'enum', says: 'enum cases' };
const INTEGER = /^U?Int(?:8|16|32|64)?$/;

/** Reads the declarations of a file. */
export function readSwift(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const codes = new Map<string, CaseCodes>();
  walkScopes(source, {
    open: (brace) => openType(unit, brace),
    visit: (position) => {
      const text = textAt(source, position.index);
      if (text === 'case' && position.scope.keyword.startsWith('enum')) return readCases(unit, position);
      if (text === 'func' && isOfErrors(position.scope)) return readFunction(unit, position);
      if (text === 'var' && position.scope.kind === 'type') noteCodes(source, position, codes);
      return text === 'let' || text === 'var' ? readConstant(unit, position) : null;
    },
  });
  for (const [path, known] of codes) unit.collector.adapt(path, CASES, (member) => withCode(member, known));
  addCommentedOut(unit, wholeOf);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position): Opened | null {
  const opened = openedType(unit.source, brace, WORDS);
  if (!opened?.name) return opened;
  noteBody(unit, [...brace.scope.path, opened.name], brace.index);
  return withRawType(unit.source, opened, brace);
}

/** `enum E: Int, Error {` has the keyword `enum Int`. */
function withRawType(source: SourceTokens, opened: Opened, { index: open, statement }: Position): Opened {
  if (opened.keyword !== 'enum') return opened;
  let at = open;
  while (at > statement && textAt(source, at) !== 'enum') at -= 1;
  const raw = slice(source, at, open).find(({ text }) => INTEGER.test(text) || text === 'String');
  return raw ? { ...opened, keyword: `enum ${raw.text}` } : opened;
}

/** The first property of an enum that gives its cases their codes. */
function noteCodes(source: SourceTokens, { index, scope }: Position, known: Map<string, CaseCodes>): void {
  const codes = readCodeSwitch(source, index);
  const key = scope.path.join('.');
  if (codes !== null && !known.has(key)) known.set(key, codes);
}

/** `case a = 1, b, c`. */
function readCases({ source, collector }: Unit, { index, scope }: Position): number {
  const { end, closed } = lineEnding(source, index + 1, Number.POSITIVE_INFINITY);
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index).filter(({ name }) => name !== 'case');
  const raw = scope.keyword.slice('enum '.length);
  for (const [place, part] of splitAt(source, { from: index + 1, to: end, closed }, ',').entries()) {
    const member = readCase(source, part, startOf(source, place === 0 ? first : part.from), raw);
    if (!part.closed || !member) {
      const name = textAt(source, part.from);
      collector.addProblems([{ offset: startOf(source, part.from), reason: `case ${name} is not finished` }]);
    } else {
      collector.addMembers(scope.path, [{ ...member, marks: [...marks, ...member.marks] }], CASES);
    }
  }
  return end;
}

function readCase(source: SourceTokens, { from, to }: Part, start: number, raw: string): Member | null {
  const name = source.tokens[from];
  if (name?.kind !== 'word') return null;
  const carries = textAt(source, from + 1) === '(';
  const at = carries ? skip(source, from + 1) : from + 1;
  const assigned = textAt(source, at) === '=';
  if (at < to && !assigned) return null;
  const value: ValueSource = assigned ? { kind: 'expression', tokens: slice(source, at + 1, to) } : implied(raw);
  const end = textAt(source, to) === ',' ? endOf(source, to) : endOf(source, to - 1);
  const marks = carries ? [{ name: ASSOCIATED, tokens: slice(source, from + 2, at - 1) }] : [];
  return memberOf(name, { start, end, value, marks });
}

function implied(raw: string): ValueSource {
  if (raw === 'String') return { kind: 'own-name' };
  return INTEGER.test(raw) ? { kind: 'next' } : { kind: 'none' };
}

/** `static let a = 1, b = 2`, `static var a: Code { Code(rawValue: 1) }`, and `let a = 1` at the top of a file. */
function readConstant(unit: Unit, { index, scope }: Position): number | null {
  const { source, collector } = unit;
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  const isStatic = marks.some(({ name }) => name === 'static' || name === 'class');
  if (scope.kind === 'code' || (scope.kind === 'type' && !isStatic)) return null;
  if (textAt(source, index) === 'var') {
    const start = startOf(source, first);
    const computed = readComputed(source, index, start);
    if (computed?.member) collector.addMembers(scope.path, [{ ...computed.member, marks }]);
    return computed?.end ?? null;
  }
  const { end, closed } = lineEnding(source, index + 1);
  for (const [place, part] of splitAt(source, { from: index + 1, to: end, closed }, ',').entries()) {
    const member = readBinding(source, part, startOf(source, place === 0 ? first : part.from));
    if (member === null) continue;
    if (part.closed) collector.addMembers(scope.path, [{ ...member, marks }]);
    else reportUnfinished(unit, part.from);
  }
  return end;
}

/** `static func gone() -> LinkError { [return] .init(code: 4) }`. */
function readFunction({ source, collector }: Unit, { index, scope }: Position): number | null {
  const first = declarationStart(source, index);
  const marks = readModifiers(source, first, index);
  const open = headEnd(source, index) ?? -1;
  const close = source.pairs[open] ?? -1;
  if (!marks.some(({ name }) => name === 'static') || textAt(source, open) !== '{' || close < 0) return null;
  const from = textAt(source, open + 1) === 'return' ? open + 2 : open + 1;
  const member = readFactory(source, { index, first, marks }, from, close);
  if (member === null) return null;
  collector.addMembers(scope.path, [member]);
  return close + 1;
}

const LONGEST_TYPE = 20;

/** `var name: Type { [return] value }`: the member, null where the value is no constant, and where the body ends. */
function readComputed(
  source: SourceTokens,
  index: number,
  start: number,
): { member: Member | null; end: number } | null {
  const name = source.tokens[index + 1];
  let open = index + 2;
  if (name?.kind !== 'word' || textAt(source, open) !== ':') return null;
  while (open < index + LONGEST_TYPE && (/^[:.]$/.test(textAt(source, open)) || isWord(source, open))) open += 1;
  const close = source.pairs[open] ?? -1;
  if (textAt(source, open) !== '{' || close < 0) return null;
  const from = textAt(source, open + 1) === 'return' ? open + 2 : open + 1;
  const value = constantValue(source, from, close);
  const member = value && value.kind !== 'none' ? memberOf(name, { start, end: endOf(source, close), value }) : null;
  return { member, end: close + 1 };
}

/** `name = value`, `name: Type = value`. */
function readBinding(source: SourceTokens, { from, to }: Part, start: number): Member | null {
  const name = source.tokens[from];
  if (name?.kind !== 'word') return null;
  let at = from + 1;
  while (/^[:.?]$/.test(textAt(source, at)) || isWord(source, at)) at += 1;
  const value = textAt(source, at) === '=' ? constantValue(source, at + 1, to) : null;
  if (!value || value.kind === 'none') return null;
  return memberOf(name, { start, end: endOf(source, to - 1), value });
}

/** A comment that holds one `case` or `static let` and nothing else. */
function wholeOf(inner: Unit): readonly Member[] | null {
  const { source, collector } = inner;
  const index = source.tokens.findIndex(({ text }) => text === 'case' || text === 'let');
  if (index < 0 || declarationStart(source, index) !== 0) return null;
  const scope: Scope = { path: [], kind: 'type', keyword: 'enum' };
  const position = { index, statement: 0, scope };
  const end = textAt(source, index) === 'case' ? readCases(inner, position) : readConstant(inner, position);
  const { groups, problems } = collector.declarations();
  return end === source.tokens.length && problems.length === 0 ? (groups[0]?.members ?? null) : null;
}
