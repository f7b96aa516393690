/**
 * The text of a config (JSON or YAML) as a value in which every path can be located. `yaml` is loaded only where it is needed:
 * for YAML files, and for JSON files that have something to complain about or that findings may be about.
 */

import type { ParsedConfig, Places, SyntaxFault } from './parsed-config.ts';

/** The value of a config's text, or the faults of its syntax: duplicate keys are among them. */
export async function parseConfig(content: string, json: boolean): Promise<ParsedConfig> {
  const value = json ? sound(content) : undefined;
  return value === undefined ? parseSlowly(content, json) : { value, faults: [] };
}

/** Where everything stands in a config's text. */
export async function placesIn(content: string): Promise<Places> {
  const { readPlaces } = await import('./parse-yaml.ts');
  return readPlaces(content);
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
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml(content);
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
