/** Edits that were applied to sources without anything being written. */

import type { Finding } from './finding.ts';

/** A source as it is and as it would be, byte order mark and line endings included. */
export interface EditedFile {
  /** As findings name it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** An edit that is left to people. */
export interface OpenEdit {
  readonly finding: Finding;
  /** Why nobody but a person can make it, as the rest of a sentence; null where the rule knows no exact change. */
  readonly because: string | null;
}

export interface Edited {
  readonly files: readonly EditedFile[];
  /** What these changes put right. */
  readonly corrected: readonly Finding[];
  readonly open: readonly OpenEdit[];
}
