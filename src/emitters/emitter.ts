/**
 * The form of a language: one object that says everything about it. The config's schema and defaults, where a platform's
 * generated enum stands and the documentation are made from it; names and texts are prepared by it before it prints.
 */

import type { OptionSpecs, OptionsOf } from '../model/index.ts';
import type { Emission } from './emission.ts';
import type { StringSyntax } from './string-literal.ts';

/** Names that a language doesn't take as they are. */
export interface Words {
  /** No members, not even quoted: they get a `_` behind them. */
  readonly members: ReadonlySet<string>;
  /** No names for the generated type. */
  readonly types: ReadonlySet<string>;
  /** Identifiers are ASCII: any other letter is written by its number. */
  readonly isAscii?: true;
  /** A keyword as a language writes it that can quote it: `` `in` `` ; any other name as it is. */
  readonly quote?: (identifier: string) => string;
}

/** Comments of a language. */
interface CommentSyntax {
  /** A comment of one line; null for a file that can't hold any. */
  line(text: string): string | null;
  /** A clean text (`cleanText`) as it may stand in a documentation comment. */
  text(text: string): string;
}

/** The files of a target by their paths, the main one at `emission.file`. */
type PrintedFiles = Readonly<Record<string, string>>;

export interface Emitter<Id extends string = string, Specs extends OptionSpecs = OptionSpecs> {
  /** What the config calls the language, and its folder under the output folder. */
  readonly id: Id;
  /** What people call it. */
  readonly title: string;
  /** What is generated and what the community expects of it, for the language's page: a paragraph of Markdown. */
  readonly about: string;
  /** Ends of the files' names, the first of them the main file's. */
  readonly extensions: readonly [string, ...string[]];
  /** Platforms whose own language it is, in lower case. */
  readonly homes: readonly string[];
  /** Generated where the config names no targets. */
  readonly isDefault?: true;
  /** Without a `platform` of its own, a target takes the names that the first of `homes` documents which the catalog has. */
  readonly speaksForHome?: true;
  /** Options of this language alone. */
  readonly options: Specs;
  readonly words: Words;
  /**
   * Members are visible far outside their type, as in C: each carries the type's name, or the prefix of its vendor. A name
   * that only a page has, without prefix, isn't taken as it is.
   */
  readonly isGlobal?: true;
  /** Name of the main file without its end; default: the type's. */
  fileName?(typeName: string): string;
  /** The canonical name in the language's own style. */
  spell(name: string, typeName: string): string;
  readonly strings: StringSyntax;
  readonly comments: CommentSyntax;
  /** Names that the files declare themselves, so that no member can have them. */
  declares?(typeName: string, options: OptionsOf<Specs>): readonly string[];
  /** The files without the header that says where they come from. */
  print(emission: Emission, options: OptionsOf<Specs>): PrintedFiles;
}

/** Types a language by its id and its options. */
export function defineEmitter<const Id extends string, const Specs extends OptionSpecs>(
  emitter: Emitter<Id, Specs>,
): Emitter<Id, Specs> {
  return emitter;
}

/** An identifier as a member may be declared. */
export function escapeMember({ members, quote, isAscii }: Words, written: string): string {
  const identifier = isAscii
    ? written.replace(/[^\w$]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)
    : written;
  if (members.has(identifier)) return `${identifier}_`;
  return quote === undefined ? identifier : quote(identifier);
}
