/** Enums and constants of C#: `enum`, `const` and `static readonly` fields of classes. */

import { type Declarations, ENUM } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { isWord, type SourceTokens, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, walkScopes } from '../syntax/walk-scopes.ts';
import { addCodeMaps } from './add-code-maps.ts';
import { addEnum } from './add-enum.ts';
import { addCodedExceptions } from './read-coded-exceptions.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';
import { addCommentedOut, noteBody, type Unit, unitOf } from './unit.ts';

const WORDS = {
  types: /^(?:namespace|class|struct|interface|record|enum)$/,
  code: /^(?:new|get|set|init|add|remove|delegate)$/,
};

/** Reads the declarations of a file. */
export function readCSharp(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  walkScopes(source, {
    open: (brace) => openType(unit, brace),
    visit: (position) => visit(unit, position),
  });
  addCodedExceptions(unit, { extends: ':', parent: 'base', handsStatuses: true });
  addCommentedOut(unit, (inner) => readAllFields(inner.source, isConstant));
  addCodeMaps(unit);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position): Opened | null {
  const opened = openedType(unit.source, brace, WORDS);
  if (opened?.name && opened.keyword !== 'namespace') {
    noteBody(unit, [...brace.scope.path, opened.name], brace.index);
  }
  return opened;
}

function visit(unit: Unit, position: Position): number | null {
  const { source, collector } = unit;
  const { index, statement: first, scope } = position;
  const open = textAt(source, index) === 'enum' ? bodyOf(source, index) : null;
  if (open !== null) {
    const name = textAt(source, index + 1);
    return addEnum({ ...unit, first, open, name, path: scope.path, declarator: ENUM }).end;
  }
  readConstructor(unit, position);
  if (textAt(source, index) !== '=' || scope.kind !== 'type') return null;
  const fields = readFields(source, position, isConstant);
  if (fields) collector.addMembers(scope.path, fields.members);
  return fields?.end ?? null;
}

const LONGEST_HEAD = 20;

/** The `{` of `enum Name : type {`. */
function bodyOf(source: SourceTokens, index: number): number | null {
  if (!isWord(source, index + 1)) return null;
  let at = index + 2;
  while (at < index + LONGEST_HEAD && (/^[:.]$/.test(textAt(source, at)) || isWord(source, at))) at += 1;
  return textAt(source, at) === '{' ? at : null;
}

/** `const`, `static readonly`; some forget the `readonly` and spell the name like a constant. */
function isConstant(words: ReadonlySet<string>, name: string): boolean {
  if (words.has('const')) return true;
  return words.has('static') && (words.has('readonly') || (words.has('public') && LOUD.test(name)));
}

const LOUD = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
