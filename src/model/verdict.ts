/** The three-way verdict: what the page, the generated enum and the SDK of one platform call one code, and which is the odd one out. */

import type { Code, Location } from './source.ts';

/** What one side calls the code; `name` is null where the side has the code without a name. */
export interface VerdictSide {
  readonly name: string | null;
  /** Null for a generated enum that is about to be written. */
  readonly location: Location | null;
}

export interface Verdict {
  readonly code: Code;
  readonly platform: string;
  /** Null where that side doesn't have the code. */
  readonly page: VerdictSide | null;
  readonly generated: VerdictSide | null;
  readonly sdk: VerdictSide | null;
  readonly odd: 'page' | 'generated' | 'sdk' | 'all';
  /** One sentence. */
  readonly because: string;
}
