/** Gathers what a reader finds: enums as they are, and constants of one class or file into one group. */

import {
  CONSTANTS,
  type Declarations,
  type Declarator,
  type Group,
  type Macro,
  type Member,
} from '../syntax/declaration.ts';
import type { Problem } from '../syntax/tokenize.ts';
import type { ValueUse } from './parameter-uses.ts';

interface Gathered {
  readonly path: readonly string[];
  readonly declarator: Declarator;
  readonly start: number;
  readonly members: Member[];
}

export class GroupCollector {
  readonly macros = new Map<string, Macro>();
  readonly #fileTitle: string;
  readonly #groups: (Group & { readonly members: Member[] })[] = [];
  readonly #gathered = new Map<string, Gathered>();
  readonly #parameters = new Map<string, readonly string[]>();
  readonly #uses = new Map<string, ValueUse[]>();
  readonly #ranges = new Map<string, readonly [from: number, to: number]>();
  readonly #byPosition = new Set<string>();
  readonly #problems: Problem[] = [];

  constructor(fileTitle: string) {
    this.#fileTitle = fileTitle;
  }

  /** An enum; one without a name is called like the class around it, or like the file. */
  addEnum(group: Pick<Group, 'declarator' | 'start' | 'members'>, name: string | null, path: readonly string[]): void {
    const named = this.#named(group, name === null ? path : [...path, name]);
    this.#groups.push({ ...named, members: [...group.members] });
  }

  /** Members of the class, enum or namespace at the end of the path, found one by one; without a path, of the file. */
  addMembers(path: readonly string[], members: readonly Member[], declarator = CONSTANTS, start?: number): void {
    const [first] = members;
    if (!first) return;
    const key = gatheredKey(declarator, path.join('.'));
    const known = this.#gathered.get(key);
    if (known) known.members.push(...members);
    else this.#gathered.set(key, { path, declarator, start: start ?? first.start, members: [...members] });
  }

  /** Changes the members of a class or enum that were found one by one. */
  adapt(path: string, declarator: Declarator, change: (member: Member) => Member): void {
    const known = this.#gathered.get(gatheredKey(declarator, path));
    if (known) known.members.splice(0, known.members.length, ...known.members.map(change));
  }

  /** Takes members out of a class or enum that were found one by one. */
  take(path: string, declarator: Declarator, isWanted: (member: Member) => boolean): Member[] {
    const key = gatheredKey(declarator, path);
    const known = this.#gathered.get(key)?.members ?? [];
    const [wanted, others] = [known.filter(isWanted), known.filter((member) => !isWanted(member))];
    known.splice(0, known.length, ...others);
    if (others.length === 0) this.#gathered.delete(key);
    return wanted;
  }

  /** Further names for members, each with the name that it stands for: they belong where that member does. */
  addAliases(aliases: ReadonlyMap<Member, string>): void {
    const places = new Map<string, Member[]>();
    for (const members of this.#lists()) for (const { name } of members) places.set(name, members);
    const targets = new Map([...aliases].map(([{ name }, target]) => [name, target]));
    const added = [...aliases.keys()].flatMap((alias) => {
      const place = places.has(alias.name) ? undefined : places.get(endOf(alias.name, targets));
      return place ? [{ place, alias }] : [];
    });
    for (const { place, alias } of added) place.push(alias);
  }

  #lists(): Member[][] {
    return [...this.#groups, ...this.#gathered.values()].map(({ members }) => members);
  }

  /** Where the body of a class or namespace lies in the file. */
  nameRange(path: readonly string[], from: number, to: number): void {
    const key = path.join('.');
    if (!this.#ranges.has(key)) this.#ranges.set(key, [from, to]);
  }

  /** Adds what `read` finds in the comments of each class, inner classes first. */
  addCommentedOut(read: (from: number, to: number, live: readonly Member[]) => readonly Member[]): void {
    const ofEnums = this.#groups.flatMap(({ members }) => members.filter((member) => member.commentedOut));
    const taken = new Set(ofEnums.map(({ start }) => start));
    const innerFirst = [...this.#gathered.values()].sort((a, b) => b.path.length - a.path.length);
    for (const { path, members } of innerFirst) {
      const own = path.length === 0 ? [0, Number.MAX_SAFE_INTEGER] : [members[0]?.start ?? 0, members.at(-1)?.end ?? 0];
      const [from = 0, to = 0] = this.#ranges.get(path.join('.')) ?? own;
      const found = read(from, to, members).filter(({ start }) => !taken.has(start));
      for (const member of found) taken.add(member.start);
      members.push(...found);
    }
  }

  /** Names of the constructor's parameters of a class. */
  nameParameters(path: readonly string[], parameters: readonly string[]): void {
    const key = path.join('.');
    if (!this.#parameters.has(key)) this.#parameters.set(key, parameters);
  }

  /** What the constructor of a class does with its parameters. */
  noteUses(path: readonly string[], uses: readonly ValueUse[]): void {
    const key = path.join('.');
    const known = this.#uses.get(key);
    if (known) known.push(...uses);
    else this.#uses.set(key, [...uses]);
  }

  #calculated(key: string): ReadonlySet<string> {
    const calculated = new Set<string>();
    const uses = this.#uses.get(key) ?? [];
    for (const use of uses) if (use.calculates) for (const name of use.names) calculated.add(name);
    for (const use of uses) if (!use.calculates) for (const name of use.names) calculated.delete(name);
    return calculated;
  }

  /** The values of the enum of this name are the positions of its members. */
  notePositions(title: string): void {
    this.#byPosition.add(title);
  }

  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  #named(
    { declarator, start, members }: Pick<Group, 'declarator' | 'start' | 'members'>,
    path: readonly string[],
  ): Group {
    const title = path.at(-1) ?? this.#fileTitle;
    const qualified = path.join('.') || title;
    return { title, qualified, declarator, start, members, parameters: [], byPosition: false, calculated: new Set() };
  }

  /** What is known of the constructor that the members call: the group's own, or that of another class of the file. */
  #withConstructor(group: Group, classes: ReadonlyMap<string, string>): Group {
    const types = new Set(group.members.map(({ value }) => (value.kind === 'arguments' ? value.type : undefined)));
    const other = [...types].map((type) => classes.get(type ?? '')).find((key) => key !== undefined);
    const key = this.#parameters.has(group.qualified) ? group.qualified : (other ?? group.qualified);
    return {
      ...group,
      parameters: this.#parameters.get(key) ?? [],
      calculated: this.#calculated(key),
      byPosition: this.#byPosition.has(group.title),
    };
  }

  /** Everything in the order of the file. */
  declarations(): Declarations {
    const gathered = [...this.#gathered.values()].map(({ path, members, ...group }) =>
      this.#named({ ...group, members: members.sort((a, b) => a.nameStart - b.nameStart) }, path),
    );
    const classes = new Map([...this.#parameters.keys()].map((key) => [key.slice(key.lastIndexOf('.') + 1), key]));
    const groups = [...this.#groups, ...gathered].map((group) => this.#withConstructor(group, classes));
    groups.sort((a, b) => a.start - b.start);
    return { groups, macros: this.macros, problems: this.#problems };
  }
}

function gatheredKey({ says }: Declarator, path: string): string {
  return `${says} ${path}`;
}

const LONGEST_CHAIN = 8;

/** Where a chain of names leads to: `#define OLD NEW` and `#define NEW NEWEST`. */
function endOf(name: string, targets: ReadonlyMap<string, string>): string {
  let end = name;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) end = targets.get(end) ?? end;
  return end;
}
