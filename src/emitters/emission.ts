/**
 * What a printer of one language gets: names that are legal and unique there, texts that are harmless, codes as literals.
 * `prepareEmission` builds it from a catalog; a printer decides nothing any more.
 */

import type { Code, TextRole } from '../model/index.ts';

/** The texts of an error code in one language, free of control and bidi characters. */
export type Texts = Readonly<Record<TextRole, string | null>>;

/** The texts of a member in the target's locale. */
export interface Documentation {
  /** What the code means; null where no source says it; one in another language than the target's begins with its locale: `[zh-CN] …`. */
  readonly description: string | null;
  /** Description, reason and fix as the paragraphs of a comment. */
  readonly paragraphs: readonly string[];
}

/** What to use instead of a deprecated member. */
export interface Deprecation {
  /** `Use USER_REMOVED instead.`: a plain sentence. */
  readonly sentence: string;
  /** The member's identifier, where one fits. */
  readonly replacement: string | null;
  /** The source's own words; null where it has none. */
  readonly words: string | null;
}

/** A member to declare: an error code, or a second name of one. */
export interface Member {
  readonly value: Code;
  /** The code as a literal of the language. */
  readonly literal: string;
  /** As it is declared and referred to, escaped where it has to be. */
  readonly identifier: string;
  /** The canonical name, whatever the identifier looks like. */
  readonly name: string;
  readonly description: string | null;
  /** Paragraphs of its comment, as they may stand there. */
  readonly paragraphs: readonly string[];
  /** Null for a member in use. */
  readonly deprecation: Deprecation | null;
  readonly aliases: readonly Alias[];
  /** The section of the documentation it stands in. */
  readonly category: string | null;
  /** Its texts in every locale that has some. */
  readonly texts: ReadonlyMap<string, Texts>;
}

export interface Alias {
  readonly identifier: string;
  readonly name: string;
}

export interface Retired {
  readonly value: Code;
  readonly name: string;
  readonly sentence: string;
}

/** One target, ready to print. */
export interface Emission {
  readonly catalogId: string;
  readonly typeName: string;
  /** Locale of the documentation. */
  readonly locale: string;
  /** The target's locale where it names one, else all of the catalog's in order of precedence. */
  readonly locales: readonly string[];
  /** What stands in for a text that is missing in a locale. */
  readonly fallback: 'marked' | 'none';
  /** Path of the main file, relative to the output folder. */
  readonly file: string;
  readonly codeKind: 'number' | 'string';
  /** Some code needs more than 32 bits. */
  readonly isWide: boolean;
  /** In the catalog's order: numbers ascending, strings by code unit. */
  readonly members: readonly Member[];
  /** Codes that must never be used again, each with a sentence for a comment. */
  readonly retired: readonly Retired[];
}

/** What a lookup by code gives: the names, or the texts of those that have one. */
export function lookup({ members }: Emission, what: 'name' | 'description'): { literal: string; text: string }[] {
  return members.flatMap((member) => {
    const text = member[what];
    return text === null ? [] : [{ literal: member.literal, text }];
  });
}

/** An identifier without the marks that quote it: `` `in` `` and `@in` are `in`. */
export function bare(identifier: string): string {
  return identifier.replace(/^@|^r#|`/g, '');
}

/**
 * The path of a file beside the main one.
 * @example sibling('java/ChatErrorCode.java', 'ChatException.java') // 'java/ChatException.java'
 */
export function sibling(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name;
}

/**
 * The path with another end.
 * @example withEnd('ios/Codes.h', '.h', '.m') // 'ios/Codes.m'
 */
export function withEnd(file: string, end: string, other: string): string {
  return (file.endsWith(end) ? file.slice(0, -end.length) : file) + other;
}

/** The last part of a path. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
