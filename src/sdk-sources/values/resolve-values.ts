/**
 * The values of all members of a file: written ones are evaluated, implicit ones counted on, and references followed across
 * groups and to the constants of other files. A value that can't be known stays unknown, with the reason.
 */

import type { Region } from '../preprocessor/find-conditions.ts';
import type { Declarations, Group, Macro, Member } from '../syntax/declaration.ts';
import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Token } from '../syntax/tokenize.ts';
import { type ArgumentChoice, chooseCodeArgument } from './choose-code-argument.ts';
import { type Arithmetic, successorOf, Unknown, type Value } from './constant-value.ts';
import { Definitions, MOST_DEFINITIONS } from './definitions.ts';
import { evaluateExpression, type Operand, type Scope } from './evaluate-expression.ts';
import { linkPredecessors, type Predecessors } from './link-predecessors.ts';

export interface ResolveOptions {
  readonly language: SdkLanguage;
  readonly arithmetic: Arithmetic;
  readonly regions: readonly Region[];
  readonly symbols: ReadonlyMap<string, number>;
  /** Members without a value of their own count from 0, in every enum. */
  readonly positions: boolean;
  /** Codes are made of numbers: a call that is given one number passes it on. */
  readonly formats: boolean;
}

export interface ResolvedMember {
  readonly value: Value | Unknown;
  /** The tokens that write it; none for an implicit value. */
  readonly written: readonly Token[];
}

export interface Resolved {
  readonly values: ReadonlyMap<Member, ResolvedMember>;
  /** Which argument of a group's members is the code, for people. */
  readonly argumentNotes: ReadonlyMap<Group, string>;
}

/** References that lead to references: a longer chain against the order of the file is given up. */
const LONGEST_CHAIN = 200;

/** Resolves every member of a file. */
export function resolveValues(declarations: Declarations, options: ResolveOptions): Resolved {
  const resolver = new Resolver(declarations, options);
  return resolver.all();
}

class Resolver {
  readonly #declarations: Declarations;
  readonly #options: ResolveOptions;
  readonly #definitions: Definitions;
  readonly #memo = new Map<Member, ResolvedMember>();
  readonly #pending = new Set<Member>();
  readonly #predecessors = new Map<Member, Predecessors>();
  /** Of the groups whose members have arguments: which of them are the codes, or why none is. */
  readonly #choices = new Map<Group, ArgumentChoice | null>();
  readonly #positions = new Map<Group, ReadonlyMap<Member, number>>();
  #chain = 0;

  constructor(declarations: Declarations, options: ResolveOptions) {
    this.#declarations = declarations;
    this.#options = options;
    this.#definitions = new Definitions(declarations, options);
    for (const { members } of declarations.groups) {
      if (!members.some(({ value }) => value.kind === 'next')) continue;
      for (const [member, before] of linkPredecessors(members, options.regions)) this.#predecessors.set(member, before);
    }
  }

