/**
 * The text of a config (JSON or YAML) as a value in which every path can be located. `yaml` is loaded only where it is needed:
 * for YAML files, and for JSON files that have something to complain about.
 */

import type { ParsedNode } from 'yaml';

/** A path of keys and indexes into the config. */
export type KeyPath = readonly (string | number)[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface SyntaxFault extends Place {
  readonly message: string;
}

export interface ParsedConfig {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
}

/** The value of a config's text, or the faults of its syntax: duplicate keys are among them. */
export async function parseConfig(content: string, json: boolean): Promise<ParsedConfig> {
  const value = json ? sound(content) : undefined;
  return value === undefined ? parseSlowly(content, json) : { value, faults: [] };
}

/** The place of a key (or of its value) in a config's text. */
export async function locate(content: string, path: KeyPath, part: 'key' | 'value'): Promise<Place> {
  const { LineCounter, parseDocument, isMap, isSeq } = await import('yaml');
  const lines = new LineCounter();
  let node: unknown = parseDocument<ParsedNode>(content, { lineCounter: lines, uniqueKeys: false }).contents;
  let offset = isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    const pair = isMap(node)
      ? node.items.find((item) => String((item.key as ParsedNode | null)?.toJSON()) === String(step))
      : undefined;
    const key = pair?.key as ParsedNode | undefined;
    node = pair === undefined ? (isSeq(node) ? node.items[Number(step)] : undefined) : pair.value;
    const target = (last && part === 'key' ? key : undefined) ?? (node as ParsedNode | null) ?? key;
    if (!target?.range) break;
    offset = target.range[0];
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The value of a JSON text that parses and has no key twice; else undefined. */
function sound(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content);
    return writtenKeys(content) === heldKeys(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keys as written: `JSON.parse` silently keeps the last of two equal ones, and comparing the counts shows it. */
function writtenKeys(content: string): number {
  let count = 0;
  for (const token of content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (token[1] !== undefined) count++;
  return count;
}

function heldKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, item) => sum + heldKeys(item), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

async function parseSlowly(content: string, json: boolean): Promise<ParsedConfig> {
  const broken = json ? jsonFault(content) : null;
  if (broken !== null) return { value: null, faults: [broken] };
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const twice = `The key ${keyAt(content, error.pos[0])} stands here twice.`;
    return { line, column: col, message: error.code === 'DUPLICATE_KEY' ? twice : `${error.message}.` };
  });
  return faults.length > 0 ? { value: null, faults } : { value: document.toJS(), faults };
}

/** The key that starts at an offset, as written. */
function keyAt(content: string, offset: number): string {
  return /^"(?:[^"\\]|\\.)*"|^[^\s:]+/.exec(content.slice(offset))?.[0] ?? '';
}

/** What `JSON.parse` has against a text, with the place where its message names one. */
function jsonFault(content: string): SyntaxFault | null {
  try {
    JSON.parse(content);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const before = content.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? content.length));
    const line = before.split('\n').length;
    return {
      line,
      column: before.length - before.lastIndexOf('\n'),
      message: `This is not JSON: ${message.replace(/ in JSON at position.*/s, '')}.`,
    };
  }
}
