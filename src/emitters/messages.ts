/**
 * What message catalogs have in common: which texts stand in the file of a locale, and under which keys. A code's description
 * has the code's own key; its reason and its fix have that with an end of their own.
 */

import type { TextRole } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import type { Emission, Member, Texts } from './emission.ts';
import { EmitError } from './emit-error.ts';

/** One text of one locale. */
export interface Message {
  readonly key: string;
  readonly text: string;
  /** The locale that the text is in, where that is another language than the file's: such a text begins with it, `[zh-CN] …`. */
  readonly foreign: string | null;
  /** The code and its name, for those who translate: `404 FILE_NOT_FOUND`. */
  readonly note: string;
}

/** How one format makes its keys. */
export interface Keys {
  /** The key of a code. */
  of(member: Member): string;
  /** The key of its reason or its fix. */
  part(key: string, role: 'reason' | 'fix'): string;
}

/** The option that says what stands in the files beside the descriptions. */
export const PARTS = {
  parts: {
    description: 'What is translated: descriptions with reasons and fixes, or descriptions alone',
    value: ['all', 'description'],
  },
} as const;

/** The option that says what keys are made of. */
export const KEYS = {
  keys: { description: 'What keys are made of: the names of the codes, or the codes', value: ['name', 'code'] },
} as const;

/** Keys that take any text: the name without what nobody sees, or the code as it is, and `FILE_NOT_FOUND.reason`. */
export function plainKeys(keys: 'name' | 'code' = 'name', separator = '.'): Keys {
  return {
    of: ({ identifier, name, value }) => (keys === 'code' ? String(value) : (cleanText(identifier) ?? name)),
    part: (key, role) => `${key}${separator}${role}`,
  };
}

/** The locales that a target has files in, the one that the others are translated from first. */
export function localesOf({ locale, locales }: Emission): [string, ...string[]] {
  return [locale, ...locales.filter((other) => other !== locale)];
}

/**
 * The messages of one locale, in the catalog's order. What another locale has a text for, this one has too: in the other language,
 * marked, because platforms fall back to their first locale without a word. A target can ask for its own texts alone.
 * @param fallback overrides the target's for formats that can't do without a text
 */
export function messagesIn(
  emission: Emission,
  locale: string,
  keys: Keys,
  parts: 'all' | 'description' = 'all',
  fallback: Emission['fallback'] = emission.fallback,
): Message[] {
  const roles = parts === 'all' ? ROLES : (['description'] as const);
  return emission.members.flatMap((member) => {
    const key = keys.of(member);
    const note = cleanText(`${member.value} ${member.name}`) ?? '';
    return roles.flatMap((role) => {
      const found = textIn(emission, member, role, locale, fallback);
      if (found === null) return [];
      const { text, foreign } = found;
      return { key: role === 'description' ? key : keys.part(key, role), text, foreign, note };
    });
  });
}

/**
 * A member's text for a role in a locale, as the target's fallback has it where it is missing there; null where there is none, or
 * none that says more than another role does.
 */
export function textIn(
  emission: Emission,
  member: Member,
  role: TextRole,
  locale: string,
  fallback: Emission['fallback'] = emission.fallback,
): Pick<Message, 'text' | 'foreign'> | null {
  const found = textFor(member, role, preferred(emission, locale, member));
  if (found === null) return null;
  if (isNear(found.locale, locale)) return { text: found.text, foreign: null };
  if (fallback === 'none') return null;
  return { text: `[${found.locale}] ${found.text}`, foreign: found.locale };
}

/** Files by path, one for each locale; throws an `EmitError` where two locales would share one. */
export function filePerLocale(
  { catalogId }: Emission,
  locales: readonly string[],
  pathOf: (locale: string) => string,
  print: (locale: string) => string,
): Record<string, string> {
  const owners = new Map<string, string>();
  for (const locale of locales) {
    const path = pathOf(locale);
    const owner = owners.get(path.toLowerCase());
    if (owner !== undefined) {
      throw new EmitError([
        `catalog ${catalogId}: the locales ${owner} and ${locale} would both be written to ${path}. Give the pages of one of them the "locale" of the other, or name one as "locale" of the target.`,
      ]);
    }
    owners.set(path.toLowerCase(), locale);
  }
  return Object.fromEntries(locales.map((locale) => [pathOf(locale), print(locale)]));
}

/** Refuses two texts under one key, as where one code is `A` and another one `A_REASON`. */
export function refuseSharedKeys({ catalogId }: Emission, title: string, messages: readonly Message[]): void {
  const owners = new Map<string, Message>();
  const problems = messages.flatMap((message) => {
    const owner = owners.get(message.key);
    owners.set(message.key, owner ?? message);
    if (owner === undefined) return [];
    return `catalog ${catalogId}, ${title}: texts of the codes ${owner.note} and ${message.note} would both have the key \`${message.key}\`. Rename one of them under "decisions" in the config, or set "parts" of the target to "description".`;
  });
  if (problems.length > 0) throw new EmitError(problems);
}

/** A locale as POSIX, Java and Flutter write it: `zh_CN`. */
export function underscored(locale: string): string {
  return locale.replaceAll('-', '_');
}

const ROLES = ['description', 'reason', 'fix'] as const;

/** A text for a role, in the first locale that has one; null where none says more there than another role does. */
function textFor(
  { texts }: Member,
  role: TextRole,
  locales: readonly string[],
): { readonly text: string; readonly locale: string } | null {
  const isSaid = [...texts.values()].some((one) => role === 'description' || saysMore(one, role));
  if (!isSaid) return null;
  for (const locale of locales) {
    const own = texts.get(locale);
    const text = own === undefined ? null : role === 'description' ? mainText(own) : own[role];
    if (text !== null) return { text, locale };
  }
  return null;
}

/** Without a description, the reason or the fix describes the code. */
function mainText({ description, reason, fix }: Texts): string | null {
  return description ?? reason ?? fix;
}

function saysMore(texts: Texts, role: 'reason' | 'fix'): boolean {
  const text = texts[role];
  return text !== null && text !== mainText(texts) && (role === 'reason' || text !== texts.reason);
}

/** The locale, then those of its language, then the first one and all others. */
function preferred({ locales, locale: first }: Emission, locale: string, { texts }: Member): string[] {
  const known = [...texts.keys()];
  return [locale, ...known.filter((other) => isNear(other, locale)), first, ...locales, ...known];
}

/** Whether two locales are of one language. */
export function isNear(locale: string, other: string): boolean {
  return languageOf(locale) === languageOf(other);
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
