/** Forms of one verb in one position of a name. */
import { stemmer } from 'stemmer';

/** Words that say of the next one that a state is missing: `NOT_ENABLED`. */
const NEGATIONS = new Set(['not', 'no', 'un', 'already']);

/**
 * The last word of a name, and each word behind a negation, with the key under which its other forms are found.
 * Plural and singular differ on purpose and share no key.
 * @example stemsOfWord(['translate', 'fail']) // [{ key: 'last fail', form: 'fail' }]
 */
export function stemsOfWord(words: readonly string[]): { readonly key: string; readonly form: string }[] {
  return words.flatMap((form, at) => {
    const before = words[at - 1];
    const found: { key: string; form: string }[] = [];
    if (at === words.length - 1 && at > 0 && isVerbForm(form)) found.push({ key: `last ${stemmer(form)}`, form });
    if (before !== undefined && NEGATIONS.has(before) && isVerbForm(form))
      found.push({ key: `${before} ${stemmer(form)}`, form });
    return found;
  });
}

/** Nouns in the plural end in `s`; what doesn't may be a verb in one of its forms. */
function isVerbForm(word: string): boolean {
  return /^[a-z]{4,}$/.test(word) && !word.endsWith('s') && !word.endsWith('ion');
}
