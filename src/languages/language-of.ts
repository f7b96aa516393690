/**
 * The language that a text is written in, told from its scripts first and from its commonest words second.
 * Names, numbers and single words say nothing about a language and give null.
 */

/** Scripts that belong to one language here, most telling first: kana makes a text with Han characters Japanese. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['th', /\p{Script=Thai}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
];

/** Words that hardly a sentence of the language does without. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the is are was not of to a an or and in on for this that with be by from has have no cannot it you your when please if already does'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das ist nicht und ein eine zu wurde werden mit für auf kann bei den dem oder kein keine'.split(' '),
  ),
  fr: new Set('le la les est pas et un une des du de pour dans sur ne que par avec ou cette aucun votre'.split(' ')),
  es: new Set('el la los las es no y un una de del para en que por con o esta se su ya ningún'.split(' ')),
  pt: new Set('o a os as é não e um uma do da para em que por com ou este esta se seu já foi nenhum'.split(' ')),
  it: new Set('il lo la gli è non e un una di del della per in che con o questo questa già nessun'.split(' ')),
};

const ASCII_ONLY = /^[\0-\x7F]*$/;
const CODE_LIKE = /`[^`]*`|https?:\/\/\S+|\S*[_/\\{}<>=@]\S*|\S*\p{Ll}\p{Lu}\S*|\S*\d\S*|\b\p{Lu}{2,}\b|\b\w+\.\w+\b/gu;
const WORD = /\p{Script=Latin}[\p{Script=Latin}']+/gu;

/**
 * Primary language subtag of a text, or null where the text can't tell.
 * @example languageOf('Token 无效') // 'zh'
 * @example languageOf('The token is invalid.') // 'en'
 * @example languageOf('OK') // null
 */
export function languageOf(text: string): string | null {
  if (ASCII_ONLY.test(text)) return latinLanguage(latinWords(text));
  const script = SCRIPTS.map(([language, pattern]) => ({ language, count: text.match(pattern)?.length ?? 0 })).find(
    ({ count }) => count > 0,
  );
  const words = latinWords(text);
  if (script !== undefined && weightOf(script.language, script.count, text) >= words.length) return script.language;
  return latinLanguage(words);
}

/** Counts Han characters as words also where kana or Hangul decided: they are part of the same sentence. */
function weightOf(language: string, count: number, text: string): number {
  return language === 'ja' || language === 'ko' ? count + (text.match(/\p{Script=Han}/gu)?.length ?? 0) : count;
}

function latinWords(text: string): string[] {
  return (text.replace(CODE_LIKE, ' ').match(WORD) ?? []).map((word) => word.toLowerCase());
}

function latinLanguage(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const scores = Object.entries(COMMON_WORDS).map(([language, common]) => ({
    language,
    hits: words.filter((word) => common.has(word)).length,
  }));
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits > 0) return best.language;
  return words.every((word) => ASCII_ONLY.test(word)) ? 'en' : null;
}