  all(): Resolved {
    for (const { members } of this.#declarations.groups) for (const member of members) this.#resolve(member);
    const chosen = [...this.#choices].flatMap(([group, choice]) =>
      choice && choice.doubt === null ? [[group, choice.because] as const] : [],
    );
    return { values: this.#memo, argumentNotes: new Map(chosen) };
  }

  #choiceOf(group: Group): ArgumentChoice | null {
    const known = this.#choices.get(group);
    if (known !== undefined) return known;
    // An argument that refers to a member of its own group finds no choice made yet.
    this.#choices.set(group, null);
    const evaluate = (tokens: readonly Token[]) => evaluateExpression(tokens, this.#scopeOf(group));
    const choice = chooseCodeArgument(group, evaluate);
    this.#choices.set(group, choice);
    return choice;
  }

  #resolve(member: Member): Value | Unknown {
    const known = this.#memo.get(member);
    if (known) return known.value;
    if (this.#pending.has(member)) return new Unknown(`${member.name} is defined by itself`);
    if (this.#chain > LONGEST_CHAIN) return new Unknown('the chain of references is too long');
    this.#pending.add(member);
    this.#chain += 1;
    const resolved = this.#compute(member);
    this.#chain -= 1;
    this.#pending.delete(member);
    this.#memo.set(member, resolved);
    return resolved.value;
  }

  #compute(member: Member): ResolvedMember {
    const group = this.#definitions.groupOf(member);
    const source = member.value;
    if (!group) return unwritten(new Unknown('no value is written'));
    switch (source.kind) {
      case 'none':
        return unwritten(this.#position(member, group) ?? new Unknown('no value is written'));
      case 'unknown':
        return unwritten(new Unknown(source.reason));
      case 'own-name':
        return unwritten(member.name);
      case 'next':
        return unwritten(this.#count(member));
      case 'expression':
        return this.#evaluate(source.tokens, group);
      case 'arguments':
        return this.#argument(member, group);
    }
  }

  #evaluate(tokens: readonly Token[], group: Group): ResolvedMember {
    return { value: evaluateExpression(tokens, this.#scopeOf(group)), written: tokens };
  }

  #argument(member: Member, group: Group): ResolvedMember {
    const choice = this.#choiceOf(group);
    if (choice?.doubt) return unwritten(new Unknown(choice.doubt));
    const tokens = choice?.tokens.get(member);
    return tokens
      ? this.#evaluate(tokens, group)
      : unwritten(this.#position(member, group) ?? new Unknown('none of its arguments is a code in all members'));
  }

  /** Where a member stands in its enum, where that is its value; null where it is not. */
  #position(member: Member, group: Group): Value | null {
    if (group.declarator.kind !== 'enum' || !(group.byPosition || this.#options.positions)) return null;
    const known = this.#positions.get(group) ?? positionsIn(group);
    this.#positions.set(group, known);
    const position = known.get(member);
    return position === undefined ? null : this.#options.arithmetic.foreign(position);
  }

  #count(member: Member): Value | Unknown {
    if (member.commentedOut) return new Unknown('it is commented out and has no value of its own');
    this.#resolveRun(member);
    const before = this.#predecessors.get(member) ?? null;
    if (before === null) return new Unknown('its value depends on too many #if conditions');
    const values = before.map((one) => (one ? this.#after(one) : this.#options.arithmetic.foreign(0)));
    const [first = new Unknown('it counts on from nothing')] = values;
    const unknown = values.find((value) => value instanceof Unknown);
    if (unknown) return unknown;
    const same = values.every((value) => numberOf(value) === numberOf(first));
    return same ? first : new Unknown('its value depends on which #if condition holds');
  }

  /** Resolves a run of implicit members from its start, so that no recursion is as long as the enum. */
  #resolveRun(member: Member): void {
    const run: Member[] = [];
    const seen = new Set<Member>();
    let at: Member | null | undefined = this.#previous(member);
    while (at && at.value.kind === 'next' && !this.#memo.has(at) && !seen.has(at)) {
      run.push(at);
      seen.add(at);
      at = this.#previous(at);
    }
    for (const earlier of run.reverse()) this.#resolve(earlier);
  }

  #previous(member: Member): Member | null | undefined {
    return this.#predecessors.get(member)?.[0];
  }

  #after(member: Member): Value | Unknown {
    const value = this.#resolve(member);
    if (value instanceof Unknown) return new Unknown(`it counts on from ${member.name}, whose value is not known`);
    return successorOf(value) ?? new Unknown(`it counts on from ${member.name}, which is a string`);
  }

  #scopeOf(group: Group): Scope {
    return {
      language: this.#options.language,
      arithmetic: this.#options.arithmetic,
      resolve: (path) => this.#lookUp(path, group),
      isType: (name) => this.#definitions.isTitle(name),
      call: (name, values) => this.#expand(name, values, group),
      looseness: (path) => this.#definitions.loosenessOf(path),
      formats: this.#options.formats,
    };
  }

  #lookUp(path: readonly string[], group: Group): Value | Unknown {
    const written = path.join('.');
    const candidates = this.#definitions.membersAt(path, group);
    if (candidates) return this.#agreed(candidates, written);
    const alias = path.length === 1 ? this.#expand(written, [], group) : null;
    if (alias !== null) return alias;
    const value = this.#definitions.foreign(path);
    return value === undefined
      ? new Unknown(`${written} is not defined in this file or in another listed one`)
      : this.#options.arithmetic.foreign(value);
  }

  #agreed(candidates: readonly Member[], written: string): Value | Unknown {
    const [first = new Unknown(`${written} is not defined`), ...others] = candidates
      .slice(0, MOST_DEFINITIONS)
      .map((candidate) => this.#resolve(candidate));
    if (first instanceof Unknown && candidates.length === 1) {
      return new Unknown(`${written} has no known value: ${first.reason}`.slice(0, 300));
    }
    const same = others.every((other) => numberOf(other) === numberOf(first));
    return same ? first : new Unknown(`${written} is defined more than once, with different values`);
  }

  #expand(name: string, values: readonly Operand[], group: Group): Value | Unknown | null {
    const macro = this.#declarations.macros.get(name);
    if (!macro) return null;
    if (this.#chain > LONGEST_CHAIN) return new Unknown('the chain of macros is too long');
    if (macro.parameters.length !== values.length) return new Unknown(`${name} takes other arguments`);
    this.#chain += 10;
    const value = evaluateExpression(macro.body, bind(macro, values, this.#scopeOf(group)));
    this.#chain -= 10;
    return value;
  }
}

/** The scope of a macro's body: its parameters stand for what it is called with. */
function bind({ parameters }: Macro, values: readonly Operand[], outer: Scope): Scope {
  const bound = (path: readonly string[]) =>
    path.length === 1 ? values[parameters.indexOf(path[0] ?? '')] : undefined;
  return {
    ...outer,
    resolve: (path) => bound(path)?.value ?? outer.resolve(path),
    looseness: (path) => bound(path)?.looseness ?? outer.looseness(path),
  };
}

function positionsIn({ members }: Group): Map<Member, number> {
  const live = members.filter(({ commentedOut }) => !commentedOut);
  return new Map(live.map((member, position) => [member, position]));
}

function unwritten(value: Value | Unknown): ResolvedMember {
  return { value, written: [] };
}

function numberOf(value: Value | Unknown): unknown {
  if (value instanceof Unknown) return value;
  return typeof value === 'object' ? value.value : value;
}
