/**
 * Which texts document a member: per role the text of the target's locale, else of its language, else of the catalog's
 * other locales in their order. A text in another language says more than none.
 */

import type { Catalog, ErrorCode, Target, Text, TextRole } from '../model/index.ts';
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

/** The texts of an error code, each from the first locale that has it; labels speak the language of their text. */
export function documentationOf(code: ErrorCode, locales: readonly string[]): Documentation {
  const description = findText(code, locales, 'description');
  const reason = findText(code, locales, 'reason');
  const fix = findText(code, locales, 'fix');
  const paragraphs: string[] = [];
  if (description !== null) paragraphs.push(description.value);
  if (reason !== null && reason.value !== description?.value)
    paragraphs.push(labelsFor(reason.language).reason + reason.value);
  if (fix !== null && fix.value !== reason?.value) paragraphs.push(labelsFor(fix.language).fix + fix.value);
  return { description: description?.value ?? null, paragraphs };
}

interface FoundText {
  readonly value: string;
  readonly language: string;
}

function findText(code: ErrorCode, locales: readonly string[], role: TextRole): FoundText | null {
  const others = [...code.texts.keys()].filter((locale) => !locales.includes(locale)).sort();
  for (const locale of [...locales, ...others]) {
    const text: Text | undefined = code.texts.get(locale)?.[role];
    const value = cleanText(text?.value ?? '');
    if (value !== null) return { value, language: text?.language ?? languageOf(locale) };
  }
  return null;
}

function labelsFor(language: string): Labels {
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? ENGLISH;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
