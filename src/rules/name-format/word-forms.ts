/** Forms of one verb in one position of a name. */
import { stemmer } from 'stemmer';

/** Words that say of the next one that a state is missing: `NOT_ENABLED`. */
const NEGATIONS = new Set(['not', 'no', 'un', 'already']);

/** Words that ask for the infinitive: `TOKEN_WILL_EXPIRE` beside `TOKEN_EXPIRED`. */
const AUXILIARIES = new Set(
  'will would can cannot could may might must shall should to do does did let allow need'.split(' '),
);

/**
 * The last word of a name, and each word behind a negation, with the key under which its other forms are found.
 * Plural and singular differ on purpose and share no key.
 * @example stemsOfWord(['translate', 'fail']) // [{ key: 'last fail', form: 'fail' }]
 */
export function stemsOfWord(words: readonly string[]): { readonly key: string; readonly form: string }[] {
  return words.flatMap((form, at) => {
    const before = words[at - 1];
    const found: { key: string; form: string }[] = [];
    if (at === words.length - 1 && before !== undefined && !AUXILIARIES.has(before) && isVerbForm(form))
      found.push({ key: `last ${stemmer(form)}`, form });
    if (before !== undefined && NEGATIONS.has(before) && isVerbForm(form))
      found.push({ key: `${before} ${stemmer(form)}`, form });
    return found;
  });
}

/** Nouns in the plural end in `s`, names of an activity in `ing`; what doesn't may be a verb in one of its forms. */
function isVerbForm(word: string): boolean {
  return /^[a-z]{4,}$/.test(word) && !/(?:s|ion|ing)$/.test(word);
}
