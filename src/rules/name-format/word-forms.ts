/** Forms of one verb in one position of a name. */
import { stemmer } from 'stemmer';

/** Words that say of the next one that a state is missing: `NOT_ENABLED`. */
const NEGATIONS = new Set(['not', 'no', 'un', 'already']);

/** Words that ask for the infinitive: `TOKEN_WILL_EXPIRE` beside `TOKEN_EXPIRED`. */
const AUXILIARIES = new Set(
  'will would can cannot could may might must shall should to do does did let allow need'.split(' '),
);

/** Names alike in front from which on they list what was tried: `IO_LOCK`, `IO_READ`, `IO_SEEK`. */
const LIST = 5;

/** Names without the first word that all of them have: it is the vendor's, and what follows alone says a state. */
export function withoutCommonStart(names: readonly (readonly string[])[]): (readonly string[])[] {
  const start = names[0]?.[0];
  const isCommon = names.every(([first, ...rest]) => first === start && rest.length > 0);
  return isCommon && names.length > 1 ? names.map((words) => words.slice(1)) : [...names];
}

/**
 * Names that differ from many others in their last word alone, where none of these is a participle: there a word that could
 * be a verb is a noun.
 */
export function findOperations(names: readonly (readonly string[])[]): ReadonlySet<readonly string[]> {
  const lists = new Map<string, (readonly string[])[]>();
  for (const words of names.filter((one) => one.length > 1)) {
    const front = words.slice(0, -1).join(' ');
    lists.set(front, [...(lists.get(front) ?? []), words]);
  }
  const isOfNouns = (list: readonly (readonly string[])[]) => list.every((words) => !/ed$/.test(words.at(-1) ?? ''));
  return new Set([...lists.values()].filter((list) => list.length >= LIST && isOfNouns(list)).flat());
}

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
