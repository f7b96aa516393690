/** What was found: one catalog with all that was read for it and all that the rules say, and generated files that are stale. */

import type { Catalog } from './catalog.ts';
import type { Finding } from './finding.ts';
import type { RetiredCode } from './history.ts';
import type { CatalogConfig } from './project.ts';
import type { SourceReading } from './source.ts';
import type { Verdict } from './verdict.ts';

/** One catalog with everything that a report may say of it. */
export interface Review {
  /** What the config asks for this catalog. */
  readonly config: CatalogConfig;
  readonly catalog: Catalog;
  readonly readings: readonly SourceReading[];
  /** Files that a glob matches and that say nothing of error codes. */
  readonly passedOver: readonly string[];
  readonly findings: readonly Finding[];
  /** Codes that it once had, in the order of the codes. */
  readonly retired: readonly RetiredCode[];
  /** Codes on which page, generated enum and SDK of a platform disagree. */
  readonly verdicts: readonly Verdict[];
}

/** A generated file that is not what a build would write now. */
export interface StaleFile {
  readonly file: string;
  readonly state: 'missing' | 'edited' | 'outdated' | 'leftover';
  /** What that state means or what changed, as the rest of a sentence about the file. */
  readonly what: string;
}
