/**
 * Enums and constants of Dart: enums whose constants have arguments or a `@JsonValue(17)` before them, `static const` and
 * `static final` fields of classes, maps of codes, and constants of the file.
 */

import type { Declarations, Member } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import type { SourceTokens } from '../syntax/source-tokens.ts';
import { type ClassLanguage, readClasses } from './read-classes.ts';

const DART: ClassLanguage = {
  words: { types: /^(?:class|enum|extension|mixin)$/, code: /^(?:get|set|async|switch|catch)$/ },
  isConstant,
  constantsIn: ({ kind }) => (kind === 'code' ? null : isConstant),
  literalMaps: true,
  complete: withJsonValue,
};

/** Reads the declarations of a file. */
export function readDart(source: SourceTokens, lexicon: Lexicon): Declarations {
  return readClasses(source, lexicon, DART);
}

function withJsonValue(member: Member): Member {
  const json = member.marks.find(({ name }) => name === 'JsonValue');
  if (!json || member.value.kind !== 'none') return member;
  return { ...member, value: { kind: 'expression', tokens: json.tokens } };
}

function isConstant(words: ReadonlySet<string>): boolean {
  return words.has('const') || (words.has('static') && words.has('final'));
}
