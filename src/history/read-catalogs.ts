/**
 * The catalogs in the text of a `catalog.json`, whichever version of this program wrote it: only what comparing needs is
 * looked at, so that what is added to the file later, and what it held earlier, does no harm.
 */

import type { RecordedCatalog, RecordedCode, TextRole } from '../model/index.ts';
import { fieldOf, listOf, textOf } from './fields.ts';

/** The catalogs that a text holds; null where it is no `catalog.json`. */
export function readCatalogs(text: string): RecordedCatalog[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return fieldOf(value, 'schemaVersion') === 1 ? listOf(fieldOf(value, 'catalogs'), readCatalog) : null;
  } catch {
    return null;
  }
}

function readCatalog(value: unknown): RecordedCatalog | null {
  const id = fieldOf(value, 'id');
  const codes = listOf(fieldOf(value, 'codes'), readCode);
  return typeof id === 'string' && codes !== null ? { id, codes } : null;
}

function readCode(value: unknown): RecordedCode | null {
  const [code, name, status, replacement] = ['code', 'name', 'status', 'replacement'].map((key) => fieldOf(value, key));
  if ((typeof code !== 'number' && typeof code !== 'string') || typeof name !== 'string') return null;
  return {
    code,
    name,
    aliases: textsIn(fieldOf(value, 'aliases')),
    status: status === 'deprecated' || status === 'retired' ? status : 'active',
    replacement: typeof replacement === 'string' ? replacement : null,
    platformNames: recordOf(fieldOf(value, 'platformNames'), textOf),
    texts: recordOf(fieldOf(value, 'texts'), readTexts),
    files: [...new Set(listOf(fieldOf(value, 'claims'), (claim) => textOf(fieldOf(claim, 'file'))) ?? [])],
  };
}

const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];

function readTexts(value: unknown): Partial<Record<TextRole, string>> {
  const texts = recordOf(value, textOf);
  return Object.fromEntries(ROLES.flatMap((role) => (texts[role] === undefined ? [] : [[role, texts[role]]])));
}

function recordOf<Item>(value: unknown, read: (item: unknown) => Item | null): Record<string, Item> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.flatMap(([key, item]: [string, unknown]) => {
      const found = read(item);
      return found === null ? [] : [[key, found] as const];
    }),
  );
}

function textsIn(value: unknown): string[] {
  return listOf(value, textOf) ?? [];
}
