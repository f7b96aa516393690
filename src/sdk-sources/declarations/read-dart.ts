/**
 * Enums and constants of Dart: enums whose constants have arguments or a `@JsonValue(17)` before them, `static const` and
 * `static final` fields of classes, maps of codes, constants of the file, and the classes that built_value makes enums of.
 */

import type { Declarations, Member } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import type { SourceTokens } from '../syntax/source-tokens.ts';
import type { Token } from '../syntax/tokenize.ts';
import { type ClassLanguage, readClasses } from './read-classes.ts';

const DART: ClassLanguage = {
  words: { types: /^(?:class|enum|extension|mixin)$/, code: /^(?:get|set|async|switch|catch)$/ },
  isConstant,
  constantsIn: ({ kind }) => (kind === 'code' ? null : isConstant),
  literalMaps: true,
  complete: (member) => withGeneratedValue(withJsonValue(member)),
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

/**
 * `static const lost = _$lost;` of a built_value class: the value stands in a generated file, and what is sent is the name, or what
 * `@BuiltValueEnumConst(wireName: 'LOST')` or `(wireNumber: 4)` says.
 */
function withGeneratedValue(member: Member): Member {
  const { value, marks } = member;
  const isGenerated =
    value.kind === 'expression' && value.tokens.length === 1 && value.tokens[0]?.text.startsWith('_$');
  if (!isGenerated) return member;
  const tokens = marks.find(({ name }) => name === 'BuiltValueEnumConst')?.tokens ?? [];
  const label = tokens.findIndex(({ text }) => /^wire(?:Name|Number)$/.test(text));
  const sent = tokens.slice(label + 2, valueEnd(tokens, label));
  return { ...member, value: label < 0 ? { kind: 'own-name' } : { kind: 'expression', tokens: sent } };
}

/** Where the argument ends whose label stands there. */
function valueEnd(tokens: readonly Token[], label: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > label && text === ',');
  return comma < 0 ? tokens.length : comma;
}

function isConstant(words: ReadonlySet<string>): boolean {
  return words.has('const') || (words.has('static') && words.has('final'));
}
