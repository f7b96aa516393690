/** Claims as joining makes them: a test spells out only what it is about. */
import type { Claim, Code, Damage, ErrorCode, Text, TextRole } from '../../src/model/index.ts';
import { constantCase, withoutPrefix } from '../../src/names/words.ts';
import type { PlacedClaim } from '../../src/rules/rule.ts';

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
  /** The number or string that its row gives. */
  readonly code?: number | string | null;
  /** The enum of an SDK. */
  readonly enum?: string;
  readonly table?: number;
  readonly row?: number;
  /** The platforms that it speaks for, where they are others than its own. */
  readonly speaksFor?: readonly string[];
  readonly joinedBy?: Claim['joinedBy'];
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
    code: draft.code ?? null,
    codeSpan: null,
    table: draft.table ?? 0,
    row: draft.row ?? 0,
    ...(draft.enum !== undefined && { enum: draft.enum }),
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
    speaksFor: draft.speaksFor ?? [platform],
    locale,
    generation,
    origin,
    name: name === null ? null : constantCase(withoutPrefix(name, prefix)),
    documentedAs: name,
    joinedBy: draft.joinedBy ?? 'code',
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

/** Codes with their claims. */
export function entriesOf(all: readonly (readonly [code: Code, ...claims: ClaimDraft[]])[]): ErrorCode[] {
  return all.map(([code, ...claims]) => ({
    code,
    claims: claims.map((one) => claim({ code, ...one })),
  })) as unknown as ErrorCode[];
}

/** The claims of codes, each with its code, as rules get them. */
export function placedOf(entries: readonly ErrorCode[]): PlacedClaim[] {
  return entries.flatMap((entry) => entry.claims.map((one) => ({ claim: one, entry })));
}

export function damage(kind: Damage['kind'], rest: Partial<Damage> = {}): Damage {
  return { kind, field: 'name', because: `it is ${kind}`, repaired: null, evidence: [], ...rest } as Damage;
}
