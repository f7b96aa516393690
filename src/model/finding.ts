/** Findings: what the rules say about the sources. */

import type { Claim, Damage, ErrorCode } from './catalog.ts';
import type { ConfigEntry } from './config-entry.ts';
import type { Code, Location, Observation } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Related extends Location {
  readonly message: string;
}

/** A replacement of one range of one line-addressed place of a source. */
export interface TextChange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** 0-based UTF-16 offsets into the file's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** What to do about a finding: always words, and the exact change where it can be known. */
export interface Edit {
  readonly description: string;
  readonly change: TextChange | null;
  /** What settles it in the config instead, where nothing is to be changed; the description says when. */
  readonly entries?: readonly ConfigEntry[];
}

/** What a rule returns; id, severity defaults, status and fingerprint are added in one place outside the rules. */
export interface FindingDraft {
  /** Overrides the rule's default severity where the evidence asks for it. */
  readonly severity?: Severity;
  /** What is wrong and why it matters, without the place. */
  readonly message: string;
  readonly code: Code | null;
  readonly name: string | null;
  readonly location: Location;
  readonly related: readonly Related[];
  readonly edit: Edit | null;
  /** What many findings of the rule have in common, as a title for all of them: `missing on ios`. */
  readonly alike?: string;
  /** What identifies the fault apart from its line: parts of the fingerprint. */
  readonly identity: readonly (string | number)[];
  /** More of it, which renaming a column or a platform changes while the fault stays. */
  readonly labels?: readonly string[];
  /** What it is about: rules that see the same fault from another side are silent on it where this one's supersedes them. */
  readonly about?: readonly (Claim | Damage | ErrorCode | Observation)[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: 'new' | 'accepted';
  readonly message: string;
  readonly catalog: string;
  readonly code: Code | null;
  readonly name: string | null;
  readonly location: Location;
  readonly related: readonly Related[];
  readonly edit: Edit | null;
  readonly alike?: string;
  /** What accepts it: the file of a baseline, or `suppressions`. */
  readonly acceptedBy?: string;
  /** The suppression that accepts it, where one does: where it stands, and its reason. */
  readonly suppression?: { readonly place: 'page' | 'config'; readonly because: string };
  /** Survives moved lines and reordered tables: hash of rule, catalog, file and what the fault is about. */
  readonly fingerprint: string;
  /** The same without file, headers and platforms: recognises the fault after these were renamed, where it is the only one. */
  readonly kin: string;
}
