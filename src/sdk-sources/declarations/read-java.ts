/** Enums and constants of Java: enum constants with arguments, `static final` fields of classes, fields of interfaces. */

import { isErrorWord } from '../../languages/index.ts';
import { wordsOf } from '../../names/words.ts';
import type { Declarations } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import type { SourceTokens } from '../syntax/source-tokens.ts';
import { type ClassLanguage, readClasses } from './read-classes.ts';

const JAVA: ClassLanguage = {
  words: { types: /^(?:class|interface|enum|record)$/, code: /^(?:new|throws)$/ },
  isConstant,
  constantsIn: ({ kind, keyword }) => (kind !== 'type' ? null : keyword === 'interface' ? () => true : isConstant),
};

/** Reads the declarations of a file. */
export function readJava(source: SourceTokens, lexicon: Lexicon): Declarations {
  return readClasses(source, lexicon, JAVA);
}

/** `static final`; older code forgets the `final` and spells the name like a constant, or calls it an error. */
function isConstant(words: ReadonlySet<string>, name: string): boolean {
  if (!words.has('static') || words.has('final')) return words.has('static');
  const isCapitals = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name);
  if (words.has('public')) return isCapitals || /^err(?:or)?[A-Z]\w*$/.test(name);
  return isCapitals && wordsOf(name).some(isErrorWord);
}
