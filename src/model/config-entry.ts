/** Entries for the config that settle a finding where the sources are as they should be. */

import type { Code } from './source.ts';

/**
 * - `absent`: a platform leaves the code out on purpose
 * - `decisions`: the canonical name of a code; a null name is for people to fill in
 * - `numbers`: the code of a name that is documented without one; a null code is for people to fill in
 */
export type ConfigEntry =
  | { readonly key: 'absent'; readonly platform: string; readonly from: 'docs' | 'sdk'; readonly code: Code }
  | { readonly key: 'decisions'; readonly code: Code; readonly name: string | null }
  | { readonly key: 'numbers'; readonly name: string; readonly code: Code | null };
