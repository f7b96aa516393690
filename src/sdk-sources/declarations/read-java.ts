/** Enums and constants of Java: enum constants with arguments, `static final` fields of classes, fields of interfaces. */

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
  if (!words.has('static')) return false;
  return words.has('final') || (words.has('public') && /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|err(?:or)?[A-Z]\w*)$/.test(name));
}
