/** Members of an enum as TypeScript compiles it: `E[E["A"] = 1] = "A";` and `E["B"] = "b";`. */

import type { Member } from '../syntax/declaration.ts';
import { endOf, isWord, type SourceTokens, skip, slice, startOf, textAt } from '../syntax/source-tokens.ts';
import type { GroupCollector } from './collect-groups.ts';
import { isPlausibleConstant } from './plausible-constant.ts';

/** Tokens that its value and its own name can have. */
const LONGEST = 100;

/** The member whose first `[` stands at `index`; where it ends, or null. */
export function readCompiledMember(
  source: SourceTokens,
  index: number,
  collector: GroupCollector,
  names: ReadonlyMap<string, string>,
): number | null {
  const title = textAt(source, index - 1);
  const close = source.pairs[index] ?? -1;
  if (!isWord(source, index - 1) || close < 0 || textAt(source, close + 1) !== '=') return null;
  // Formatters put the inner assignment into brackets.
  const inner = textAt(source, index + 1) === '(' ? index + 2 : index + 1;
  const numbered = textAt(source, inner) === title && textAt(source, inner + 1) === '[';
  const name = source.tokens[numbered ? inner + 2 : index + 1];
  if (name?.kind !== 'string') return null;
  let end = close + 2;
  while (end < close + LONGEST && textAt(source, end) !== ';') end = skip(source, end);
  const tokens = numbered
    ? slice(source, inner + 5, inner > index + 1 ? close - 1 : close)
    : slice(source, close + 2, end);
  if (textAt(source, end) !== ';' || (numbered && textAt(source, inner + 4) !== '=')) return null;
  if (!isPlausibleConstant(tokens)) return null;
  const member: Member = {
    name: name.text.slice(1, -1),
    nameStart: name.start + 1,
    nameEnd: name.end - 1,
    start: startOf(source, index - 1),
    end: endOf(source, end),
    value: { kind: 'expression', tokens },
    marks: [],
    commentedOut: false,
  };
  collector.addMembers([names.get(title) ?? title], [member], 'compiled enum');
  return end;
}

/** Bundlers rename the inner name (`var E = ((E2) => { E2[E2["A"] = 1] = "A"; …`): takes note of the outer one. */
export function readCompiledName(source: SourceTokens, index: number, names: Map<string, string>): void {
  let at = index + 1;
  while (textAt(source, at) === '(' && textAt(source, at + 1) === '(') at += 1;
  const arrow = textAt(source, at) === '(' && textAt(source, at + 2) === ')' && textAt(source, at + 3) === '=>';
  if (arrow && isWord(source, at + 1) && isWord(source, index - 1) && at < index + 4) {
    names.set(textAt(source, at + 1), textAt(source, index - 1));
  }
}
