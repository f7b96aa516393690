/**
 * Which bracket closes which. Tolerant: a closing bracket closes the nearest open one of its kind and drops what is open
 * inside, and each arm of `#if … #else … #endif` starts from the brackets that were open before it.
 */

import type { PreprocessorLine, Token } from './tokenize.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** For each token the index of the bracket it pairs with; -1 for all that pair with none. */
export function matchBrackets(tokens: readonly Token[], directives: readonly PreprocessorLine[]): Int32Array {
  const pairs = new Int32Array(tokens.length).fill(-1);
  const arms: number[][] = [];
  let open: number[] = [];
  let directive = 0;
  for (const [index, token] of tokens.entries()) {
    for (let line = directives[directive]; line && line.start < token.start; line = directives[++directive]) {
      open = enterArm(line, open, arms);
    }
    if (token.kind !== 'mark') continue;
    if (token.text in CLOSERS) open.push(index);
    else if (token.text === ')' || token.text === ']' || token.text === '}') close(tokens, index, open, pairs);
  }
  return pairs;
}

/** Directives without an open bracket cost nothing; the copies are as long as the brackets that are open. */
function enterArm({ name }: PreprocessorLine, open: number[], arms: number[][]): number[] {
  if (/^if(?:n?def)?$/.test(name)) arms.push([...open]);
  else if (name === 'endif') arms.pop();
  else if (/^(?:else|elif|elseif)$/.test(name)) return [...(arms.at(-1) ?? open)];
  return open;
}

/** How many open brackets a closing one looks past. */
const FARTHEST = 64;

function close(tokens: readonly Token[], index: number, open: number[], pairs: Int32Array): void {
  const closer = tokens[index]?.text;
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - FARTHEST); depth--) {
    const opener = open[depth] ?? -1;
    if (CLOSERS[tokens[opener]?.text ?? ''] !== closer) continue;
    pairs[opener] = index;
    pairs[index] = opener;
    open.length = depth;
    return;
  }
}
