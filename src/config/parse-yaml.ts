/** A config's text parsed by `yaml`, which reads JSON too, knows where everything stands and finds keys that stand there twice. */

import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { KeyPath } from '../model/project.ts';
import type { ParsedConfig, Place, Places, SyntaxFault } from './parsed-config.ts';

/** Aliases of aliases make gigabytes of some hundred bytes. */
const MOST_ALIASES = 100;

/** The value of a YAML text, or the faults of its syntax. */
export function parseYaml(content: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const faults = document.errors.map((error) => {
    const twice = `The key ${keyAt(content, error.pos[0])} stands here twice.`;
    return { ...placeAt(lines, error.pos[0]), message: error.code === 'DUPLICATE_KEY' ? twice : `${error.message}.` };
  });
  faults.push(...circularAliases(document, lines));
  return faults.length > 0 ? { value: null, faults } : valueIn(document);
}

/** An alias that stands inside what it names has no end. */
function circularAliases(parsed: Document.Parsed, lines: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(parsed, {
    Alias(_, { source, range }, above) {
      if (!above.some((node) => isNode(node) && !isAlias(node) && node.anchor === source)) return;
      const message = `The alias *${source} stands inside what it names: it would have no end.`;
      faults.push({ ...placeAt(lines, range?.[0] ?? 0), message });
    },
  });
  return faults;
}

function valueIn(parsed: Document.Parsed): ParsedConfig {
  try {
    return { value: parsed.toJS({ maxAliasCount: MOST_ALIASES }), faults: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `Its aliases stand for more than ${MOST_ALIASES} times what is written: write it out.`;
    return { value: null, faults: [{ line: 1, column: 1, message }] };
  }
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
