/** `#define`s of a C file: constants, aliases, and macros with arguments that constants can be made with. */

import type { GroupCollector } from './collect-groups.ts';
import type { Member } from './declaration.ts';
import { isPlausibleConstant } from './plausible-constant.ts';
import type { SourceTokens } from './source-tokens.ts';
import type { PreprocessorLine, Token } from './tokenize.ts';

/** Adds what the directives define. */
export function readDefines({ directives, text }: SourceTokens, collector: GroupCollector): void {
  for (const directive of directives) {
    if (directive.name !== 'define') continue;
    if (directive.end === text.length) {
      const reason = 'the #define is not finished: the file ends in its line';
      collector.addProblems([{ offset: directive.start, reason }]);
      continue;
    }
    const [name, open] = directive.tokens;
    if (name?.kind !== 'word') continue;
    if (open?.text === '(' && open.start === name.end) readMacro(directive, collector);
    else readConstant(directive, collector);
  }
}

function readMacro({ tokens }: PreprocessorLine, collector: GroupCollector): void {
  const close = tokens.findIndex(({ text }) => text === ')');
  if (close === -1) return;
  const parameters = tokens.slice(2, close).filter(({ kind }) => kind === 'word');
  collector.macros.set(tokens[0]?.text ?? '', {
    parameters: parameters.map(({ text }) => text),
    body: tokens.slice(close + 1),
  });
}

function readConstant({ tokens, start }: PreprocessorLine, collector: GroupCollector): void {
  const [name, ...value] = tokens;
  const last = value.at(-1);
  if (!name || !last) return;
  if (value.every(({ kind, text }) => kind === 'word' || /^[()]$/.test(text))) {
    collector.macros.set(name.text, { parameters: [], body: value });
    return;
  }
  if (!isPlausibleConstant(value) || isList(value)) return;
  const member: Member = {
    name: name.text,
    nameStart: name.start,
    nameEnd: name.end,
    start,
    end: last.end,
    value: { kind: 'expression', tokens: value, text: true },
    marks: [],
    commentedOut: false,
  };
  collector.addMembers([], [member], '#define constants');
}

/** `A, B` is a list for elsewhere and no value. */
function isList(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.some(({ text }) => {
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    return text === ',' && depth === 0;
  });
}
