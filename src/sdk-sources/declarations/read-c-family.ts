/**
 * Enums and constants of C, C++ and Objective-C: `enum`, `enum class`, `typedef enum`, the macros of Foundation
 * (`NS_ENUM`, `NS_ERROR_ENUM`, …), `#define`s, and `const` or `constexpr` constants of files, classes and namespaces.
 */

import { MemberExpander } from '../preprocessor/expand-members.ts';
import type { Declarations, Declarator } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { isWord, type SourceTokens, skip, slice, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, walkScopes } from '../syntax/walk-scopes.ts';
import { addEnum } from './add-enum.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import { readDefines } from './read-defines.ts';
import { readMembers } from './read-enum-body.ts';
import { type Unit, unitOf } from './unit.ts';

/** An enum's head: where its body opens and what it is called. */
interface Head {
  readonly open: number;
  readonly name: string | null;
  readonly declarator: Declarator;
}

const ENUM_MACRO = /^(?=[A-Z\d_]*_(?:ENUM|OPTIONS)(?:_|$))[A-Z][A-Z\d]*(?:_[A-Z]+)+$/;
const ATTRIBUTE = /^(?:__attribute__|__declspec|alignas|[A-Z][A-Z0-9_]*)$/;
const TYPE =
  /^(?:NSU?Integer|CF(?:Index|OptionFlags)|U?S?Int(?:8|16|32|64)|unsigned|signed|int|short|long|char|\w+_t)$/;
/** Tokens that the head of an enum can have, or what stands behind its body. */
const LONGEST_HEAD = 40;
/** Tokens that can stand before `enum` in its declaration. */
const LONGEST_PREFIX = 8;
const SCOPE_WORD = /^(?:namespace|class|struct|union|extern|interface|protocol|implementation)$/;

/** Reads the declarations of a file. */
export function readCFamily(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const aliases = readDefines(source, unit.collector);
  const expander = new MemberExpander(source);
  walkScopes(source, {
    open: (brace) => openScope(source, brace),
    visit: (position) => {
      const head = isWord(source, position.index) ? enumHead(source, position.index) : null;
      if (head) return readEnum(unit, head, position, expander);
      return textAt(source, position.index) === '=' ? readConstants(unit, position) : null;
    },
  });
  unit.collector.addAliases(aliases);
  return unit.collector.declarations();
}

function openScope(source: SourceTokens, { index: brace, statement }: Position): Opened | null {
  if (textAt(source, brace - 1) === ')') return null;
  let keyword = '';
  let name: string | null = null;
  for (let at = statement; at < brace && textAt(source, at) !== ':'; at++) {
    const text = textAt(source, at);
    if (keyword === '' && SCOPE_WORD.test(text)) keyword = text;
    else if (keyword !== '' && isWord(source, at) && text !== 'final') {
      name = keyword === 'namespace' && name !== null ? `${name}.${text}` : text;
    } else if (text === '=') return null;
  }
  return keyword === '' ? null : { name, keyword };
}

function enumHead(source: SourceTokens, index: number): Head | null {
  const word = textAt(source, index);
  if (word === 'enum') return plainHead(source, index);
  if (!ENUM_MACRO.test(word) || textAt(source, index + 1) !== '(') return null;
  const close = source.pairs[index + 1] ?? -1;
  let open = close + 1;
  while (isWord(source, open) && open < close + LONGEST_HEAD)
    open = textAt(source, open + 1) === '(' ? skip(source, open + 1) : open + 1;
  if (close === -1 || textAt(source, open) !== '{') return null;
  const last = textAt(source, close - 1);
  const alone = !slice(source, index + 2, close).some(({ text }) => text === ',');
  const name = alone && TYPE.test(last) ? null : last;
  return { open, name, declarator: { kind: 'enum', says: word } };
}

/** `enum [class] [attributes] [Name] [: type] {`; null where no body follows. */
function plainHead(source: SourceTokens, index: number): Head | null {
  let at = index + 1;
  const scoped = /^(?:class|struct)$/.test(textAt(source, at));
  if (scoped) at += 1;
  let name: string | null = null;
  while (at < index + LONGEST_HEAD) {
    const text = textAt(source, at);
    if (text === '{') return { open: at, name, declarator: { kind: 'enum', says: scoped ? 'enum class' : 'enum' } };
    if (text === '[') at = skip(source, at);
    else if (isWord(source, at) && textAt(source, at + 1) === '(') {
      if (!ATTRIBUTE.test(text)) return null;
      at = skip(source, at + 1);
    } else if (isWord(source, at)) {
      name = text;
      at += 1;
    } else if (text === '::') at += 1;
    else if (text === ':') at = typeEnd(source, at + 1);
    else return null;
  }
  return null;
}

