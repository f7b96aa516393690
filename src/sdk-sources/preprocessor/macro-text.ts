/** The text of a macro: its parameters, the arguments of a call, and the body with the arguments in it. */

import type { PreprocessorLine, Token } from '../syntax/tokenize.ts';

export interface Definition {
  readonly start: number;
  /** Null for a macro without a bracket. */
  readonly parameters: readonly string[] | null;
  /** Null where it can't be expanded: an `#undef`, a macro of any number of arguments. */
  readonly body: readonly Token[] | null;
  readonly spelled: string;
}

/** What a `#define` or `#undef` says of its name. */
export function definitionOf({ name, tokens, start }: PreprocessorLine): Definition {
  const [macro, open] = tokens;
  if (name === 'undef') return { start, parameters: null, body: null, spelled: '' };
  if (open?.text !== '(' || open.start !== macro?.end) {
    const body = tokens.slice(1);
    return { start, parameters: null, body, spelled: spell(body) };
  }
  const close = tokens.findIndex(({ text }) => text === ')');
  const list = tokens.slice(2, Math.max(close, 2));
  const parameters = list.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const isFixed = close > 0 && list.every(({ kind, text }) => kind === 'word' || text === ',');
  return { start, parameters, body: isFixed ? tokens.slice(close + 1) : null, spelled: spell(tokens.slice(2)) };
}

/** Behind the bracket that closes the one at `open`; null where none does. */
export function bracketEnd(tokens: readonly Token[], open: number): number | null {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'word', text: '' };
    if (kind === 'mark' && text === '(') depth += 1;
    if (kind === 'mark' && text === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** The arguments of `NAME(a, b)`. */
export function argumentsOf(call: readonly Token[]): Token[][] {
  const given: Token[][] = [[]];
  let depth = 0;
  for (const token of call.slice(2, -1)) {
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === ',' && depth === 0) given.push([]);
    else given.at(-1)?.push(token);
  }
  return given;
}

/** The body with the arguments in it; null where their number differs. */
export function substitute({ parameters, body }: Definition, given: readonly Token[][]): Token[] | null {
  const names = parameters ?? [];
  if (body === null || (names.length > 0 && names.length !== given.length)) return null;
  const out: Token[] = [];
  let pastes = false;
  for (const [index, token] of body.entries()) {
    if (isPasting(body, index)) pastes = true;
    else if (!isPasting(body, index - 1)) {
      const argument = token.kind === 'word' ? given[names.indexOf(token.text)] : undefined;
      for (const [place, one] of (argument ?? [token]).entries()) {
        const before = pastes && place === 0 ? out.pop() : undefined;
        out.push(before ? { ...one, kind: before.kind, text: `${before.text}${one.text}` } : one);
      }
      pastes = false;
    }
  }
  return out;
}

/** The first mark of `##`. */
function isPasting(body: readonly Token[], index: number): boolean {
  const [first, second] = [body[index], body[index + 1]];
  return first?.text === '#' && second?.text === '#' && first.end === second.start;
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
