/**
 * Enums and constants of Rust: variants with numbers, variants whose numbers a method gives (`fn code(&self) -> u16 { match self
 * { Self::Lost => 404, … } }`), and constants of a module or of a type (`pub const LOST: Code = Code(404);`).
 */

import { type Declarations, ENUM, type Mark, type Member, memberOf, type ValueSource } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import {
  endOf,
  inside,
  isWord,
  type Part,
  type SourceTokens,
  skip,
  slice,
  splitAt,
  startOf,
  textAt,
} from '../syntax/source-tokens.ts';
import { type Opened, type Position, walkScopes } from '../syntax/walk-scopes.ts';
import { CODE_PARAMETER } from '../values/choose-code-argument.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import { constantValue } from './read-arguments.ts';
import { noteBody, type Unit, unitOf } from './unit.ts';

const WORDS = {
  types: /^(?:enum|mod|impl|trait|struct)$/,
  code: /^(?:fn|match|if|else|for|while|loop|unsafe|async|move|union|extern)$/,
};

interface FoundEnum {
  readonly name: string;
  readonly path: readonly string[];
  readonly start: number;
  readonly members: readonly Member[];
}

/** What methods give for the variants: by the enum that the pattern names or that the method is of, and by the variant. */
type VariantCodes = Map<string, Map<string, ValueSource>>;

/** Reads the declarations of a file. */
export function readRust(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const enums: FoundEnum[] = [];
  const codes: VariantCodes = new Map();
  walkScopes(source, {
    open: (brace) => openType(unit, brace, enums),
    visit: (position) => {
      if (textAt(source, position.index) === 'fn') noteCodes(source, position, codes);
      return readConstant(unit, position);
    },
  });
  for (const found of enums) {
    // Where a trait is implemented, the method may seem to be the trait's: a file with one enum leaves no doubt.
    const all = enums.length === 1 ? [...codes.values()] : [codes.get(found.name) ?? []];
    const own = new Map(all.flatMap((one) => [...one]));
    const members = found.members.map((member) => {
      const value = own.get(member.name) ?? own.get('_');
      return member.value.kind === 'none' && value !== undefined ? { ...member, value } : member;
    });
    unit.collector.addEnum({ declarator: ENUM, start: found.start, members }, found.name, found.path);
  }
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position, enums: FoundEnum[]): Opened | null {
  const { source } = unit;
  const opened = openedType(source, brace, WORDS);
  if (!opened?.name) return opened;
  const { path } = brace.scope;
  if (opened.keyword === 'enum' && (source.pairs[brace.index] ?? -1) > 0) {
    const members = readVariants(source, brace.index);
    enums.push({ name: opened.name, path, start: startOf(source, brace.statement), members });
  }
  noteBody(unit, [...path, opened.name], brace.index);
  return opened;
}

/** Variants count on only where one has a number and none carries data; else their positions are nothing that anybody sees. */
function readVariants(source: SourceTokens, open: number): Member[] {
  const read = splitAt(source, inside(source, open), ',').flatMap((part) => readVariant(source, part) ?? []);
  const counts = read.some(({ member }) => member.value.kind === 'expression') && !read.some(({ hasData }) => hasData);
  return read.map(({ member }) =>
    counts && member.value.kind === 'none' ? { ...member, value: { kind: 'next' } } : member,
  );
}

