/**
 * Which texts document a member: those of the target's locale, else of its language, else of the catalog's other locales in
 * their order. One language per member: a text in another language says more than none, and less than any in the asked one.
 */

import type { Catalog, ErrorCode, Target, TextRole } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import type { Documentation } from './emission.ts';

/** How reason and fix are introduced. */
interface Labels {
  readonly reason: string;
  readonly fix: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  de: { reason: 'Ursache: ', fix: 'Lösung: ' },
  en: { reason: 'Possible reason: ', fix: 'What to do: ' },
  es: { reason: 'Causa posible: ', fix: 'Solución: ' },
  fr: { reason: 'Cause possible : ', fix: 'Solution : ' },
  ja: { reason: '考えられる原因：', fix: '対処方法：' },
  ko: { reason: '가능한 원인: ', fix: '해결 방법: ' },
  pt: { reason: 'Causa possível: ', fix: 'Solução: ' },
  ru: { reason: 'Возможная причина: ', fix: 'Решение: ' },
  zh: { reason: '可能原因：', fix: '处理方法：' },
};
const ENGLISH: Labels = { reason: 'Possible reason: ', fix: 'What to do: ' };

/** The locale that a target is documented in: its own, else the catalog's first. */
export function localeOf(catalog: Catalog, target: Target): string {
  return target.locale ?? catalog.locales[0] ?? 'en';
}

/** Locales in the order in which a text is looked for. */
export function preferLocales(catalog: Catalog, locale: string): string[] {
  const sameLanguage = catalog.locales.filter((other) => languageOf(other) === languageOf(locale));
  return [...new Set([locale, ...sameLanguage, ...catalog.locales])];
}

/** The texts of an error code from the first locale that has any; without a description, the reason or the fix describes it. */
export function documentationOf(code: ErrorCode, locales: readonly string[]): Documentation {
  const found = findTexts(code, locales);
  if (found === null) return { description: null, paragraphs: [] };
  const { description, reason, fix, language } = found;
  const labels = labelsFor(language);
  const first = description ?? reason ?? fix;
  const further = [
    reason !== null && reason !== first ? labels.reason + reason : null,
    fix !== null && fix !== first && fix !== reason ? labels.fix + fix : null,
  ];
  return { description: first, paragraphs: [first, ...further].filter((paragraph) => paragraph !== null) };
}

interface FoundTexts extends Readonly<Record<TextRole, string | null>> {
  readonly language: string;
}

function findTexts(code: ErrorCode, locales: readonly string[]): FoundTexts | null {
  const others = [...code.texts.keys()].filter((locale) => !locales.includes(locale)).sort();
  for (const locale of [...locales, ...others]) {
    const texts = code.texts.get(locale) ?? {};
    const clean = (role: TextRole) => cleanText(texts[role]?.value ?? '');
    const [description, reason, fix] = [clean('description'), clean('reason'), clean('fix')];
    const written = texts.description ?? texts.reason ?? texts.fix;
    if (description !== null || reason !== null || fix !== null)
      return { description, reason, fix, language: written?.language ?? languageOf(locale) };
  }
  return null;
}

function labelsFor(language: string): Labels {
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? ENGLISH;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
