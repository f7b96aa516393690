/**
 * The values of all members of a file: written ones are evaluated, implicit ones counted on, and references followed across
 * groups and to the constants of other files. A value that can't be known stays unknown, with the reason.
 */

import type { Region } from '../preprocessor/find-conditions.ts';
import type { Declarations, Group, Macro, Member } from '../syntax/declaration.ts';
import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Token } from '../syntax/tokenize.ts';
import { chooseCodeArgument } from './choose-code-argument.ts';
import { type Arithmetic, successorOf, Unknown, type Value } from './constant-value.ts';
import { evaluateExpression, type Operand, type Scope } from './evaluate-expression.ts';
import { LIMITS } from './known-limits.ts';
import { linkPredecessors, type Predecessors } from './link-predecessors.ts';
import { loosenessOf } from './operator-rank.ts';

export interface ResolveOptions {
  readonly language: SdkLanguage;
  readonly arithmetic: Arithmetic;
  readonly regions: readonly Region[];
  readonly symbols: ReadonlyMap<string, number>;
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
  readonly #memo = new Map<Member, ResolvedMember>();
  readonly #pending = new Set<Member>();
  readonly #byName = new Map<string, Member[]>();
  readonly #titles: ReadonlySet<string>;
  readonly #groupOf = new Map<Member, Group>();
  readonly #predecessors = new Map<Member, Predecessors>();
  readonly #codeTokens = new Map<Group, ReadonlyMap<Member, readonly Token[]>>();
  readonly #doubts = new Map<Group, string>();
  readonly #notes = new Map<Group, string>();
  #chain = 0;

  constructor(declarations: Declarations, options: ResolveOptions) {
    this.#declarations = declarations;
    this.#options = options;
    this.#titles = new Set(declarations.groups.map(({ title }) => title));
    for (const group of declarations.groups) this.#index(group);
  }

  all(): Resolved {
    for (const group of this.#declarations.groups) {
      this.#chooseArgument(group);
      for (const member of group.members) this.#resolve(member);
    }
    return { values: this.#memo, argumentNotes: this.#notes };
  }

  #index(group: Group): void {
    for (const member of group.members) {
      this.#groupOf.set(member, group);
      if (member.commentedOut) continue;
      for (const key of [member.name, `${group.title}.${member.name}`]) {
        const known = this.#byName.get(key);
        if (known) known.push(member);
        else this.#byName.set(key, [member]);
      }
    }
    if (!group.members.some((member) => member.value.kind === 'next')) return;
    for (const [member, before] of linkPredecessors(group.members, this.#options.regions)) {
      this.#predecessors.set(member, before);
    }
  }

  #chooseArgument(group: Group): void {
    if (this.#codeTokens.has(group)) return;
    const evaluate = (tokens: readonly Token[]) => evaluateExpression(tokens, this.#scopeOf(group));
    this.#codeTokens.set(group, new Map());
    const choice = chooseCodeArgument(group, evaluate);
    if (!choice) return;
    if (choice.doubt !== null) {
      this.#doubts.set(group, choice.doubt);
      return;
    }
    this.#codeTokens.set(group, choice.tokens);
    this.#notes.set(group, choice.because);
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
    const group = this.#groupOf.get(member);
    const source = member.value;
    if (!group || source.kind === 'none') return { value: new Unknown('no value is written'), written: [] };
    if (source.kind === 'unknown') return { value: new Unknown(source.reason), written: [] };
    if (source.kind === 'own-name') return { value: member.name, written: [] };
    if (source.kind === 'next') return { value: this.#count(member), written: [] };
    if (source.kind === 'expression') {
      return { value: evaluateExpression(source.tokens, this.#scopeOf(group)), written: source.tokens };
    }
    this.#chooseArgument(group);
    const tokens = this.#codeTokens.get(group)?.get(member);
    if (!tokens) {
      const reason = this.#doubts.get(group) ?? 'none of its arguments is a code in all members';
      return { value: new Unknown(reason), written: [] };
    }
    return { value: evaluateExpression(tokens, this.#scopeOf(group)), written: tokens };
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
      isType: (name) => this.#titles.has(name),
      call: (name, values) => this.#expand(name, values, group),
      looseness: (path) => this.#loosenessOf(path),
    };
  }

  #lookUp(path: readonly string[], group: Group): Value | Unknown {
    const name = path.at(-1) ?? '';
    const written = path.join('.');
    const own = path.length === 1 || /^(?:this|self|Self)$/.test(path[0] ?? '');
    const candidates = own
      ? (this.#byName.get(`${group.title}.${name}`) ?? this.#byName.get(name))
      : this.#byName.get(path.slice(-2).join('.'));
    if (candidates) return this.#agreed(candidates, written);
    const alias = path.length === 1 ? this.#expand(name, [], group) : null;
    if (alias !== null) return alias;
    const foreign = this.#options.symbols.get(written) ?? this.#options.symbols.get(path.slice(-2).join('.'));
    const bare = own ? this.#options.symbols.get(name) : undefined;
    const value = foreign ?? bare ?? LIMITS.get(written);
    return value === undefined
      ? new Unknown(`${written} is not defined in this file or in another listed one`)
      : this.#options.arithmetic.foreign(value);
  }

  /** Only what `#define` defines is text; the others are values. */
  #loosenessOf(path: readonly string[]): number {
    const name = path.length === 1 ? (path[0] ?? '') : '';
    const { language } = this.#options;
    const macro = this.#declarations.macros.get(name);
    const bodies = macro ? [macro.body] : [];
    for (const { value } of (this.#byName.get(name) ?? []).slice(0, MOST_DEFINITIONS)) {
      if (value.kind === 'expression' && value.text) bodies.push(value.tokens);
    }
    return Math.min(...bodies.map((body) => loosenessOf(body, language)));
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
    const value = evaluateExpression(macro.body, this.#bind(macro, values, group));
    this.#chain -= 10;
    return value;
  }

  #bind(macro: Macro, values: readonly Operand[], group: Group): Scope {
    const outer = this.#scopeOf(group);
    const bound = (path: readonly string[]) =>
      path.length === 1 ? values[macro.parameters.indexOf(path[0] ?? '')] : undefined;
    return {
      ...outer,
      resolve: (path) => bound(path)?.value ?? outer.resolve(path),
      looseness: (path) => bound(path)?.looseness ?? outer.looseness(path),
    };
  }
}

const MOST_DEFINITIONS = 8;

function numberOf(value: Value | Unknown): unknown {
  if (value instanceof Unknown) return value;
  return typeof value === 'object' ? value.value : value;
}
