/**
 * Enums and constants of TypeScript and JavaScript: enums and what they compile to, objects of constants (`as const`,
 * `Object.freeze`, `module.exports`), static fields of classes, constants of a module, and their declarations in `.d.ts`.
 */

import { type Declarations, ENUM, type Member } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { isWord, type SourceTokens, textAt, wholeRange } from '../syntax/source-tokens.ts';
import { type Opened, type Position, type Scope, walkScopes } from '../syntax/walk-scopes.ts';
import { addCodeMaps } from './add-code-maps.ts';
import { addEnum } from './add-enum.ts';
import { addObjectLists } from './add-object-lists.ts';
import { addStringUnions } from './add-string-unions.ts';
import { addCodedExceptions, EXTENDS } from './read-coded-exceptions.ts';
import { readCompiledMember, readCompiledName } from './read-compiled-enum.ts';
import { readConstructor } from './read-constructor.ts';
import { addErrorClasses } from './read-error-classes.ts';
import { readExtension, readObject, readProperties } from './read-object.ts';
import { readAssignment, readDeclaredConstant, readDefinedProperty, readGetter } from './read-typescript-constants.ts';
import { addCommentedOut, noteBody, type Unit, unitOf } from './unit.ts';

const WORDS = {
  types: /^(?:class|namespace|module)$/,
  code: /^(?:function|if|for|while|switch|try|catch|finally|do|else|get|set|return|new|import|export|const|let|var)$/,
};

/** Names that a bundler gave to compiled enums, each with the one that it stands for. */
type OuterNames = Map<string, string>;

/** Reads the declarations of a file. */
export function readTypeScript(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  const names: OuterNames = new Map();
  walkScopes(source, {
    entersParentheses: true,
    open: (brace) => openType(unit, brace),
    visit: (position) => readEnum(unit, position) ?? readConstant(unit, position, names),
  });
  addCommentedOut(unit, wholeOf);
  addObjectLists(unit);
  addCodedExceptions(unit, { ...EXTENDS, handsStatuses: true });
  if (unit.collector.declarations().groups.length === 0) addErrorClasses(unit);
  addCodeMaps(unit);
  addStringUnions(unit);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position): Opened | null {
  const opened = openedType(unit.source, brace, WORDS);
  if (opened?.name) noteBody(unit, [...brace.scope.path, opened.name], brace.index);
  return opened;
}

/** `enum Name {`, behind `export declare const` at most. */
function readEnum(unit: Unit, { index, statement, scope }: Position): number | null {
  const { source } = unit;
  if (textAt(source, index) !== 'enum' || !isWord(source, index + 1) || textAt(source, index + 2) !== '{') return null;
  const first = Math.max(statement, index - 3);
  const name = textAt(source, index + 1);
  return addEnum({ ...unit, first, open: index + 2, name, path: scope.path, declarator: ENUM }).end;
}

function readConstant(unit: Unit, position: Position, names: OuterNames): number | null {
  readConstructor(unit, position);
  switch (textAt(unit.source, position.index)) {
    case 'get':
      return readGetter(unit, position);
    case '[':
      return readCompiledMember(unit, position.index, names);
    case '=':
      readCompiledName(unit.source, position.index, names);
      return readObject(unit, position) ?? readAssignment(unit, position);
    case 'assign':
    case 'extend':
    case 'defineProperties':
      return readExtension(unit, position);
    case 'defineProperty':
      return readDefinedProperty(unit, position);
    case 'default':
    case ':':
      return readObject(unit, position);
    case 'const':
    case 'static':
      return readDeclaredConstant(unit, position);
    default:
      return null;
  }
}

/** A comment that holds properties (`OLD: 17,`) or a declaration, and nothing else. */
function wholeOf(inner: Unit): readonly Member[] | null {
  const { source, collector } = inner;
  const { members, problems } = readProperties(source, wholeRange(source));
  if (problems.length === 0 && members.length > 0) return members;
  const index = source.tokens.findIndex(({ text }) => text === '=');
  const keyword = source.tokens.some(({ text }) => text === 'static') ? 'class' : 'namespace';
  const scope: Scope = { path: [], kind: 'type', keyword };
  const end = index > 0 ? readAssignment(inner, { index, statement: 0, scope }) : null;
  if (end === null) return null;
  const whole = end + (textAt(source, end) === ';' ? 1 : 0) === source.tokens.length;
  return whole ? (collector.declarations().groups[0]?.members ?? null) : null;
}
