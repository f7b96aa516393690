/**
 * Enums and constants of C, C++ and Objective-C: `enum`, `enum class`, `typedef enum`, the macros of Foundation
 * (`NS_ENUM`, `NS_ERROR_ENUM`, …), `#define`s, and `const` or `constexpr` constants of files, classes and namespaces.
 */

import { MemberExpander } from '../preprocessor/expand-members.ts';
import type { Declarations } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { isWord, type SourceTokens, skip, slice, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addEnum } from './add-enum.ts';
import { GroupCollector } from './collect-groups.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import { readDefines } from './read-defines.ts';
import { readMembers } from './read-enum-body.ts';

/** An enum's head: where its body opens and what it is called. */
interface Head {
  readonly open: number;
  readonly name: string | null;
  readonly how: string;
}

const ENUM_MACRO = /^[A-Z][A-Z0-9]*_(?:[A-Z]+_)*(?:ENUM|OPTIONS)(?:_[A-Z]+)*$/;
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
  const collector = new GroupCollector(source.fileTitle);
  const aliases = readDefines(source, collector);
  const expander = new MemberExpander(source);
  walkScopes(source, {
    open: (statement, brace) => openScope(source, statement, brace),
    visit: (index, statement, scope) => {
      const head = isWord(source, index) ? enumHead(source, index) : null;
      if (head) return readEnum(source, lexicon, expander, head, index, statement, scope, collector);
      return textAt(source, index) === '=' ? readConstant(source, index, statement, scope, collector) : null;
    },
  });
  collector.addAliases(aliases);
  return collector.declarations();
}

function openScope(source: SourceTokens, statement: number, brace: number): Opened | null {
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
  return { open, name: alone && TYPE.test(last) ? null : last, how: word };
}

/** `enum [class] [attributes] [Name] [: type] {`; null where no body follows. */
function plainHead(source: SourceTokens, index: number): Head | null {
  let at = index + 1;
  const scoped = /^(?:class|struct)$/.test(textAt(source, at));
  if (scoped) at += 1;
  let name: string | null = null;
  while (at < index + LONGEST_HEAD) {
    const text = textAt(source, at);
    if (text === '{') return { open: at, name, how: scoped ? 'enum class' : 'enum' };
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

function readEnum(
  source: SourceTokens,
  lexicon: Lexicon,
  expander: MemberExpander,
  head: Head,
  index: number,
  statement: number,
  scope: Scope,
  collector: GroupCollector,
): number {
  const first = index - statement > LONGEST_PREFIX ? index : statement;
  const isTypedef = slice(source, first, index).some(({ text }) => text === 'typedef');
  let end = head.open + 1;
  const expanded = expander.expand(head.open);
  const place = { source, lexicon, collector, first, ...head, path: scope.path, expanded };
  addEnum(place, (body) => {
    const closed = (source.pairs[head.open] ?? -1) === body.end - 1;
    const after = closed ? declaredName(source, body.end, isTypedef, head) : { name: null, end: body.end };
    end = Math.max(end, after.end);
    return after.name ?? head.name;
  });
  return end;
}

/** `typedef enum { … } Name;`, and Apple's older `enum { … }; typedef NSInteger Name;`. */
function declaredName(
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
  const end = textAt(source, at) === ';' ? at : from;
  if (isTypedef) return { name: textAt(source, at) === ';' || textAt(source, at) === ',' ? name : null, end };
  if (head.name !== null || textAt(source, at + 1) !== 'typedef') return { name: null, end };
  const stop = typeEnd(source, at + 2);
  const named = textAt(source, stop) === ';' && stop > at + 3 ? textAt(source, stop - 1) : null;
  return { name: named, end };
}

/** `static const int A = 1, B = 2;` outside of functions. */
function readConstant(
  source: SourceTokens,
  index: number,
  statement: number,
  scope: Scope,
  collector: GroupCollector,
): number | null {
  // `virtual int code() const = 0;` names nothing.
  const named = isWord(source, index - 1) && !/^(?:const|override|final|noexcept)$/.test(textAt(source, index - 1));
  if (scope.kind === 'code' || !named) return null;
  const before = slice(source, statement, Math.min(index - 1, statement + 13));
  // A second `=` belongs to a statement that was looked at already.
  if (
    before.length > 12 ||
    before.some(({ text }) => text === '=') ||
    !before.some(({ text }) => /^(?:const|constexpr)$/.test(text))
  )
    return null;
  let end = index;
  while (end < source.tokens.length && !/^[;{}]$/.test(textAt(source, end))) end = skip(source, end);
  if (textAt(source, end) !== ';') return null;
  const { members } = readMembers(source, index - 1, end, true);
  const constants = members.filter(({ value }) => value.kind === 'expression' && isPlausibleConstant(value.tokens));
  const start = startOf(source, statement);
  collector.addMembers(
    scope.path,
    constants.map((member, place) => (place === 0 ? { ...member, start } : member)),
  );
  return end;
}
