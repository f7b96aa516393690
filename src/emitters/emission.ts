/**
 * What a printer of one language gets: names that are legal and unique there, texts that are harmless.
 * `prepareEmission` builds it from a catalog; a printer decides nothing any more.
 */

import type { Code } from '../model/index.ts';

/** The texts of a member in the target's locale, free of control and bidi characters. */
export interface Documentation {
  /** What the code means; null where no source says it. */
  readonly description: string | null;
  /** Description, reason and fix as the paragraphs of a comment. */
  readonly paragraphs: readonly string[];
}

/** The member to use instead of a deprecated one: its identifier, or the source's own words where no member fits. */
export interface Replacement {
  readonly identifier: string | null;
  readonly words: string;
}

/** A member to declare: an error code, or a second name of one. */
export interface Member {
  readonly value: Code;
  /** As it is declared and referred to, escaped where it has to be. */
  readonly identifier: string;
  /** The canonical name, whatever the identifier looks like. */
  readonly name: string;
  readonly documentation: Documentation;
  readonly deprecated: boolean;
  readonly replacement: Replacement | null;
  readonly aliases: readonly Alias[];
}

export interface Alias {
  readonly identifier: string;
  readonly name: string;
}

/** A code that must never be used again, for the comment that reserves it. */
interface RetiredCode {
  readonly value: Code;
  readonly name: string;
}

/** One target, ready to print. */
export interface Emission {
  readonly catalogId: string;
  readonly typeName: string;
  /** Path of the main file, relative to the output folder. */
  readonly file: string;
  readonly codeKind: 'number' | 'string';
  /** In the catalog's order: numbers ascending, strings by code unit. */
  readonly members: readonly Member[];
  readonly retired: readonly RetiredCode[];
}

/** What differs between languages before printing. */
export interface Naming {
  /** Name of the language in messages. */
  readonly language: string;
  /** Folder under the output folder and extension of the file. */
  readonly folder: string;
  readonly extension: string;
  /** The canonical name in the language's own style. */
  spell(name: string, typeName: string): string;
  /** The identifier as it may be declared: quoted or marked where it is a keyword. */
  escape(identifier: string): string;
  /** Names that the generated type can't have. */
  readonly reservedTypeNames: ReadonlySet<string>;
}
