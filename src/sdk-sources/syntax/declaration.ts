/**
 * What a reader of a language finds in an SDK source: groups of members (an enum, or the constants of a class) whose values
 * are still as written. Evaluating them, and reading their comments, is the same for all languages.
 */

import type { Problem, Token } from './tokenize.ts';

/** An attribute, annotation, modifier or macro that stands with a member: `@Deprecated("…")`, `private`. */
export interface Mark {
  readonly name: string;
  /** What stands in its brackets. */
  readonly tokens: readonly Token[];
}

/** The name of a mark for what is associated with a case of Swift: `case failed(Int)`. */
export const ASSOCIATED = '(…)';

/** One argument: `404`, `code: 404`, `code = 404`. */
export interface Argument {
  readonly label: string | null;
  readonly tokens: readonly Token[];
}

/** Where a member's value comes from. */
export type ValueSource =
  | {
      readonly kind: 'expression';
      readonly tokens: readonly Token[];
      /** A macro's: where its name stands, its text does. */
      readonly text?: true;
    }
  /** The value of the member before it, plus one. */
  | { readonly kind: 'next' }
  /** The member's own name (a Swift case of a `String` enum). */
  | { readonly kind: 'own-name' }
  /** One of the arguments: which one is told from all members of the group. */
  | {
      readonly kind: 'arguments';
      readonly arguments: readonly Argument[];
      /** The class that is constructed; absent where it is the group's own. */
      readonly type?: string;
    }
  /** It counts on from something that could not be read. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The language gives it no value (a bare Java constant). */
  | { readonly kind: 'none' };

export interface Member {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** From its first attribute to behind its comma or semicolon. */
  readonly start: number;
  readonly end: number;
  readonly value: ValueSource;
  readonly marks: readonly Mark[];
  readonly commentedOut: boolean;
}

/** What a word, or a quoted string, spells. */
export function nameIn({ kind, text }: Token): string {
  return kind === 'string' ? text.slice(1, -1) : text;
}

/** A member under the name that a word or a quoted string gives it. */
export function memberOf(
  name: Token,
  declared: Pick<Member, 'start' | 'end' | 'value'> & { readonly marks?: readonly Mark[] },
): Member {
  const quote = name.kind === 'string' ? 1 : 0;
  return {
    name: nameIn(name),
    nameStart: name.start + quote,
    nameEnd: name.end - quote,
    marks: [],
    ...declared,
    commentedOut: false,
  };
}

/** What declares a group: an enum, or constants that stand beside one another. */
export interface Declarator {
  readonly kind: 'enum' | 'constants';
  /** For people: `NS_ENUM`, `#define constants`. */
  readonly says: string;
}

export const ENUM: Declarator = { kind: 'enum', says: 'enum' };
export const CONSTANTS: Declarator = { kind: 'constants', says: 'constants' };

export interface Group {
  /** The name of the enum or class. */
  readonly title: string;
  /** With the namespaces and classes around it: `agora.rtc.ERROR_CODE_TYPE`. */
  readonly qualified: string;
  readonly declarator: Declarator;
  /** Where its declaration starts: its comment stands before it. */
  readonly start: number;
  readonly members: readonly Member[];
  /** Names of the constructor's parameters, where the group declares one. */
  readonly parameters: readonly string[];
  /** The source says that a member's position is its value. */
  readonly byPosition: boolean;
  /** Those of them that it calculates with and doesn't keep: what is given for them is no code. */
  readonly calculated: ReadonlySet<string>;
}

/** A macro that takes arguments: `#define ERR(n) (BASE + (n))`. */
export interface Macro {
  readonly parameters: readonly string[];
  readonly body: readonly Token[];
}

export interface Declarations {
  readonly groups: readonly Group[];
  readonly macros: ReadonlyMap<string, Macro>;
  readonly problems: readonly Problem[];
}
