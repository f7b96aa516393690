/**
 * Which texts document a member: those of the target's locale, else of its language, else of the catalog's other locales in
 * their order. One language per member: a text in another language says more than none, and less than any in the asked one. It
 * is marked as such, so that nobody takes it for a translation; a target can ask for none instead.
 */

import type { Catalog, ErrorCode, Target, TextRole } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import type { Documentation, Texts } from './emission.ts';

/** How reason and fix are introduced. */
interface Labels {
  readonly reason: string;
  readonly fix: string;
  /** Says that the text isn't in this language; `*` stands for the locale that it is in. */
  readonly missing: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  de: { reason: 'Ursache: ', fix: 'Lösung: ', missing: 'Noch nicht auf Deutsch dokumentiert: Dieser Text ist auf *.' },
  en: {
    reason: 'Possible reason: ',
    fix: 'What to do: ',
    missing: 'Not documented in English yet: this text is in *.',
  },
  es: {
    reason: 'Causa posible: ',
    fix: 'Solución: ',
    missing: 'Aún no está documentado en español: este texto está en *.',
  },
  fr: {
    reason: 'Cause possible : ',
    fix: 'Solution : ',
    missing: 'Pas encore documenté en français : ce texte est en *.',
  },
  ja: { reason: '考えられる原因：', fix: '対処方法：', missing: '日本語の説明はまだありません。この文章は * です。' },
  ko: { reason: '가능한 원인: ', fix: '해결 방법: ', missing: '아직 한국어 설명이 없습니다. 이 글은 *입니다.' },
  pt: {
    reason: 'Causa possível: ',
    fix: 'Solução: ',
    missing: 'Ainda não documentado em português: este texto está em *.',
  },
  ru: { reason: 'Возможная причина: ', fix: 'Решение: ', missing: 'Описания на русском пока нет: этот текст на *.' },
  zh: { reason: '可能原因：', fix: '处理方法：', missing: '尚无中文说明：此文本为 *。' },
};
const ENGLISH: Labels = {
  reason: 'Possible reason: ',
  fix: 'What to do: ',
  missing: 'Not documented in the language of this file yet: this text is in *.',
};

/** The locale that a target is documented in: its own, else the catalog's first. */
export function localeOf(catalog: Catalog, target: Target): string {
  return target.locale ?? catalog.locales[0] ?? 'en';
}

/**
 * The texts that document an error code; without a description, the reason or the fix describes it.
 * @param texts all that the code has
 */
export function documentationOf(
  code: ErrorCode,
  catalog: Catalog,
  target: Target,
  texts: ReadonlyMap<string, Texts> = allTexts(code),
): Documentation {
  const wanted = localeOf(catalog, target);
  const [found] = preferLocales(texts, catalog, wanted).flatMap((locale) => {
    const roles = texts.get(locale);
    return roles === undefined ? [] : [{ locale, ...roles }];
  });
  if (found === undefined) return NOTHING;
  const { locale, description, reason, fix } = found;
  const isForeign = languageOf(locale) !== languageOf(wanted);
  if (isForeign && target.fallback === 'none') return NOTHING;
  const labels = labelsFor(writtenIn(code, locale));
  const first = description ?? reason ?? fix ?? '';
  const said = new Set<string | null>([first]);
  const further = [
    reason === null || said.has(reason) ? null : labels.reason + reason,
    fix === null || said.has(fix) || fix === reason ? null : labels.fix + fix,
    isForeign ? labelsFor(languageOf(wanted)).missing.replace('*', locale) : null,
  ];
  // A program shows the description alone; in a comment the last sentence is the mark.
  return {
    description: isForeign ? `[${locale}] ${first}` : first,
    paragraphs: [first, ...further.filter((paragraph) => paragraph !== null)],
  };
}

/** The texts of an error code in every locale that has some. */
export function allTexts(code: ErrorCode): Map<string, Texts> {
  const texts = [...code.texts].map(([locale, roles]): [string, Texts] => {
    const clean = (role: TextRole) => cleanText(roles[role]?.value ?? '');
    return [locale, { description: clean('description'), reason: clean('reason'), fix: clean('fix') }];
  });
  return new Map(texts.filter(([, roles]) => Object.values(roles).some((text) => text !== null)));
}

const NOTHING: Documentation = { description: null, paragraphs: [] };

/** Locales in the order in which a text is looked for. */
function preferLocales(texts: ReadonlyMap<string, Texts>, catalog: Catalog, wanted: string): string[] {
  const sameLanguage = catalog.locales.filter((other) => languageOf(other) === languageOf(wanted));
  return [wanted, ...sameLanguage, ...catalog.locales, ...[...texts.keys()].sort()];
}

/** The language of the text itself, which a page in another language may quote. */
function writtenIn(code: ErrorCode, locale: string): string {
  const texts = code.texts.get(locale) ?? {};
  return (texts.description ?? texts.reason ?? texts.fix)?.language ?? languageOf(locale);
}

function labelsFor(language: string): Labels {
  return (Object.hasOwn(LABELS, language) ? LABELS[language] : undefined) ?? ENGLISH;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
