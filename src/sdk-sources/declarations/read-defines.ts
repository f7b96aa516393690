/** `#define`s of a C file: constants, aliases, and macros with arguments that constants can be made with. */

import { type Declarator, type Member, memberOf } from '../syntax/declaration.ts';
import type { SourceTokens } from '../syntax/source-tokens.ts';
import type { PreprocessorLine, Token } from '../syntax/tokenize.ts';
import type { GroupCollector } from './collect-groups.ts';
import { isPlausibleConstant } from './plausible-constant.ts';

const DEFINES: Declarator = { kind: 'constants', says: '#define constants' };

/** Adds what the directives define; gives the macros that are another name's, each with that name. */
export function readDefines({ directives, text }: SourceTokens, collector: GroupCollector): Map<Member, string> {
  const aliases = new Map<Member, string>();
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
    const target = targetOf(directive);
    if (target !== null) aliases.set(definedMember(directive), target);
  }
  return aliases;
}

/** `#define OLD NEW`, `#define OLD (NEW)`. */
function targetOf({ tokens }: PreprocessorLine): string | null {
  const [name, ...body] = tokens;
  const words = body.filter(({ kind }) => kind === 'word');
  const isAlias = words.length === 1 && body.every(({ kind, text }) => kind === 'word' || /^[()]$/.test(text));
  const target = words[0]?.text ?? null;
  return isAlias && name?.text !== target && body[0]?.start !== name?.end ? target : null;
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

function readConstant(directive: PreprocessorLine, collector: GroupCollector): void {
  const [name, ...value] = directive.tokens;
  const last = value.at(-1);
  if (!name || !last) return;
  if (value.every(({ kind, text }) => kind === 'word' || /^[()]$/.test(text))) {
    collector.macros.set(name.text, { parameters: [], body: value });
    return;
  }
  if (!isPlausibleConstant(value) || isList(value)) return;
  collector.addMembers([], [definedMember(directive)], DEFINES);
}

function definedMember({ tokens, start, end }: PreprocessorLine): Member {
  const [name = { kind: 'word', text: '', start, end: start } as const, ...value] = tokens;
  return memberOf(name, {
    start,
    end: tokens.at(-1)?.end ?? end,
    value: { kind: 'expression', tokens: value, text: true },
  });
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
