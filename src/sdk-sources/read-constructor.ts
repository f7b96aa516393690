/** The parameters of a class's constructor: they say which argument of its constants is the code. */

import type { GroupCollector } from './collect-groups.ts';
import { parameterNames } from './read-arguments.ts';
import { type SourceTokens, textAt } from './source-tokens.ts';
import type { Scope } from './walk-scopes.ts';

/** Takes note where the token at `index` is the name of a constructor: the class's own, or `constructor`. */
export function readConstructor(source: SourceTokens, index: number, scope: Scope, collector: GroupCollector): void {
  const text = textAt(source, index);
  if (scope.kind !== 'type' || textAt(source, index + 1) !== '(' || text === '') return;
  if (text !== scope.path.at(-1) && text !== 'constructor') return;
  const close = source.pairs[index + 1] ?? -1;
  if (close < 0 || !/^(?:\{|throws|:|;|=>)$/.test(textAt(source, close + 1))) return;
  collector.nameParameters(scope.path, parameterNames(source, index + 1));
}