function readVariant(source: SourceTokens, { from, to }: Part): { member: Member; hasData: boolean } | null {
  const marks: Mark[] = [];
  let at = from;
  while (textAt(source, at) === '#' && textAt(source, at + 1) === '[') {
    const end = skip(source, at + 1);
    marks.push({ name: textAt(source, at + 2), tokens: slice(source, at + 3, end - 1) });
    at = end;
  }
  const name = source.tokens[at];
  if (name?.kind !== 'word' || at >= to) return null;
  const hasData = /^[({]$/.test(textAt(source, at + 1));
  const assignment = hasData ? skip(source, at + 1) : at + 1;
  const value: ValueSource =
    assignment < to && textAt(source, assignment) === '='
      ? { kind: 'expression', tokens: slice(source, assignment + 1, to) }
      : { kind: 'none' };
  const end = textAt(source, to) === ',' ? endOf(source, to) : endOf(source, to - 1);
  return { member: memberOf(name, { start: startOf(source, from), end, value, marks }), hasData };
}

/** `const NAME: Type = value;` */
function readConstant({ source, collector }: Unit, { index, statement, scope }: Position): number | null {
  const name = source.tokens[index + 1];
  if (textAt(source, index) !== 'const' || scope.kind === 'code' || name?.kind !== 'word') return null;
  if (textAt(source, index + 2) !== ':') return null;
  let assignment = index + 3;
  while (!/^(?:[=;}]|)$/.test(textAt(source, assignment)) && assignment < source.tokens.length)
    assignment = skip(source, assignment);
  if (textAt(source, assignment) !== '=') return null;
  let end = assignment + 1;
  while (end < source.tokens.length && textAt(source, end) !== ';') end = skip(source, end);
  const value = constantValue(source, assignment + 1, end);
  if (value === null || value.kind === 'none') return null;
  const marks: Mark[] = slice(source, statement, index).some(({ text }) => text === 'pub')
    ? []
    : [{ name: 'private', tokens: [] }];
  collector.addMembers(scope.path, [
    memberOf(name, { start: startOf(source, statement), end: endOf(source, end), value, marks }),
  ]);
  return end;
}

const SELF = 'Self';

/** Tokens between a method's name and its body, brackets counted as one. */
const LONGEST_HEAD = 10;

/** `fn code(&self) -> u16 { match self { Self::Lost => 404, … } }` */
function noteCodes(source: SourceTokens, { index, scope }: Position, codes: VariantCodes): void {
  if (!isCodeMethod(textAt(source, index + 1))) return;
  let at = index + 2;
  for (let steps = 0; steps < LONGEST_HEAD && textAt(source, at) !== '{'; steps++) at = skip(source, at);
  if (textAt(source, at) !== '{' || textAt(source, at + 1) !== 'match') return;
  let open = at + 2;
  while (/^(?:self|[*&])$/.test(textAt(source, open))) open += 1;
  if (textAt(source, open) !== '{' || (source.pairs[open] ?? -1) < 0) return;
  readArms(source, inside(source, open), scope.path.at(-1) ?? SELF, codes);
}

function isCodeMethod(name: string): boolean {
  return CODE_PARAMETER.test(name.replace(/^(?:to|as|get|into)_/, ''));
}

function readArms(source: SourceTokens, { from, to }: Part, self: string, codes: VariantCodes): void {
  for (let at = from; at < to; ) {
    let arrow = at;
    while (arrow < to && textAt(source, arrow) !== '=>') arrow = skip(source, arrow);
    let end = arrow + 1;
    while (end < to && textAt(source, end) !== ',') end = skip(source, end);
    const tokens = slice(source, arrow + 1, end);
    if (isPlausibleConstant(tokens)) {
      for (const pattern of splitAt(source, { from: at, to: arrow, closed: true }, '|'))
        notePattern(source, pattern, { kind: 'expression', tokens }, self, codes);
    }
    at = end + 1;
  }
}

/** `Self::Lost`, `LinkError::Late { .. }`, `_`. */
function notePattern(
  source: SourceTokens,
  { from }: Part,
  value: ValueSource,
  self: string,
  codes: VariantCodes,
): void {
  let at = from;
  while (textAt(source, at + 1) === '::' && isWord(source, at + 2)) at += 2;
  const named = at === from ? SELF : textAt(source, at - 2);
  const owner = named === SELF ? self : named;
  const known = codes.get(owner) ?? new Map<string, ValueSource>();
  codes.set(owner, known.set(textAt(source, at), value));
}
