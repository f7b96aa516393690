/** The catalog: the reconciled set of error codes that belong together, with the provenance of every field. */

import type { Code, Location, Observation, Origin, Source, Text, TextRole } from './source.ts';

/** A mark on a claim that is provably unsound, with the evidence. */
export interface Damage {
  readonly kind: 'mangled' | 'copied' | 'misplaced' | 'misspelled' | 'contradicted' | 'foreign-text' | 'shifted';
  readonly field: 'name' | TextRole;
  /**
   * What shows that a text belongs elsewhere: another source says the same there, or nearly the same, or only its words are alike; or the
   * two sources say the same of nearly all codes, and here one has the other's text of another code.
   */
  readonly proof?: 'same text' | 'like text' | 'copied text' | 'words';
  /** One sentence with the evidence. */
  readonly because: string;
  /** The sound value where it is known, as this source would spell it. */
  readonly repaired: string | null;
  readonly evidence: readonly Evidence[];
}

/** A place that supports a judgement. */
export interface Evidence {
  readonly location: Location;
  readonly message: string;
}

/** How a claim came to stand at its code. */
export type JoinedBy = 'code' | 'same-name' | 'near-name' | 'spelling' | 'config';

/** What one source says of one error code. */
export interface Claim {
  readonly source: Source;
  readonly observation: Observation;
  /** The platform that it votes for; `docs` for a page that speaks for several. */
  readonly platform: string;
  /** The platforms it speaks for: its own, or those of all SDKs that its page is about. */
  readonly speaksFor: readonly string[];
  readonly locale: string | null;
  readonly generation: string | null;
  readonly origin: Origin;
  /** The name in the catalog's style, prefix removed (`USER_REMOVED`); null where the source gives none. */
  readonly name: string | null;
  /** The name as the source spells it (`AgoraChatErrorUserRemoved`). */
  readonly documentedAs: string | null;
  readonly joinedBy: JoinedBy;
  readonly damages: readonly Damage[];
  readonly location: Location;
}

/** Why a field has its value. */
export interface Decision {
  readonly value: string;
  readonly policy:
    | 'only-claim'
    | 'agreement'
    | 'config'
    | 'undamaged'
    | 'majority'
    | 'precedence'
    | 'authority'
    | 'own-language'
    | 'repaired'
    | 'unnamed'
    | 'distinct';
  /** One sentence a person understands. */
  readonly because: string;
  readonly winner: Location | null;
  readonly losers: readonly Loser[];
}

export interface Loser extends Location {
  readonly value: string;
  readonly platform: string;
}

/** Another entry that this one has to be seen together with. */
export interface CodeLink {
  readonly code: Code;
  readonly because: string;
}

/** One error code of a catalog. */
export interface ErrorCode {
  readonly code: Code;
  /** Canonical name in the catalog's style: `CONSTANT_CASE`, no vendor prefix, unique in its catalog unless it is an alias on purpose. */
  readonly name: string;
  /** Other names for the same code that its sources document on purpose. */
  readonly aliases: readonly string[];
  readonly status: 'active' | 'deprecated' | 'retired';
  readonly replacement: string | null;
  /** The section of the documentation it stands in, where the pages have sections. */
  readonly category: string | null;
  /** Sorted by precedence. */
  readonly claims: readonly Claim[];
  /** Per platform, the name that this platform's own API uses (ABI spelling). */
  readonly platformNames: ReadonlyMap<string, string>;
  /** Per locale (BCP 47), the chosen texts. */
  readonly texts: ReadonlyMap<string, Readonly<Partial<Record<TextRole, Text>>>>;
  readonly links: readonly CodeLink[];
  /** Keys: `name`, `status`, `texts.<locale>.<role>`, `names.<platform>`. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** An observation without a code whose name joins no code. */
export interface Unnumbered {
  readonly claim: Claim;
  /** Why it joins none: no candidate, or several. */
  readonly because: string;
  readonly candidates: readonly Code[];
}

export interface Catalog {
  readonly id: string;
  readonly codeKind: 'number' | 'string';
  /** Platforms in order of precedence. */
  readonly platforms: readonly string[];
  /** Locales that some source of the catalog is meant to be in, in order of precedence. */
  readonly locales: readonly string[];
  /** Sorted: numbers ascending, strings by code unit. */
  readonly codes: readonly ErrorCode[];
  readonly unnumbered: readonly Unnumbered[];
}
