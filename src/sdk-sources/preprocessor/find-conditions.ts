/**
 * Conditional compilation: which `#if`, `#elif` and `#else` a place of a source stands in. All arms are read, so that a
 * member is never lost; what stands in `#if 0`, or in the other arm of `#if 1`, is known to be dead.
 */

import { partitionPoint } from '../syntax/partition-point.ts';
import type { PreprocessorLine, Token } from '../syntax/tokenize.ts';

/** One arm of a conditional block, from its directive to the next. */
interface Arm {
  /** The offset of the block's `#if`. */
  readonly block: number;
  readonly index: number;
  /** `#if DEBUG`, `#if !(DEBUG)`; null where it always holds. */
  readonly condition: string | null;
  readonly dead: boolean;
}

/** From `start` on, until the next region, a source stands in these arms (outermost first). */
export interface Region {
  readonly start: number;
  readonly arms: readonly Arm[];
  /** Set where a block ends here: its `#if`, and whether one of its arms always takes place. */
  readonly closes: { readonly block: number; readonly complete: boolean } | null;
}

interface Block {
  readonly start: number;
  readonly conditions: readonly string[];
  readonly complete: boolean;
  /** Only marks the file as included once, or opens `extern "C"`. */
  readonly guard: boolean;
}

/** Blocks inside of one another that are kept. */
const DEEPEST = 32;

/** The regions of a file in their order; none where it has no conditional block. */
export function findConditions(directives: readonly PreprocessorLine[]): Region[] {
  const open: OpenBlock[] = [];
  const regions: Region[] = [];
  for (const [index, directive] of directives.entries()) {
    const closes = step(directive, directives[index + 1], open);
    if (closes === undefined) continue;
    const arms = open.slice(-DEEPEST).flatMap(({ arm }) => (arm ? [arm] : []));
    regions.push({ start: directive.end, arms, closes });
  }
  return regions;
}

/** The region that an offset stands in; null before the first. */
export function regionAt(regions: readonly Region[], offset: number): Region | null {
  return regions[regionsBefore(regions, offset) - 1] ?? null;
}

/** How many regions start before or at an offset. */
export function regionsBefore(regions: readonly Region[], offset: number): number {
  return partitionPoint(regions, ({ start }) => start <= offset);
}

interface OpenBlock {
  readonly block: Block;
  readonly arm: Arm | null;
}

/** What a directive makes of the open blocks, and which of them it closes; undefined where it changes nothing. */
function step(
  directive: PreprocessorLine,
  next: PreprocessorLine | undefined,
  open: OpenBlock[],
): Region['closes'] | undefined {
  if (/^if(?:n?def)?$/.test(directive.name)) {
    const condition = conditionOf(directive);
    const block = {
      start: directive.start,
      conditions: [condition],
      complete: isTrue(condition),
      guard: isGuard(directive, next),
    };
    open.push({ block, arm: block.guard ? null : armOf(block, 0) });
    return null;
  }
  const top = open.at(-1);
  if (!top) return undefined;
  if (directive.name === 'endif') {
    open.pop();
    return { block: top.block.start, complete: top.block.complete };
  }
  if (!/^(?:elif|elseif|else)$/.test(directive.name)) return undefined;
  open[open.length - 1] = nextArm(top, directive.name === 'else' ? 'true' : conditionOf(directive));
  return null;
}

/** The block in its next arm. */
function nextArm({ block: before, arm }: OpenBlock, condition: string): OpenBlock {
  const conditions = [...before.conditions.slice(-SHOWN), condition];
  const block = { ...before, conditions, complete: before.complete || isTrue(condition) };
  return { block, arm: block.guard ? null : armOf(block, (arm?.index ?? -1) + 1) };
}

/** Conditions that are kept of one long `#elif` chain. */
const SHOWN = 8;

function armOf({ start, conditions }: Block, index: number): Arm {
  const own = conditions.at(-1) ?? '';
  const others = conditions.slice(0, -1);
  const dead = isFalse(own) || others.some(isTrue);
  const live = others.filter((condition) => !isFalse(condition)).map((condition) => `!(${condition})`);
  const parts = own === 'true' ? live : [own];
  const always = parts.length === 0 || (isTrue(own) && live.length === 0);
  return { block: start, index, condition: always ? null : `#if ${parts.join(' && ')}`, dead };
}

function isTrue(condition: string): boolean {
  return condition === '1' || condition === 'true';
}

function isFalse(condition: string): boolean {
  return condition === '0' || condition === 'false';
}

function conditionOf({ name, tokens }: PreprocessorLine): string {
  const written = spaced(tokens);
  if (name === 'ifdef') return `defined(${written})`;
  return name === 'ifndef' ? `!defined(${written})` : written;
}

function spaced(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, start }, index) => (index > 0 && start > (tokens[index - 1]?.end ?? start) ? ` ${text}` : text))
    .join('')
    .slice(0, 200);
}

/** `#ifndef FILE_H` with `#define FILE_H` behind it, and what only asks for the language. */
function isGuard(directive: PreprocessorLine, next: PreprocessorLine | undefined): boolean {
  const symbol = directive.tokens.find((token) => token.kind === 'word' && token.text !== 'defined')?.text;
  if (symbol === '__cplusplus' || symbol === '__OBJC__') return true;
  const negated = directive.name === 'ifndef' || directive.tokens[0]?.text === '!';
  return negated && next?.name === 'define' && next.tokens.length === 1 && next.tokens[0]?.text === symbol;
}
