/** Generated files: what emitters and reports produce and `output/` writes. */

import type { OptionSpecs } from './option.ts';
import type { Code } from './source.ts';

/** One file to write; nothing has touched the disk yet. */
export interface GeneratedFile {
  /** POSIX path relative to the output folder, or to `folder`. */
  readonly path: string;
  /** A folder of its own, relative to the output folder: `../ios/Sources`. */
  readonly folder?: string;
  readonly content: string;
  /** For reading only: a build rewrites it, and nothing is stale for what it says. */
  readonly isReport?: boolean;
}

/** A language that can be generated, as the config sees it. */
export interface TargetLanguage {
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Options of this language alone. */
  readonly options: OptionSpecs;
  /** Generated where the config names no targets. */
  readonly isDefault: boolean;
}

/** What a target of any language may say; each has a default. */
export type CommonTarget = {
  /** Name of the generated type (`ChatErrorCode`); default: made from the catalog's id. */
  readonly typeName?: string;
  /** Folder of the target's files, relative to the config; default: the catalog's output folder. */
  readonly output?: string;
  /** Path of the generated file relative to `output`; default: `<language>/<typeName>.<ext>`, without the folder in an own `output`. */
  readonly file?: string;
  /** Locale of the documentation comments; default: the catalog's first. */
  readonly locale?: string;
  /** Take the names that this platform documents itself (ABI spelling) instead of the canonical ones. */
  readonly platform?: string;
  /** Whose names members have: the canonical ones, or those of `platform` (of the language's own platform where it names none). */
  readonly names?: 'canonical' | 'platform';
  /** How members are spelled; default: as the language or the platform does. */
  readonly case?: 'constant' | 'pascal' | 'camel';
  /** What every member starts with, in place of the vendor's or the type's prefix. */
  readonly memberPrefix?: string;
  /** Codes and names that are left out. */
  readonly exclude?: readonly Code[];
  /** What documents a code that has no text in the locale: one in another language, marked (the default), or none. */
  readonly fallback?: 'marked' | 'none';
};

/**
 * One language to emit, as the config asks for it; `Options` are those of its language. Without arguments: a target of any
 * language, whose options nobody has looked at yet.
 */
export type Target<Language extends string = string, Options = Readonly<Record<string, unknown>>> = {
  readonly language: Language;
} & CommonTarget &
  Options;
