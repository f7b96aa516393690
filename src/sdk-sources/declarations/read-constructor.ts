/** The parameters of a class's constructor: they say which argument of its constants is the code, and if it is kept. */

import { type SourceTokens, skip, textAt } from '../syntax/source-tokens.ts';
import type { Position } from '../syntax/walk-scopes.ts';
import { usesIn } from './parameter-uses.ts';
import { keptParameters, parameterNames } from './read-arguments.ts';
import type { Unit } from './unit.ts';

/** Takes note where the token at `index` is the name of a constructor: the class's own, or `constructor`. */
export function readConstructor({ source, collector }: Unit, { index, scope }: Position): void {
  const text = textAt(source, index);
  if (scope.kind !== 'type' || textAt(source, index + 1) !== '(' || text === '') return;
  if (text !== scope.path.at(-1) && text !== 'constructor') return;
  // `=> new Name(…)` makes an object.
  if (/^(?:new|return|throw|=>|=|\.)$/.test(textAt(source, index - 1))) return;
  const close = source.pairs[index + 1] ?? -1;
  if (close < 0 || !/^(?:\{|throws|:|;|=>)$/.test(textAt(source, close + 1))) return;
  collector.nameParameters(scope.path, parameterNames(source, index + 1));
  collector.noteUses(scope.path, [{ names: keptParameters(source, index + 1), calculates: false }]);
  collector.noteUses(scope.path, usesIn(source, close + 1, constructorEnd(source, close + 1)));
}

/** Tokens between a constructor's bracket and its body: `throws X`, `: base(code)`, Dart's `: code = n, super(n)`. */
const LONGEST_HEAD = 100;

function constructorEnd(source: SourceTokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_HEAD && !/^[{;}]$/.test(textAt(source, at)) && at < source.tokens.length) {
    at = skip(source, at);
  }
  return textAt(source, at) === '{' ? skip(source, at) : at;
}
