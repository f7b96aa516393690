/** Catalogs built by hand, as `reconcile` would hand them over: only what an emitter reads is spelled out in a test. */

import type { Catalog, Claim, Code, ErrorCode, Location, Source, Text, TextRole } from '../../src/model/index.ts';

const PLACE: Location = { file: 'docs/page.md', line: 1, column: 1 };

/** The part of an error code that a test cares about. */
export interface CodeDraft {
  readonly code: Code;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly status?: ErrorCode['status'];
  readonly replacement?: string;
  /** Per platform: the documented spellings, the first of them the ABI name. */
  readonly platforms?: Readonly<Record<string, readonly string[]>>;
  /** Per locale: description, reason, fix. */
  readonly texts?: Readonly<Record<string, Partial<Record<TextRole, string>>>>;
}

export interface CatalogDraft {
  readonly id?: string;
  readonly codeKind?: 'number' | 'string';
  readonly platforms?: readonly string[];
  readonly locales?: readonly string[];
  /** Vendor prefix of each platform's source. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly codes: readonly CodeDraft[];
}

export function catalogOf(draft: CatalogDraft): Catalog {
  return {
    id: draft.id ?? 'chat',
    codeKind: draft.codeKind ?? 'number',
    platforms: draft.platforms ?? [],
    locales: draft.locales ?? ['en'],
    codes: draft.codes.map((code) => codeOf(code, draft.prefixes ?? {})),
    unnumbered: [],
  };
}

function codeOf(draft: CodeDraft, prefixes: Readonly<Record<string, string>>): ErrorCode {
  const platforms = Object.entries(draft.platforms ?? {});
  return {
    code: draft.code,
    name: draft.name,
    aliases: draft.aliases ?? [],
    status: draft.status ?? 'active',
    replacement: draft.replacement ?? null,
    category: null,
    claims: platforms.map(([platform, names]) => claimOf(draft, platform, names, prefixes[platform] ?? '')),
    platformNames: new Map(
      platforms.flatMap(([platform, [first]]) => (first === undefined ? [] : [[platform, first]])),
    ),
    texts: new Map(Object.entries(draft.texts ?? {}).map(([locale, texts]) => [locale, textsOf(texts, locale)])),
    links: [],
    decisions: new Map(),
  };
}

function textsOf(texts: Partial<Record<TextRole, string>>, locale: string): Partial<Record<TextRole, Text>> {
  const text = (value: string): Text => ({
    value,
    language: locale.split('-')[0] ?? null,
    location: PLACE,
    span: { start: 0, end: value.length },
    links: [],
  });
  return Object.fromEntries(Object.entries(texts).map(([role, value]) => [role, text(value)]));
}

function claimOf(draft: CodeDraft, platform: string, names: readonly string[], prefix: string): Claim {
  const source: Source = {
    file: `docs/${platform}.md`,
    origin: 'docs',
    platform,
    locale: 'en',
    generation: null,
    prefix,
    inferences: [],
  };
  return {
    source,
    platform,
    speaksFor: [platform],
    locale: 'en',
    generation: null,
    origin: 'docs',
    name: draft.name,
    documentedAs: names[0] ?? null,
    joinedBy: 'code',
    damages: [],
    location: PLACE,
    observation: {
      code: draft.code,
      name: names[0] ?? null,
      names,
      texts: {},
      deprecated: null,
      platform: null,
      section: null,
      location: PLACE,
      codeSpan: null,
      nameSpan: null,
      nameLocation: null,
      table: 0,
      row: 0,
    },
  };
}

/** Number codes with everything that has broken generated code before. */
export const NASTY: Catalog = catalogOf({
  id: 'chat',
  platforms: ['android', 'ios'],
  locales: ['en', 'zh-CN'],
  prefixes: { ios: 'AgoraChatError' },
  codes: [
    { code: -2, name: 'DEFAULT', texts: { en: { description: 'Ends a comment: */ opens one: /* and */*/ both' } } },
    {
      code: 0,
      name: 'IN',
      platforms: { ios: ['AgoraChatErrorNone'] },
      texts: {
        en: { description: `@throws nothing, costs $5 or $\{name}, C:\\new\\u0041, mail a@b.org, {@link x}, "q" 'a'` },
      },
    },
    {
      code: 207,
      name: 'USER_REMOVED',
      aliases: ['USER_DELETED'],
      platforms: { ios: ['AgoraChatErrorUserRemoved', 'AgoraChatErrorUserDELETED'] },
      texts: {
        en: { description: 'The user is removed', reason: 'Somebody deleted the user.', fix: 'Register again.' },
        'zh-CN': { description: '用户已被移除' },
      },
    },
    {
      code: 208,
      name: 'USER_REG_FAILED',
      status: 'deprecated',
      replacement: 'UserRemoved',
      aliases: ['REGISTRATION'],
      texts: { en: { description: 'Old <b>code</b> & 100% #1' } },
    },
    { code: 209, name: 'GONE', status: 'retired' },
    { code: 210, name: 'OBSOLETE', status: 'deprecated', replacement: 'the v2 API' },
    { code: 211, name: 'UNUSED', status: 'deprecated' },
    { code: 404, name: '404_NOT_FOUND', texts: { 'zh-CN': { description: '找不到\u202e文件\u2028第二行' } } },
    { code: 405, name: 'A_1_2', texts: { en: { description: 'Is it?? Or ??= not?', reason: 'Is it?? Or ??= not?' } } },
    { code: 406, name: 'A_12' },
    { code: 3000000000, name: '???', texts: { en: { description: 'beyond 2^31' } } },
  ],
});

/** String codes. */
export const STRINGS: Catalog = catalogOf({
  id: 'web-errors',
  codeKind: 'string',
  codes: [
    {
      code: 'IT\'S_"$x"\\',
      name: 'ITS_X',
      texts: { en: { description: 'Quotes ??= and \\(interpolation)' } },
    },
    {
      code: 'UNEXPECTED_ERROR',
      name: 'UNEXPECTED_ERROR',
      aliases: ['UNKNOWN'],
      texts: { en: { description: 'Something unexpected', fix: 'Try again.' } },
    },
    { code: 'WKS-MAP-404', name: 'WKS_MAP_404', status: 'deprecated', replacement: 'UNEXPECTED_ERROR' },
    { code: 'WKS-OLD', name: 'WKS_OLD', status: 'retired' },
  ],
});
