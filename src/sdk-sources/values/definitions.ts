/** What names stand for in a file: its members, macros and enums, the constants of other files, and the limits of types. */

import type { Declarations, Group, Member } from '../syntax/declaration.ts';
import type { SdkLanguage } from '../syntax/sdk-language.ts';
import { LIMITS } from './integer-types.ts';
import { loosenessOf } from './operator-rank.ts';

/** Definitions of one name that are compared: more of them are arms of an `#if` that say the same. */
export const MOST_DEFINITIONS = 8;

interface Surroundings {
  readonly language: SdkLanguage;
  /** Constants that other files define. */
  readonly symbols: ReadonlyMap<string, number>;
}

export class Definitions {
  readonly #macros: Declarations['macros'];
  readonly #surroundings: Surroundings;
  readonly #byName = new Map<string, Member[]>();
  readonly #titles: ReadonlySet<string>;
  readonly #groups = new Map<Member, Group>();

  constructor({ groups, macros }: Declarations, surroundings: Surroundings) {
    this.#macros = macros;
    this.#surroundings = surroundings;
    this.#titles = new Set(groups.map(({ title }) => title));
    for (const group of groups) for (const member of group.members) this.#add(member, group);
  }

  #add(member: Member, group: Group): void {
    this.#groups.set(member, group);
    if (member.commentedOut) return;
    for (const key of [member.name, `${group.title}.${member.name}`]) {
      const known = this.#byName.get(key);
      if (known) known.push(member);
      else this.#byName.set(key, [member]);
    }
  }

  groupOf(member: Member): Group | undefined {
    return this.#groups.get(member);
  }

  /** Is this the name of an enum of the file? */
  isTitle(name: string): boolean {
    return this.#titles.has(name);
  }

  /**
   * The members that `OTHER`, `self.OTHER` or `Enum.OTHER` can mean in a group: those of the group itself before all others, which
   * come first for Swift's `.OTHER`, whose path starts with an empty name.
   */
  membersAt(path: readonly string[], { title }: Group): readonly Member[] | undefined {
    const name = path.at(-1) ?? '';
    if (path[0] === '') return this.#others(name, title) ?? this.#byName.get(name);
    if (!isOwn(path)) return this.#byName.get(path.slice(-2).join('.'));
    return this.#byName.get(`${title}.${name}`) ?? this.#byName.get(name);
  }

  #others(name: string, title: string): readonly Member[] | undefined {
    const others = this.#byName.get(name)?.filter((member) => this.#groups.get(member)?.title !== title) ?? [];
    return others.length > 0 ? others : undefined;
  }

  /** A constant of another file, or a limit that the language defines. */
  foreign(path: readonly string[]): number | undefined {
    const { symbols } = this.#surroundings;
    const written = path.join('.');
    const bare = isOwn(path) ? symbols.get(path.at(-1) ?? '') : undefined;
    return symbols.get(written) ?? symbols.get(path.slice(-2).join('.')) ?? bare ?? LIMITS.get(written);
  }

  /** The rank of the loosest operator that the text of a macro leaves open. Only what `#define` defines is text. */
  loosenessOf(path: readonly string[]): number {
    const name = path.length === 1 ? (path[0] ?? '') : '';
    const macro = this.#macros.get(name);
    const bodies = macro ? [macro.body] : [];
    for (const { value } of (this.#byName.get(name) ?? []).slice(0, MOST_DEFINITIONS)) {
      if (value.kind === 'expression' && value.text) bodies.push(value.tokens);
    }
    return Math.min(...bodies.map((body) => loosenessOf(body, this.#surroundings.language)));
  }
}

function isOwn(path: readonly string[]): boolean {
  return path.length === 1 || /^(?:this|self|Self)$/.test(path[0] ?? '');
}
