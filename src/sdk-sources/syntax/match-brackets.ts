/**
 * Which bracket closes which. Tolerant: a closing bracket closes the nearest open one of its kind and drops what is open
 * inside, and each arm of `#if … #else … #endif` starts from the brackets that were open before it.
 */

import type { PreprocessorLine, Token } from './tokenize.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The open brackets, innermost first: a list that every arm can go on from without copying it. */
interface Open {
  readonly index: number;
  readonly outer: Open | null;
}

/** How many open brackets a closing one looks past. */
const FARTHEST = 64;

/** For each token the index of the bracket it pairs with; -1 for all that pair with none. */
export function matchBrackets(tokens: readonly Token[], directives: readonly PreprocessorLine[]): Int32Array {
  const pairs = new Int32Array(tokens.length).fill(-1);
  const arms: (Open | null)[] = [];
  let open: Open | null = null;
  let directive = 0;
  for (const [index, token] of tokens.entries()) {
    for (let line = directives[directive]; line && line.start < token.start; line = directives[++directive]) {
      open = enterArm(line, open, arms);
    }
    if (token.kind !== 'mark') continue;
    if (token.text in CLOSERS) open = { index, outer: open };
    else if (token.text === ')' || token.text === ']' || token.text === '}') open = close(tokens, index, open, pairs);
  }
  return pairs;
}

function enterArm({ name }: PreprocessorLine, open: Open | null, arms: (Open | null)[]): Open | null {
  if (/^if(?:n?def)?$/.test(name)) arms.push(open);
  else if (name === 'endif') arms.pop();
  else if (/^(?:else|elif|elseif)$/.test(name)) return arms.at(-1) ?? null;
  return open;
}

/** Pairs a closing bracket, and gives what is open behind it. */
function close(tokens: readonly Token[], index: number, open: Open | null, pairs: Int32Array): Open | null {
  const closer = tokens[index]?.text;
  let at = open;
  for (let steps = 0; at && steps < FARTHEST; steps++, at = at.outer) {
    if (CLOSERS[tokens[at.index]?.text ?? ''] !== closer) continue;
    // In the second arm of an `#if` the bracket may be closed already.
    if (pairs[at.index] === -1) pairs[at.index] = index;
    pairs[index] = at.index;
    return at.outer;
  }
  return open;
}
