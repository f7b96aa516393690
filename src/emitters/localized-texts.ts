/**
 * Texts in several locales inside generated code, for a lookup that takes a locale. What is asked for is a BCP 47 tag, or the same
 * with `_`; generated code writes it in lower case with `-` and drops its last part until a tag is known (RFC 4647, 3.4, "Lookup").
 * A tag that nothing is left of means the target's own locale, so that no locale is ever an error.
 */

import type { Emission } from './emission.ts';
import { EmitError } from './emit-error.ts';
import { isNear, textIn } from './messages.ts';

/** The option that asks for the lookup. */
export const LOCALES = {
  locales: {
    description:
      "Locales that texts can be looked up in beside the target's own, which stands in for any other; default: none, and no such lookup",
    value: 'texts',
  },
} as const;

/** A code as a literal, and its text. */
interface Entry {
  readonly literal: string;
  readonly text: string;
}

/** One locale of the lookup. */
export interface LocalizedTexts {
  /** The tags it answers to: its own and wider ones, each in one locale only. */
  readonly tags: readonly string[];
  /** Null for the target's own locale, whose lookup exists without this one. */
  readonly entries: readonly Entry[] | null;
}

/**
 * The locales of a lookup, the target's own first; none where no `locales` are asked for. Throws an `EmitError` for a locale that
 * the catalog has no text for: it is misspelt, or its pages aren't among the sources.
 */
export function localizedTexts(emission: Emission, locales: readonly string[] = []): readonly LocalizedTexts[] {
  if (locales.length === 0) return [];
  refuseUnknown(emission, locales);
  const byTag = new Map([emission.locale, ...locales].reverse().map((locale) => [tagOf(locale), locale]));
  const ordered = [...byTag].reverse();
  const taken = new Set(byTag.keys());
  return ordered.map(([tag, locale], index) => {
    const wider = widerTags(tag).filter((one) => !taken.has(one));
    for (const one of wider) taken.add(one);
    return { tags: [tag, ...wider], entries: index === 0 ? null : entriesIn(emission, locale) };
  });
}

function entriesIn(emission: Emission, locale: string): Entry[] {
  return emission.members.flatMap((member) => {
    const found = textIn(emission, member, 'description', locale);
    return found === null ? [] : [{ literal: member.literal, text: found.text }];
  });
}

function refuseUnknown({ catalogId, locale: own, members }: Emission, locales: readonly string[]): void {
  const known = [...new Set([own, ...members.flatMap(({ texts }) => [...texts.keys()])])];
  const problems = locales
    .filter((locale) => !known.some((one) => isNear(one, locale)))
    .map(
      (locale) =>
        `catalog ${catalogId}: "locales" of a target names ${JSON.stringify(locale)}, and no text is in that language, so every text would be a foreign one. Name some of ${known.join(', ')} in the config, or add the pages in that language to its sources.`,
    );
  if (problems.length > 0) throw new EmitError(problems);
}

function tagOf(locale: string): string {
  return locale.toLowerCase().replaceAll('_', '-');
}

/** @example widerTags('zh-hant-tw') // ['zh-hant', 'zh'] */
function widerTags(tag: string): string[] {
  const parts = tag.split('-');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('-'));
}