function typeEnd(source: SourceTokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_HEAD && (isWord(source, at) || textAt(source, at) === '::')) at += 1;
  return at;
}

/** Adds the enum; gives the index behind its body and behind what names it there. */
function readEnum(unit: Unit, head: Head, { index, statement, scope }: Position, expander: MemberExpander): number {
  const { source } = unit;
  const first = index - statement > LONGEST_PREFIX ? index : statement;
  const isTypedef = slice(source, first, index).some(({ text }) => text === 'typedef');
  const place = { ...unit, ...head, first, path: scope.path, expanded: expander.expand(head.open) };
  let end = head.open + 1;
  addEnum(place, (body) => {
    const closed = (source.pairs[head.open] ?? -1) === body.end - 1;
    const after = closed ? nameBehind(source, body.end, isTypedef, head) : { name: null, end: body.end };
    end = Math.max(end, after.end);
    return after.name ?? head.name;
  });
  return end;
}

/** `typedef enum { … } Name;`, and Apple's older `enum { … }; typedef NSInteger Name;`. */
function nameBehind(
  source: SourceTokens,
  from: number,
  isTypedef: boolean,
  head: Head,
): { name: string | null; end: number } {
  let at = from;
  let name: string | null = null;
  while (at < from + LONGEST_HEAD && /^(?:\w.*|[[*])$/.test(textAt(source, at))) {
    const called = textAt(source, at + 1) === '(';
    if (isWord(source, at) && !called) name ??= textAt(source, at);
    at = called ? skip(source, at + 1) : skip(source, at);
  }
  const mark = textAt(source, at);
  const end = mark === ';' ? at : from;
  if (isTypedef) return { name: mark === ';' || mark === ',' ? name : null, end };
  return { name: head.name === null ? typedefBehind(source, at + 1) : null, end };
}

/** The name in `typedef NSInteger Name;`; null where anything else stands there. */
function typedefBehind(source: SourceTokens, from: number): string | null {
  if (textAt(source, from) !== 'typedef') return null;
  const stop = typeEnd(source, from + 1);
  return textAt(source, stop) === ';' && stop > from + 2 ? textAt(source, stop - 1) : null;
}

/** `static const int A = 1, B = 2;` outside of functions. */
function readConstants({ source, collector }: Unit, { index, statement, scope }: Position): number | null {
  if (scope.kind === 'code' || !declaresConstant(source, statement, index)) return null;
  let end = index;
  while (end < source.tokens.length && !/^[;{}]$/.test(textAt(source, end))) end = skip(source, end);
  if (textAt(source, end) !== ';') return null;
  const { members } = readMembers(source, { from: index - 1, to: end, closed: true });
  const constants = members.filter(({ value }) => value.kind === 'expression' && isPlausibleConstant(value.tokens));
  const start = startOf(source, statement);
  collector.addMembers(
    scope.path,
    constants.map((member, place) => (place === 0 ? { ...member, start } : member)),
  );
  return end;
}

/** Tokens that can stand before the name of a constant: `[[deprecated("…")]] inline constexpr std::string_view` has 13. */
const LONGEST_TYPE = 20;

/** Is a name in front of the `=`, and before it a type with `const` or `constexpr`? */
function declaresConstant(source: SourceTokens, statement: number, index: number): boolean {
  // `virtual int code() const = 0;` names nothing.
  if (!isWord(source, index - 1) || /^(?:const|override|final|noexcept)$/.test(textAt(source, index - 1))) return false;
  if (index - 1 - statement > LONGEST_TYPE) return false;
  const words = slice(source, statement, index - 1).map(({ text }) => text);
  // A second `=` belongs to a statement that was looked at already.
  if (words.includes('=')) return false;
  return (
    words.some((word) => word === 'const' || word === 'constexpr') || isErrorString(words, textAt(source, index - 1))
  );
}

/** `NSString *errNoLamp = @"no_lamp"`: many forget the `const`, and call it an error. */
function isErrorString(words: readonly string[], name: string): boolean {
  return words.includes('NSString') && /^k?[Ee]rr(?:or)?[A-Z]\w*$/.test(name);
}
