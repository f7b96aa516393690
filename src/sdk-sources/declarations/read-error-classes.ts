/**
 * Errors that are classes and have no number: `class DocumentNotFoundError extends CouchbaseError { … }`. Where a file declares
 * nothing else, their names are what it ships.
 */

import { type Declarator, type Member, memberOf } from '../syntax/declaration.ts';
import { endOf, isWord, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { declarationStart, readModifiers } from './read-modifiers.ts';
import type { Unit } from './unit.ts';

const ERROR_CLASSES: Declarator = { kind: 'enum', says: 'classes of errors' };

const ERROR = /(?:Error|Exception)$/;

/** With fewer, a file has its errors beside what it is about. */
const FEWEST = 5;

/** Adds the classes that extend one of the file's own errors, under the name of the one that most of them extend. */
export function addErrorClasses({ source, collector }: Unit): void {
  const classes = source.tokens.flatMap((_, index) => errorClassAt(source, index) ?? []);
  const own = new Set(classes.map(({ member }) => member.name));
  const children = classes.filter(({ parent }) => own.has(parent));
  if (children.length < FEWEST) return;
  const parents = children.map(({ parent }) => parent);
  const count = (name: string) => parents.filter((parent) => parent === name).length;
  const base = parents.reduce((most, name) => (count(name) > count(most) ? name : most));
  collector.addMembers(
    [base],
    children.map(({ member }) => member),
    ERROR_CLASSES,
  );
}

function errorClassAt(source: SourceTokens, index: number): { member: Member; parent: string } | null {
  const name = source.tokens[index + 1];
  const parent = textAt(source, index + 3);
  if (textAt(source, index) !== 'class' || name?.kind !== 'word' || textAt(source, index + 2) !== 'extends')
    return null;
  if (!isWord(source, index + 3) || !ERROR.test(name.text) || !ERROR.test(parent)) return null;
  const first = declarationStart(source, index);
  const declared = {
    start: startOf(source, first),
    end: endOf(source, index + 3),
    value: { kind: 'none' } as const,
    marks: readModifiers(source, first, index),
  };
  return { member: memberOf(name, declared), parent };
}
