/**
 * Enums and constants of Dart: enums whose constants have arguments or a `@JsonValue(17)` before them, `static const` and
 * `static final` fields of classes, and constants of the file.
 */

import { type Declarations, ENUM, type Member } from '../syntax/declaration.ts';
import { openedType } from '../syntax/opened-type.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { type SourceTokens, textAt } from '../syntax/source-tokens.ts';
import { type Opened, type Position, walkScopes } from '../syntax/walk-scopes.ts';
import { addConstantEnum } from './add-enum.ts';
import { lookedUpByPosition } from './position-as-value.ts';
import { readConstructor } from './read-constructor.ts';
import { readAllFields, readFields } from './read-fields.ts';
import { addCommentedOut, noteBody, type Unit, unitOf } from './unit.ts';

const WORDS = { types: /^(?:class|enum|extension|mixin)$/, code: /^(?:get|set|async|switch|catch)$/ };

/** Reads the declarations of a file. */
export function readDart(source: SourceTokens, lexicon: Lexicon): Declarations {
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
    addConstantEnum({ ...unit, first, open, name: opened.name, path, declarator: ENUM }, withJsonValue);
  }
  noteBody(unit, [...path, opened.name], brace.index);
  return opened;
}

function readConstants({ source, collector }: Unit, position: Position): number | null {
  const { index, scope } = position;
  if (textAt(source, index) !== '=' || scope.kind === 'code') return null;
  const fields = readFields(source, position, isConstant);
  if (fields) collector.addMembers(scope.path, fields.members);
  return fields?.end ?? null;
}

function withJsonValue(member: Member): Member {
  const json = member.marks.find(({ name }) => name === 'JsonValue');
  if (!json || member.value.kind !== 'none') return member;
  return { ...member, value: { kind: 'expression', tokens: json.tokens } };
}

function isConstant(words: ReadonlySet<string>): boolean {
  return words.has('const') || (words.has('static') && words.has('final'));
}
