/** History: what a catalog was at another time, and what became of its codes since. */

import type { ErrorCode } from './catalog.ts';
import type { Code, TextRole } from './source.ts';

/** One error code as a `catalog.json` keeps it: what comparing two times needs. */
export interface RecordedCode {
  readonly code: Code;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: ErrorCode['status'];
  readonly replacement: string | null;
  /** Names by platform, as its own API spells them. */
  readonly platformNames: Readonly<Record<string, string>>;
  /** Texts by locale. */
  readonly texts: Readonly<Record<string, Readonly<Partial<Record<TextRole, string>>>>>;
  /** The files that spoke of it. */
  readonly files: readonly string[];
}

export interface RecordedCatalog {
  readonly id: string;
  readonly codes: readonly RecordedCode[];
}

/** A code that no source has any more: it must never mean anything else. */
export interface RetiredCode {
  readonly code: Code;
  readonly name: string;
  /** What was last said of it; null where nothing was. */
  readonly text: string | null;
  /** The code or name to use instead, where one is known. */
  readonly replacement: string | null;
}

/** The retired codes of one catalog. */
export interface RetiredCatalog {
  readonly id: string;
  readonly codes: readonly RetiredCode[];
}

/** A ledger of retired codes as it is to be kept, and whether it is so already. */
export interface Ledger {
  /** As the config names it. */
  readonly file: string;
  readonly content: string;
  readonly isCurrent: boolean;
}

/**
 * - `removed`: neither its code nor its name is there any more
 * - `reused`: the code is there, and it means something else now
 * - `renumbered`: the name stands at another code
 * - `renamed`: the code has another name, in the catalog or on a platform
 * - `deprecated`, `restored`: its status alone
 * - `texts`: nothing but words that people read
 */
export type ChangeKind =
  | 'removed'
  | 'reused'
  | 'renumbered'
  | 'renamed'
  | 'added'
  | 'deprecated'
  | 'restored'
  | 'texts';

/** What became of one code. */
export interface Change {
  readonly kind: ChangeKind;
  /** Null for an added one. */
  readonly before: RecordedCode | null;
  /** Null for a removed one. */
  readonly after: RecordedCode | null;
}

/**
 * What a change means for a target: `source`, code that uses the constant no longer compiles; `value`, it compiles and
 * handles another error than before.
 */
export interface Impact {
  readonly target: string;
  readonly breaks: 'source' | 'value';
}

/** A change with what it means for those who use the generated code. */
export interface JudgedChange extends Change {
  readonly isBreaking: boolean;
  readonly impacts: readonly Impact[];
}

/** The part of a version that has to be raised; null where nothing has changed. */
export type Bump = 'major' | 'minor' | 'patch' | null;

/** What became of one catalog. */
export interface CatalogChanges {
  readonly id: string;
  readonly changes: readonly JudgedChange[];
  readonly bump: Bump;
}
