/** What was found: one catalog with all that was read for it and all that the rules say, and generated files that are stale. */

import type { Catalog } from './catalog.ts';
import type { Finding } from './finding.ts';
import type { Change, JudgedChange, RetiredCode } from './history.ts';
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
  /** What became of its codes since the last build. */
  readonly changes: readonly Change[];
  /** Codes on which page, generated enum and SDK of a platform disagree. */
  readonly verdicts: readonly Verdict[];
  /** What reports tell new findings from; null where there is nothing to compare with. */
  readonly since: Since | null;
}

/** What was known of a catalog before: by its baseline, or at another time. */
export interface Since {
  /** As people know it: the file of the baseline, a git revision. */
  readonly base: string;
  /** Fingerprints of the findings that are not new. */
  readonly known: ReadonlySet<string>;
  /** What became of the codes; null where only findings were kept. */
  readonly changes: readonly JudgedChange[] | null;
}

/** A generated file that is not what a build would write now. */
export interface StaleFile {
  readonly file: string;
  readonly state: 'missing' | 'edited' | 'outdated' | 'leftover';
  /** What that state means or what changed, as the rest of a sentence about the file. */
  readonly what: string;
}
