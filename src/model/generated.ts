/** Generated files: what emitters and reports produce and `output/` writes. */

/** One file to write; nothing has touched the disk yet. */
export interface GeneratedFile {
  /** POSIX path relative to the output folder. */
  readonly path: string;
  readonly content: string;
}

export type TargetLanguage = 'typescript' | 'swift' | 'kotlin' | 'objective-c';

/** One language to emit, as the config asks for it; every option but the language has a default. */
export interface Target {
  readonly language: TargetLanguage;
  /** Name of the generated type (`ChatErrorCode`); default: made from the catalog's id. */
  readonly typeName?: string;
  /** Path of the generated file relative to the output folder; default: `<language>/<typeName>.<ext>`. */
  readonly file?: string;
  /** Locale of the documentation comments; default: the catalog's first. */
  readonly locale?: string;
  /** Take the names that this platform documents itself (ABI spelling) instead of the canonical ones. */
  readonly platform?: string;
  /** TypeScript: `enum` (default) or `const-object` for `erasableSyntaxOnly` projects. */
  readonly style?: 'enum' | 'const-object';
  /** Kotlin: package of the file. */
  readonly package?: string;
  /** Objective-C: the error domain constant; default: `<typeName>Domain`. */
  readonly domain?: string;
}
