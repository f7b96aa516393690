/**
 * Enums whose members are filled in by macros of the same file (X-macros): `#define MAP(X) X(BUSY, 5)` in front of
 * `enum E { MAP(ITEM) };`. Members are expanded as a preprocessor does it; each of them stands where the macro is called.
 */

import { matchBrackets } from '../syntax/match-brackets.ts';
import { partitionPoint } from '../syntax/partition-point.ts';
import type { SourceTokens } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { argumentsOf, bracketEnd, type Definition, definitionOf, substitute } from './macro-text.ts';

/** Tokens that the enums of a file may grow by. */
const MOST_TOKENS = 200_000;
const DEEPEST = 16;

/** Expands the enums of one file. */
export class MemberExpander {
  readonly #source: SourceTokens;
  /** By name, in the order of the file. */
  readonly #definitions = new Map<string, Definition[]>();
  #budget = MOST_TOKENS;

  constructor(source: SourceTokens) {
    this.#source = source;
    for (const directive of source.directives) {
      const name = directive.tokens[0]?.text;
      if (name === undefined || (directive.name !== 'define' && directive.name !== 'undef')) continue;
      const known = this.#definitions.get(name);
      if (known) known.push(definitionOf(directive));
      else this.#definitions.set(name, [definitionOf(directive)]);
    }
  }

  /** The body whose `{` stands at `open`, with its brackets, expanded; null where no macro fills in members of it. */
  expand(open: number): SourceTokens | null {
    const { tokens } = this.#source;
    const close = this.#source.pairs[open] ?? -1;
    if (close < 0 || this.#definitions.size === 0 || this.#budget < 0) return null;
    const out: Token[] = [];
    let grown = false;
    for (let at = open; at <= close; ) {
      const end = startsMember(out) ? this.#callEnd(tokens, at, startOf(tokens, at)) : null;
      const members = end === null ? tokens.slice(at, at + 1) : this.#expandCall(tokens.slice(at, end));
      if (members === null) return null;
      for (const token of members) out.push(token);
      grown ||= end !== null;
      at = end ?? at + 1;
    }
    return grown ? { ...this.#source, tokens: out, pairs: matchBrackets(out, []) } : null;
  }

  /** The members that one call fills in, all of them where the call stands. */
  #expandCall(call: readonly Token[]): Token[] | null {
    const [name] = call;
    const last = call.at(-1);
    const expanded = name && last ? this.#expandAll(call, name.start, []) : null;
    if (!expanded || !name || !last) return null;
    // A comment beside the call speaks of its one member; of several it speaks of none.
    const inside = { start: name.end - 1, end: name.end };
    const place = countMembers(expanded) > 1 ? inside : { start: name.start, end: last.end };
    return expanded.map((token) => ({ ...token, ...place }));
  }

  #expandAll(tokens: readonly Token[], offset: number, hidden: readonly string[]): Token[] | null {
    if (hidden.length > DEEPEST) return null;
    const out: Token[] = [];
    for (let at = 0; at < tokens.length; ) {
      const name = tokens[at]?.text ?? '';
      const end = startsMember(out) && !hidden.includes(name) ? this.#callEnd(tokens, at, offset) : null;
      const replaced =
        end === null ? tokens.slice(at, at + 1) : this.#replace(tokens.slice(at, end), offset, [...hidden, name]);
      if (replaced === null) return null;
      for (const token of replaced) out.push(token);
      at = end ?? at + 1;
    }
    return out;
  }

  #replace(call: readonly Token[], offset: number, hidden: readonly string[]): Token[] | null {
    const definition = this.#budget < 0 ? null : this.#definitionAt(call[0]?.text ?? '', offset);
    const body = definition ? substitute(definition, argumentsOf(call)) : null;
    this.#budget -= body?.length ?? 0;
    return body === null || this.#budget < 0 ? null : this.#expandAll(body, offset, hidden);
  }

  /** Behind the call of a macro that starts at `at`; null where there is none. */
  #callEnd(tokens: readonly Token[], at: number, offset: number): number | null {
    const token = tokens[at];
    const definition = token?.kind === 'word' ? this.#definitionAt(token.text, offset) : null;
    if (!definition) return null;
    if (definition.parameters === null) return at + 1;
    return tokens[at + 1]?.text === '(' ? bracketEnd(tokens, at + 1) : null;
  }

  /** What the name stands for at an offset; null where it is no macro, or where conditions choose from several. */
  #definitionAt(name: string, offset: number): Definition | null {
    const known = this.#definitions.get(name) ?? [];
    const at = partitionPoint(known, ({ start }) => start < offset) - 1;
    const [before, last] = [known[at - 1], known[at]];
    const isCertain = !before?.body || before.spelled === last?.spelled;
    // `#define BUSY BUSY` only says that the name exists.
    const isOwn = last?.parameters === null && last.spelled === name;
    return last?.body && isCertain && !isOwn ? last : null;
  }
}

function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? 0;
}

/** Does a member start behind these tokens? */
function startsMember(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last === undefined || (last.kind === 'mark' && (last.text === '{' || last.text === ','));
}

function countMembers(tokens: readonly Token[]): number {
  let depth = 0;
  let commas = 0;
  for (const { kind, text } of tokens.slice(0, -1)) {
    if (kind !== 'mark') continue;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (text === ',' && depth === 0) commas += 1;
  }
  return commas + 1;
}
