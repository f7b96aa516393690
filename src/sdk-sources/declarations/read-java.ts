/** Enums and constants of Java: enum constants with arguments, `static final` fields of classes, fields of interfaces. */

import { type Declarations, ENUM } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { type SourceTokens, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, walkScopes } from '../syntax/walk-scopes.ts';
import { addConstantEnum } from './add-enum.ts';
import { lookedUpByPosition } from './position-as-value.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';
import { addCommentedOut, noteBody, type Unit, unitOf } from './unit.ts';

const WORDS = { types: /^(?:class|interface|enum|record)$/, code: /^(?:new|throws)$/ };

/** Reads the declarations of a file. */
export function readJava(source: SourceTokens, lexicon: Lexicon): Declarations {
  const unit = unitOf(source, lexicon);
  walkScopes(source, {
    open: (brace) => openType(unit, brace),
    visit: (position) => {
      readConstructor(unit, position);
      return readConstants(unit, position);
    },
  });
  addCommentedOut(unit, (inner) => readAllFields(inner.source, isConstant));
  for (const title of lookedUpByPosition(source)) unit.collector.notePositions(title);
  return unit.collector.declarations();
}

function openType(unit: Unit, brace: Position): Opened | null {
  const { path } = brace.scope;
  const opened = openedType(unit.source, brace, WORDS);
  if (!opened?.name) return opened;
  if (opened.keyword === 'enum') {
    const { index: open, statement: first } = brace;
    addConstantEnum({ ...unit, first, open, name: opened.name, path, declarator: ENUM });
  }
  noteBody(unit, [...path, opened.name], brace.index);
  return opened;
}

function readConstants({ source, collector }: Unit, position: Position): number | null {
  const { index, scope } = position;
  if (textAt(source, index) !== '=' || scope.kind !== 'type') return null;
  const fields = readFields(source, position, scope.keyword === 'interface' ? () => true : isConstant);
  if (fields) collector.addMembers(scope.path, fields.members);
  return fields?.end ?? null;
}

/** `static final`; older code forgets the `final` and spells the name like a constant. */
function isConstant(words: ReadonlySet<string>, name: string): boolean {
  if (!words.has('static')) return false;
  return words.has('final') || (words.has('public') && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name));
}
