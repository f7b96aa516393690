/** Words as data: what each of them says, in which language, and by which texts that is tried. */

export interface Word {
  readonly concept: Concept;
  /** Primary subtag of the language, or of the first of those that share the word. */
  readonly language: string;
  /**
   * The word, or the pattern of its forms (`errors?`). A blank stands for a space, a hyphen, an underscore or nothing
   * between two words; `^` and `$` are the ends of the text.
   */
  readonly word: string;
  /** The word counts as a whole; else as the beginning of one. In scripts without spaces it counts anywhere. */
  readonly whole: boolean;
  /** A text that the word must hit, and a near miss that it must not. */
  readonly hits: string;
  readonly misses: string;
}

/** What words can say. */
export type Concept =
  | 'error'
  | 'error-codes'
  | 'faulty-thing'
  | 'thing-listed'
  | 'outcome-codes'
  | 'outcome'
  | 'fault-term'
  | 'code-or-value'
  | 'other-codes'
  | 'states'
  | 'code-format'
  | 'failure'
  | 'code-header'
  | 'status-header'
  | 'exit-header'
  | 'error-in-name'
  | 'outcome-in-name'
  | 'deprecation-in-name'
  | 'success-in-name'
  | HeaderConcept;

/** What a header says, by the word that says it: codes that it calls so by their kind come before others. */
export type HeaderConcept =
  | 'header:http-status'
  | 'header:error-code'
  | 'header:not-errors'
  | 'header:index'
  | 'header:fix'
  | 'header:reason'
  | 'header:description'
  | 'header:name'
  | 'header:code'
  | 'header:severity'
  | 'header:message'
  | 'header:other';

/** A word, a text that it must hit, and a near miss. A word that ends in `…` is the beginning of longer ones. */
type Entry = readonly [word: string, hits: string, misses: string];

/** Words of one concept and one language. */
export function words(concept: Concept, language: string, entries: readonly Entry[]): Word[] {
  return entries.map(([word, hits, misses]) => ({
    concept,
    language,
    word: word.replace(/…$/, ''),
    whole: !word.endsWith('…'),
    hits,
    misses,
  }));
}
