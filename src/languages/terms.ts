/**
 * The terms of a text: what it speaks of, comparable between texts of one language. Words of Latin script are stemmed,
 * scripts written without spaces give pairs of neighbouring characters, numbers and words without meaning give nothing.
 */
import { stemmer } from 'stemmer';

// English words that occur in any sentence, whatever it is about.
const STOP_WORDS = new Set(
  `a about after again all also an and any are as at be because been before being both but by can cannot could did do does
  doing due during each either for from further get had has have having he her here him his how i if in into is it its itself
  just may me might more most must my no nor not now of off on once only or other our out over own same shall she should so
  some such than that the their them then there these they this those through to too under until up upon us very was we were
  what when where whether which while who whom why will with would you your yours e g i e etc please error errors code codes
  failed fails fail failure occurs occurred sdk app returns return returned call calling called method methods
  try trying again later check example one specified`
    .split(/\s+/)
    .filter(Boolean),
);

const RUN =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+|[\p{L}\p{M}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/**
 * The distinct terms of a text in order of appearance.
 * @example termsOf('The user is removed') // ['user', 'remov']
 * @example termsOf('Token 无效') // ['token', '无效']
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    if (UNSPACED.test(run)) addPairs(run, terms);
    else for (const word of splitCase(run)) addWord(word, terms);
  }
  return [...terms];
}

/** Words of Latin script in a text, lower-cased, as they are written: what a vocabulary learns from prose. */
export function latinWordsOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Latin}{2,}/gu)]
    .flatMap(([run]) => splitCase(run))
    .map((word) => word.toLowerCase());
}

/**
 * What every language writes the same way: identifiers (`onError`, `user_id`) and numbers of two digits and more.
 * @example factsOf('在 443 端口调用 `onError`') // ['443', 'onError']
 */
export function factsOf(text: string): string[] {
  const prose = text.replace(/https?:\S+/g, ' ');
  return [...new Set(prose.match(/(?<![\w.])(?:\d{2,}|[a-z]+[A-Z]\w*|[A-Za-z]\w*_\w+)(?![\w])/g) ?? [])];
}

function addWord(word: string, terms: Set<string>): void {
  const lower = word.toLowerCase();
  if (lower.length < 2 || STOP_WORDS.has(lower)) return;
  terms.add(stemmer(lower));
}

function addPairs(run: string, terms: Set<string>): void {
  const characters = [...run];
  if (characters.length === 1) terms.add(run);
  for (let at = 0; at + 1 < characters.length; at++) terms.add(`${characters[at]}${characters[at + 1]}`);
}

/** An identifier inside a text (`getUserInfo`) speaks of what its words speak of. */
function splitCase(word: string): string[] {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/**
 * What two texts have in common: how many terms, and their share of all the terms of both (0 where neither has any).
 * @example termsInCommon('room is full', 'room is closed') // { common: 1, share: 1 / 3 }
 */
export function termsInCommon(a: string, b: string): { readonly common: number; readonly share: number } {
  const [terms, others] = [new Set(termsOf(a)), new Set(termsOf(b))];
  const common = [...terms].filter((term) => others.has(term)).length;
  const all = terms.size + others.size - common;
  return { common, share: all === 0 ? 0 : common / all };
}
