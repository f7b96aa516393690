/**
 * Constants and errors of Go: `const ( NotFound Code = 404 … )` with `iota` and repetition, and variables that a constructor or a
 * literal makes (`ErrLost = &Error{Code: 404}`, `ErrLate = NewError(408, "…")`).
 */

import {
  CONSTANTS,
  type Declarations,
  type Declarator,
  type Mark,
  memberOf,
  type ValueSource,
} from '../syntax/declaration.ts';
import { lineEnding } from '../syntax/line-ends.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, isWord, type SourceTokens, skip, slice, startOf, startsLine, textAt } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { addCodeMaps } from './add-code-maps.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import { argumentsValue } from './read-arguments.ts';
import { type Unit, unitOf } from './unit.ts';

const TYPED: Declarator = { kind: 'enum', says: 'constants of one type' };

/** Types of the language say nothing of what a constant is about. */
const BASIC = /^(?:u?int(?:8|16|32|64)?|uintptr|byte|rune|string|float(?:32|64)|error|any)$/;

/** What stands on one line of a declaration: `Name Type = value`. */
interface Spec {
  readonly name: number;
  readonly type: string | null;
  /** The tokens of the value; null where the line has none. */
  readonly value: { readonly from: number; readonly to: number } | null;
  readonly end: number;
}

/** The value that lines without one repeat, with `iota` in it. */
interface Repeated {
  readonly type: string | null;
  readonly tokens: readonly Token[];
}

/** Reads the declarations of a file; what stands in functions is no constant of the package. */
export function readGo(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  for (let at = 0; at < source.tokens.length; ) {
    const keyword = textAt(source, at);
    const declares = (keyword === 'const' || keyword === 'var') && startsLine(source, at);
    at = declares ? readDeclaration(unit, at, keyword === 'const') : skip(source, at);
  }
  addCodeMaps(unit);
  return unit.collector.declarations();
}

/** One declaration, or those in the brackets behind the keyword; where they end. */
function readDeclaration(unit: Unit, index: number, isConstant: boolean): number {
  const { source } = unit;
  const open = index + 1;
  const isBlock = textAt(source, open) === '(' && (source.pairs[open] ?? -1) > open;
  const to = isBlock ? (source.pairs[open] ?? open) : source.tokens.length;
  let repeated: Repeated | null = null;
  let at = isBlock ? open + 1 : open;
  for (let position = 0; at < to; position++) {
    const spec = readSpec(source, at, to);
    if (spec === null) at = Math.max(at + 1, lineEnding(source, at).end);
    else {
      if (isConstant) repeated = addConstant(unit, spec, repeated, position);
      else addVariable(unit, spec);
      at = spec.end;
    }
    if (!isBlock) return at;
  }
  return to + 1;
}

/** Null where several names stand on the line, or none. */
function readSpec(source: SourceTokens, name: number, to: number): Spec | null {
  if (!isWord(source, name) || textAt(source, name + 1) === ',') return null;
  const end = Math.min(to, lineEnding(source, name).end);
  let assignment = name + 1;
  while (assignment < end && textAt(source, assignment) !== '=') assignment = skip(source, assignment);
  const types = slice(source, name + 1, assignment).filter(({ kind }) => kind === 'word');
  const type = types.at(-1)?.text ?? null;
  const value = assignment < end ? { from: assignment + 1, to: end } : null;
  return { name, type: type === null || BASIC.test(type) ? null : type, value, end: Math.max(end, name + 1) };
}

/** Adds the constant of a line, and gives what the next line repeats if it has no value. */
function addConstant(unit: Unit, spec: Spec, repeated: Repeated | null, position: number): Repeated | null {
  const { source } = unit;
  const written = spec.value === null ? null : slice(source, spec.value.from, spec.value.to);
  const template = written === null ? repeated : { type: spec.type, tokens: written };
  if (template === null || textAt(source, spec.name) === '_') return template;
  const tokens = withoutConversion(template.tokens).map((token) =>
    token.kind === 'word' && token.text === 'iota'
      ? { ...token, kind: 'number' as const, text: String(position) }
      : token,
  );
  if (isPlausibleConstant(tokens)) add(unit, spec, { kind: 'expression', tokens }, spec.type ?? template.type);
  return template;
}

/** `Code(404)` as 404. */
function withoutConversion(tokens: readonly Token[]): readonly Token[] {
  const [type, open] = tokens;
  const isConversion = type?.kind === 'word' && open?.text === '(' && tokens.at(-1)?.text === ')';
  return isConversion && !tokens.some(({ text }) => text === ',') ? tokens.slice(2, -1) : tokens;
}

/** An error that is made of its code: a number must be among what it is given. */
function addVariable(unit: Unit, spec: Spec): void {
  const { source } = unit;
  if (spec.value === null) return;
  const { from, to } = spec.value;
  let open = textAt(source, from) === '&' ? from + 1 : from;
  while (open < to && (isWord(source, open) || textAt(source, open) === '.')) open += 1;
  const isCall = /^[({]$/.test(textAt(source, open)) && isWord(source, open - 1) && skip(source, open) === to;
  if (!isCall) return;
  const value = argumentsValue(source, open);
  if (value.kind !== 'arguments') return;
  const isNumbered = value.arguments.some(({ tokens }) => tokens.length <= 2 && tokens.at(-1)?.kind === 'number');
  if (isNumbered) add(unit, spec, value, null);
}

function add({ source, collector }: Unit, { name, end }: Spec, value: ValueSource, type: string | null): void {
  const token = source.tokens[name];
  if (token === undefined) return;
  const marks: Mark[] = /^\p{Lu}/u.test(token.text) ? [] : [{ name: 'private', tokens: [] }];
  const member = memberOf(token, { start: startOf(source, name), end: endOf(source, end - 1), value, marks });
  collector.addMembers(type === null ? [] : [type], [member], type === null ? CONSTANTS : TYPED);
}
