/**
 * The language that a text is written in: by its script, and within one script only where the text leaves no doubt.
 * Names, numbers and single words say nothing about a language and give null, and so do texts that two languages share.
 */

import { isBorrowed, isSpeltEnglish, languagesOfWord } from './common-words.ts';

/** Scripts and the letters in them that only one language has, most telling first: kana beside Han is Japanese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['uk', /(?<=\p{Script=Cyrillic})[іїєґ]|[іїєґ](?=\p{Script=Cyrillic})/iu],
  ['sr', /(?<=\p{Script=Cyrillic})[јљњћђџ]|[јљњћђџ](?=\p{Script=Cyrillic})/iu],
  ['ru', /\p{Script=Cyrillic}{2}/u],
  ['fa', /[پچژگکی]/u],
  ['ar', /\p{Script=Arabic}{2}/u],
  ['he', /\p{Script=Hebrew}{2}/u],
  ['el', /\p{Script=Greek}{2}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** Simplified characters that Japanese writes otherwise or not at all, of those that speak of errors. */
const ONLY_CHINESE =
  /[误错码无败网络户间时请设进们这为说话议证认权访问题关开闭连断发讯过丢响应该还没让给据处现规则类图视频语义输够创删见导线载资与压缩扩检测试调页须从后对动态传统计划节点]|您|的|了|吗|呢|么/u;

const ASCII_ONLY = /^[\0-\x7F]*$/;
const IN_CODE = /`[^`]*`/g;
/** Of a word between blanks. */
const CODE_LIKE = /[_/\\{}<>=@\d]|\p{Ll}\p{Lu}/u;
const CODE_IN_WORD = /\b\p{Lu}{2,}\b|\b\w{1,80}\.\w{1,80}\b/gu;
const WORD = /\p{Script=Latin}{2,}/gu;
const CITED = /["'“‘(（「『【[][^"'“‘”’(（「『【[)）」』】\]]*["'”’)）」』】\]]/gu;
const LETTER_BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/gu;

/**
 * Primary language subtag of a text, or null where the text can't tell. Knowing the page's language helps: on a
 * page in Japanese, characters that it shares with Chinese don't tell; on one in another script, Latin words are English.
 * @example languageOf('Token 无效') // 'zh'
 * @example languageOf('The token is invalid.') // 'en'
 * @example languageOf('認証失敗', 'ja') // null
 * @example languageOf('OK') // null
 */
export function languageOf(text: string, page: string | null = null): string | null {
  const pageLanguage = primary(page);
  if (ASCII_ONLY.test(text)) return latinLanguage(text, pageLanguage);
  const language = SCRIPTS.find(([, letters]) => letters.test(text))?.[0];
  if (language === undefined) return latinLanguage(text, pageLanguage);
  const citing = languageOfCiting(text, pageLanguage);
  if (citing !== null) return citing;
  const isShared = language === 'zh' && pageLanguage === 'ja' && !ONLY_CHINESE.test(text);
  return isShared ? null : language;
}

function primary(page: string | null): string | null {
  return page?.split(/[-_]/)[0]?.toLowerCase() ?? null;
}

/** The language of a sentence in Latin letters that has letters of another script in quotes or brackets only. */
function languageOfCiting(text: string, page: string | null): string | null {
  const rest = text.replace(CITED, ' ');
  if (SCRIPTS.some(([, letters]) => letters.test(rest))) return null;
  const cited = text.match(LETTER_BEYOND_LATIN)?.length ?? 0;
  return wordsOf(rest).length > 2 * cited ? latinLanguage(rest, page) : null;
}

function wordsOf(text: string): string[] {
  const words = text.replace(IN_CODE, ' ').split(/\s+/);
  const plain = words.flatMap((word) => (CODE_LIKE.test(word) ? [] : word.replace(CODE_IN_WORD, ' ')));
  return (plain.join(' ').match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** How many words a language needs that no rival has. */
const LEAD = 2;
const NOT_LATIN = /^(?:ja|ko|zh|uk|sr|ru|fa|ar|he|el|th|hi)$/;

function latinLanguage(text: string, page: string | null): string | null {
  const all = wordsOf(text);
  if (all.length < 2) return null;
  const words = [...new Set(all)];
  const [best = NOBODY, second = NOBODY] = rank(words);
  const lead = best.hits - second.hits;
  if (best.language === 'en' || best === NOBODY) return isEnglish(words, best.hits, lead, page) ? 'en' : null;
  return lead >= LEAD ? best.language : null;
}

/** Nearly all that isn't translated is English, so less proof is asked for: none on a page in another script. */
function isEnglish(words: readonly string[], hits: number, lead: number, page: string | null): boolean {
  const isPlain = words.every((word) => ASCII_ONLY.test(word));
  if (hits === 0) return isPlain && (words.every(isBorrowed) || (page !== null && NOT_LATIN.test(page)));
  if (lead === 0) return false;
  const isElsewhere = page !== null && page !== 'en' && !NOT_LATIN.test(page);
  return lead >= (isPlain ? (isElsewhere ? LEAD : 1) : LEAD + 1);
}

const NOBODY = { language: '', hits: 0 };

/** How many words speak for each language, most first. */
function rank(words: readonly string[]): { language: string; hits: number }[] {
  const hits = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOfWord(word);
    const spoken = languages.length === 0 && isSpeltEnglish(word) ? ['en'] : languages;
    for (const language of spoken) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  return [...hits].map(([language, count]) => ({ language, hits: count })).sort((a, b) => b.hits - a.hits);
}
