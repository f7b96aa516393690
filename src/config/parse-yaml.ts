/** A config's text parsed by `yaml`, which reads JSON too, knows where everything stands and finds keys that stand there twice. */

import { isMap, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { KeyPath } from '../model/project.ts';
import type { ParsedConfig, Place, Places } from './parsed-config.ts';

/** The value of a YAML text, or the faults of its syntax. */
export function parseYaml(content: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = document.errors.map((error) => {
    const twice = `The key ${keyAt(content, error.pos[0])} stands here twice.`;
    return { ...placeAt(lines, error.pos[0]), message: error.code === 'DUPLICATE_KEY' ? twice : `${error.message}.` };
  });
  return faults.length > 0 ? { value: null, faults } : { value: document.toJS(), faults };
}

/** Finds keys and values in a YAML or JSON text; the nearest thing around them where they aren't there. */
export function readPlaces(content: string): Places {
  const lines = new LineCounter();
  const { contents } = parseDocument<ParsedNode>(content, { lineCounter: lines, uniqueKeys: false });
  return (path, part) => findPlace(contents, lines, path, part);
}

function findPlace(root: ParsedNode | null, lines: LineCounter, path: KeyPath, part: 'key' | 'value'): Place {
  let node = root;
  let offset = node?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const { key, value } = childOf(node, step);
    const wanted = depth === path.length - 1 && part === 'key' ? (key ?? value) : (value ?? key);
    if (wanted === null) break;
    offset = wanted.range[0];
    node = value;
  }
  return placeAt(lines, offset);
}

interface Child {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function childOf(node: ParsedNode | null, step: string | number): Child {
  if (isSeq<ParsedNode>(node)) return { key: null, value: node.items[Number(step)] ?? null };
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return { key: null, value: null };
  const pair = node.items.find((item) => String(item.key.toJSON()) === String(step));
  return { key: pair?.key ?? null, value: pair?.value ?? null };
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The key that starts at an offset, as written. */
function keyAt(content: string, offset: number): string {
  return /^"(?:[^"\\]|\\.)*"|^[^\s:]+/.exec(content.slice(offset))?.[0] ?? '';
}
