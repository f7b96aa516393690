/** Claims of one code as joining hands them to deciding: a test spells out only what it is about. */
import type { Claim, Damage, Text, TextRole } from '../../src/model/index.ts';
import { constantCase, withoutPrefix } from '../../src/names/words.ts';

export interface ClaimDraft {
  readonly platform?: string;
  readonly origin?: 'docs' | 'sdk' | 'generated';
  readonly file?: string;
  readonly line?: number;
  readonly prefix?: string;
  readonly locale?: string | null;
  readonly generation?: string | null;
  /** As the source spells them, the first of them the name. */
  readonly names?: readonly string[];
  readonly deprecated?: { readonly because: string; readonly replacement: string | null } | null;
  readonly damages?: readonly Damage[];
  /** By role: a text with its language, as in `en: The lamp is broken.`. */
  readonly texts?: Partial<Record<TextRole, string>>;
  readonly localizedTexts?: Readonly<Record<string, Partial<Record<TextRole, string>>>>;
}

const ENDS = { docs: 'md', sdk: 'h', generated: 'ts' };

export function claim(draft: ClaimDraft = {}): Claim {
  const { platform = 'ios', origin = 'docs', prefix = '', locale = null, generation = null, names = [] } = draft;
  const { file = `${platform}.${ENDS[origin]}`, line = 1, damages = [], deprecated = null } = draft;
  const location = { file, line, column: 1 };
  const [name = null] = names;
  const observation = {
    names,
    name,
    deprecated,
    texts: textsOf(draft.texts ?? {}, location),
    ...(draft.localizedTexts !== undefined && {
      localizedTexts: Object.fromEntries(
        Object.entries(draft.localizedTexts).map(([marked, texts]) => [marked, textsOf(texts, location)]),
      ),
    }),
  };
  return {
    source: { file, origin, platform, locale, generation, prefix, inferences: [] },
    observation,
    platform,
    speaksFor: [platform],
    locale,
    generation,
    origin,
    name: name === null ? null : constantCase(withoutPrefix(name, prefix)),
    documentedAs: name,
    joinedBy: 'code',
    damages,
    location,
  } as unknown as Claim;
}

/** @example textsOf({ fix: 'en: Wait.' }, location).fix?.language // 'en' */
function textsOf(texts: Partial<Record<TextRole, string>>, location: Claim['location']) {
  return Object.fromEntries(
    Object.entries(texts).map(([role, said]) => {
      const [, language = '', value = ''] = /^(\w*): (.*)$/.exec(said) ?? [];
      return [role, { value, language: language || null, location } as unknown as Text];
    }),
  );
}

export function damage(kind: Damage['kind'], rest: Partial<Damage> = {}): Damage {
  return { kind, field: 'name', because: `it is ${kind}`, repaired: null, evidence: [], ...rest } as Damage;
}
