/**
 * What Java and Dart have in common: enums whose constants have arguments, and constants that are fields of classes. A language
 * says which words open a type, which fields are constants, and what a member of an enum may have besides its arguments.
 */

import { CONSTANTS, type Declarations, ENUM, type Group, type Member } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { isWord, type SourceTokens, skip, startOf, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addCodeMaps } from './add-code-maps.ts';
import { addConstantEnum } from './add-enum.ts';
import { lookedUpByPosition } from './position-as-value.ts';
import { readCodeMap } from './read-code-map.ts';
import { addCodedExceptions } from './read-coded-exceptions.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';
import { readModifiers } from './read-modifiers.ts';
import { addCommentedOut, noteBody, type Unit, unitOf } from './unit.ts';

/** Says of the words before a field's name, and of the name, whether the field is a constant. */
type IsConstant = (words: ReadonlySet<string>, name: string) => boolean;

export interface ClassLanguage {
  /** Words that open a type, and words that open code. */
  readonly words: { readonly types: RegExp; readonly code: RegExp };
  readonly isConstant: IsConstant;
  /** Which fields of a scope are constants; null where it has none. */
  constantsIn(scope: Scope): IsConstant | null;
  /** `{1: 'NOT_FOUND'}` is a map. */
  readonly literalMaps?: true;
  /** A member with what is written beside it. */
  readonly complete?: (member: Member) => Member;
}

/** Reads the declarations of a file. */
export function readClasses(source: SourceTokens, lexicon: Lexicon, language: ClassLanguage): Declarations {
  const unit = unitOf(source, lexicon);
  walkScopes(source, {
    open: (brace) => openType(unit, brace, language),
    visit: (position) => {
      readConstructor(unit, position);
      return readConstants(unit, position, language);
    },
  });
  addCodedExceptions(unit);
  addCodeMaps(unit);
  addCommentedOut(unit, (inner) => readAllFields(inner.source, language.isConstant));
  for (const title of lookedUpByPosition(source)) unit.collector.notePositions(title);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position, { words, complete }: ClassLanguage): Opened | null {
  const { path } = brace.scope;
  const opened = openedType(unit.source, brace, words);
  if (!opened?.name) return opened;
  if (opened.keyword === 'enum') {
    const { index: open, statement: first } = brace;
    addConstantEnum({ ...unit, first, open, name: opened.name, path, declarator: ENUM }, complete);
  }
  noteBody(unit, [...path, opened.name], brace.index);
  return opened;
}

function readConstants({ source, collector }: Unit, position: Position, language: ClassLanguage): number | null {
  const { index, scope } = position;
  const isConstant = textAt(source, index) === '=' ? language.constantsIn(scope) : null;
  if (isConstant === null) return null;
  const map = language.literalMaps ? readMap(source, position, isConstant) : null;
  if (map !== null) {
    collector.addEnum({ ...map, declarator: CONSTANTS }, map.name, scope.path);
    return map.end;
  }
  const fields = readFields(source, position, isConstant);
  if (fields)
    collector.addMembers(scope.path, language.complete ? fields.members.map(language.complete) : fields.members);
  return fields?.end ?? null;
}

/** Tokens of the type of a map: `const <int, String>{`. */
const LONGEST_TYPE = 8;

/** The map of codes that a constant is set to, its `=` standing here. */
function readMap(
  source: SourceTokens,
  { statement, index }: Position,
  isConstant: IsConstant,
): (Pick<Group, 'start' | 'members'> & { readonly name: string; readonly end: number }) | null {
  const name = textAt(source, index - 1);
  let open = index + 1;
  while (open <= index + LONGEST_TYPE && (isWord(source, open) || /^[<>,]$/.test(textAt(source, open)))) open += 1;
  const members = isWord(source, index - 1) ? readCodeMap(source, open) : null;
  const words = new Set(readModifiers(source, statement, index - 1).map((mark) => mark.name));
  if (members === null || !isConstant(words, name)) return null;
  return { name, start: startOf(source, statement), members, end: skip(source, open) };
}
