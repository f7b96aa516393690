/**
 * Which constructor argument of `NOT_FOUND(404, "…")` is the code: the one that is a number in all members of the group,
 * called like a code where the constructor names its parameters, else the first whose numbers differ. Where none is a
 * number, a string that differs from member to member is one: any where its parameter is called a code, else one without spaces.
 */

import type { Argument, Group, Member } from '../syntax/declaration.ts';
import type { Token } from '../syntax/tokenize.ts';
import { Unknown, type Value } from './constant-value.ts';

export interface ArgumentChoice {
  readonly tokens: ReadonlyMap<Member, readonly Token[]>;
  readonly because: string;
  /** Why it is no code all the same; null where it is one. */
  readonly doubt: string | null;
}

interface Candidate {
  readonly key: string;
  readonly index: number;
  readonly tokens: Map<Member, readonly Token[]>;
  readonly values: (Value | Unknown)[];
}

/** What a parameter is called that takes the code. */
export const CODE_PARAMETER =
  /^_?(?:m|k)?_?(?:(?:error|err|status|result)?_?(?:code|value|number|num|no)|errno|raw_?value|id|int_?value)$/i;
/** What it is called where it can be nothing else: a `value` or an `id` may be a sentence. */
const CALLED_CODE = /^_?(?:m|k)?_?(?:(?:error|err|status|result)?_?code|raw_?value)$/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The choice for a group; null where no argument can be the code, or no member has arguments. */
export function chooseCodeArgument(
  group: Group,
  evaluate: (tokens: readonly Token[]) => Value | Unknown,
): ArgumentChoice | null {
  const bases = basesOf(group);
  const members = group.members.filter(({ value, name }) => value.kind === 'arguments' && !bases.has(name));
  const candidates = collect(members, group.parameters, evaluate);
  const count = members.filter(({ commentedOut }) => !commentedOut).length;
  const everywhere = candidates.filter((candidate) => candidate.tokens.size >= count && count > 0);
  const numbers = everywhere.filter(({ values }) => isKind(values, isNumber));
  // Two names of one code are no doubt where the parameter is called like a code.
  const strings = everywhere.filter(
    ({ key, values }) =>
      (isKind(values, isCodeLike) && (CODE_PARAMETER.test(key) || areDistinct(values))) ||
      (isKind(values, isText) && CALLED_CODE.test(key)),
  );
  const [number] = byRank(numbers);
  const best = number ?? byRank(strings)[0];
  if (!best) return null;
  const kind = number
    ? 'a number'
    : isKind(best.values, isCodeLike)
      ? 'a string without spaces'
      : 'a string of its own';
  const parameter = group.parameters[best.index] ?? best.key;
  const doubt = group.calculated.has(parameter)
    ? `the constructor calculates with ${parameter}: what comes of it is not known`
    : null;
  return { tokens: best.tokens, doubt, because: `the ${describe(best)} is the code: ${kind} in all members` };
}

const FEWEST_BUILT = 2;

/** Members that several others are given as an argument (`LAMP("05"), NO_LAMP(LAMP, 1)`): what these are built on is no code. */
function basesOf({ members }: Group): ReadonlySet<string> {
  const given = new Map<string, number>();
  for (const { value } of members) {
    if (value.kind !== 'arguments' || value.arguments.length < 2) continue;
    for (const { tokens } of value.arguments) {
      const [name, ...more] = tokens;
      if (name !== undefined && more.length === 0) given.set(name.text, (given.get(name.text) ?? 0) + 1);
    }
  }
  return new Set(members.flatMap(({ name }) => ((given.get(name) ?? 0) >= FEWEST_BUILT ? [name] : [])));
}

function collect(
  members: readonly Member[],
  parameters: readonly string[],
  evaluate: (tokens: readonly Token[]) => Value | Unknown,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const member of members) {
    if (member.value.kind !== 'arguments') continue;
    for (const [index, argument] of member.value.arguments.entries()) {
      const key = argument.label ?? parameters[index] ?? `#${index}`;
      const candidate: Candidate = candidates.get(key) ?? { key, index, tokens: new Map(), values: [] };
      candidates.set(key, candidate);
      candidate.tokens.set(member, argument.tokens);
      if (!member.commentedOut) candidate.values.push(evaluateArgument(argument, evaluate));
    }
  }
  return [...candidates.values()];
}

function evaluateArgument(
  { tokens }: Argument,
  evaluate: (tokens: readonly Token[]) => Value | Unknown,
): Value | Unknown {
  // A class, a lambda or another call is no code; that it can't be evaluated says nothing of its neighbours.
  return tokens.some((token) => token.text === '{' || token.text === '->' || token.text === '=>')
    ? ''
    : evaluate(tokens);
}

/** Some values are of the kind, and the others at least may be. */
function isKind(values: readonly (Value | Unknown)[], test: (value: Value) => boolean): boolean {
  const known = values.filter((value): value is Value => !(value instanceof Unknown));
  return known.length > 0 && known.every(test);
}

function isNumber(value: Value): boolean {
  return typeof value !== 'string';
}

function isText(value: Value): boolean {
  return typeof value === 'string' && value !== '';
}

function isCodeLike(value: Value): boolean {
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value);
}

function areDistinct(values: readonly (Value | Unknown)[]): boolean {
  const known = values.filter((value) => !(value instanceof Unknown)).map(textOf);
  return new Set(known).size === known.length;
}

function textOf(value: Value | Unknown): string {
  return typeof value === 'object' && 'bits' in value ? String(value.value) : String(value);
}

function byRank(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ key, values }: Candidate) => (CODE_PARAMETER.test(key) ? 2 : 0) + (areDistinct(values) ? 1 : 0);
  return [...candidates].sort((a, b) => rank(b) - rank(a) || a.index - b.index);
}

function describe({ key, index }: Candidate): string {
  const place = ORDINALS[index] ?? `${index + 1}th`;
  return key.startsWith('#') ? `${place} argument` : `argument "${key}"`;
}
