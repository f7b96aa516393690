/**
 * Codes that a Swift enum gives its cases in a property: `var errorCode: Int { switch self { case .busy: return 5 … } }`, in
 * the enum or an extension of it. Cases with associated values can have their codes nowhere else.
 */

import type { Member, ValueSource } from '../syntax/declaration.ts';
import { isWord, type Part, type SourceTokens, skip, slice, splitAt, textAt } from '../syntax/source-tokens.ts';
import { isPlausibleConstant } from './plausible-constant.ts';

/** The values by the names of the cases, '' for all others; more than one where what is associated with a case decides. */
export type CaseCodes = ReadonlyMap<string, readonly ValueSource[]>;

const CODE_PROPERTY = /^_?(?:(?:error|err|status)?code|errno|rawvalue|value|number)$/i;
const DECIDES: ValueSource = { kind: 'unknown', reason: 'what is associated with the case decides on its code' };
const LONGEST_HEAD = 8;

/** The codes of the property whose `var` stands at `index`; null where it is no such property. */
export function readCodeSwitch(source: SourceTokens, index: number): CaseCodes | null {
  if (!CODE_PROPERTY.test(textAt(source, index + 1)) || textAt(source, index + 2) !== ':') return null;
  let at = index + 3;
  while (at < index + LONGEST_HEAD && textAt(source, at) !== '{') at += 1;
  while (textAt(source, at) === '{' || /^(?:get|return)$/.test(textAt(source, at))) at += 1;
  if (textAt(source, at) !== 'switch' || textAt(source, at + 1) !== 'self' || textAt(source, at + 2) !== '{')
    return null;
  const close = source.pairs[at + 2] ?? -1;
  return close < 0 ? null : readArms(source, at + 3, close);
}

function readArms(source: SourceTokens, from: number, to: number): CaseCodes {
  const codes = new Map<string, ValueSource[]>();
  const starts: number[] = [];
  for (let at = from; at < to; at = skip(source, at)) {
    if (/^(?:case|default)$/.test(textAt(source, at)) && textAt(source, at - 1) !== '.') starts.push(at);
  }
  for (const [place, start] of starts.entries()) {
    const end = starts[place + 1] ?? to;
    let colon = start;
    while (colon < end && textAt(source, colon) !== ':') colon = skip(source, colon);
    const bound = new Set(slice(source, start, colon).map(({ text }) => text));
    const value = armValue(source, colon, end, bound);
    if (textAt(source, start) === 'default') codes.set('', [value]);
    else
      for (const pattern of splitAt(source, { from: start + 1, to: colon, closed: true }, ','))
        addPattern(source, pattern, value, codes);
  }
  return codes;
}

/** `return 5`, or the number alone, and nothing that the pattern before the colon binds. */
function armValue(source: SourceTokens, colon: number, to: number, bound: ReadonlySet<string>): ValueSource {
  const from = textAt(source, colon + 1) === 'return' ? colon + 2 : colon + 1;
  const tokens = slice(source, from, textAt(source, to - 1) === ';' ? to - 1 : to);
  const isConstant =
    isPlausibleConstant(tokens) && !tokens.some(({ kind, text }) => kind === 'word' && bound.has(text));
  return isConstant ? { kind: 'expression', tokens } : DECIDES;
}

/** `.busy`, `.failed(let reason)`, `let .failed(reason)`, `Self.busy`; a condition on what is associated decides. */
function addPattern(source: SourceTokens, part: Part, value: ValueSource, codes: Map<string, ValueSource[]>): void {
  let at = part.from;
  while (at < part.to && isWord(source, at)) at += 1;
  const name = textAt(source, at + 1);
  if (textAt(source, at) !== '.' || !isWord(source, at + 1)) return;
  const open = textAt(source, at + 2) === '(' ? at + 2 : null;
  const end = open === null ? at + 2 : skip(source, open);
  const isOpen = end === part.to && slice(source, at + 2, end).every(({ kind, text }) => binds(kind, text));
  const known = codes.get(name);
  if (known) known.push(isOpen ? value : DECIDES);
  else codes.set(name, [isOpen ? value : DECIDES]);
}

/** Words, and what separates them: nothing that only some values fit. */
function binds(kind: string, text: string): boolean {
  return kind === 'word' ? !/^(?:true|false|nil|where)$/.test(text) : /^[(),:_?]$/.test(text);
}

/** The case with its code, unless its declaration gives it one already. */
export function withCode(member: Member, codes: CaseCodes): Member {
  const [first, ...others] = codes.get(member.name) ?? codes.get('') ?? [];
  if (!first || member.value.kind !== 'none') return member;
  return { ...member, value: others.length > 0 ? DECIDES : first };
}
