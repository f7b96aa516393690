/**
 * The ledger of retired codes: a file of the repository in which a removed code stays with its name and what was last said of it,
 * so that nobody gives it another meaning while released apps still know the old one.
 */

import type { Catalog, Change, Code, RecordedCode, RetiredCatalog, RetiredCode } from '../model/index.ts';
import { lettersOf } from '../names/words.ts';
import { fieldOf, listOf, textOf } from './fields.ts';

/** The catalogs of a ledger's text; null where it is no ledger. */
export function readLedger(content: string): RetiredCatalog[] | null {
  try {
    const value: unknown = JSON.parse(content);
    return fieldOf(value, 'schemaVersion') === 1 ? listOf(fieldOf(value, 'catalogs'), readCatalog) : null;
  } catch {
    return null;
  }
}

function readCatalog(value: unknown): RetiredCatalog | null {
  const id = textOf(fieldOf(value, 'id'));
  const codes = listOf(fieldOf(value, 'codes'), readCode);
  return id === null || codes === null ? null : { id, codes };
}

function readCode(value: unknown): RetiredCode | null {
  const code = fieldOf(value, 'code');
  const name = textOf(fieldOf(value, 'name'));
  if ((typeof code !== 'number' && typeof code !== 'string') || name === null) return null;
  return { code, name, text: textOf(fieldOf(value, 'text')), replacement: textOf(fieldOf(value, 'replacement')) };
}

/** The text of a ledger: catalogs by id, codes in order. A contract: keys keep their order and meaning. */
export function printLedger(catalogs: readonly RetiredCatalog[]): string {
  const sorted = catalogs.filter(({ codes }) => codes.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.map(({ id, codes }) => ({
    id,
    codes: codes.map(({ code, name, text, replacement }) => ({
      code,
      name,
      ...(text !== null && { text }),
      ...(replacement !== null && { replacement }),
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, catalogs: entries }, null, 2)}\n`;
}

/**
 * The retired codes of a catalog: those that were, those that its changes since the last build retire, and none that is back.
 * A code that is back under another name stays: it is used again, and that is a fault until people say otherwise.
 */
export function retiredCodes(
  before: readonly RetiredCode[],
  changes: readonly Change[],
  catalog: Catalog,
): RetiredCode[] {
  const retired = new Map(before.map((one) => [one.code, one]));
  for (const { kind, before: old, after } of changes) {
    if (old === null || (kind !== 'removed' && kind !== 'renumbered')) continue;
    retired.set(old.code, retire(old, kind === 'renumbered' ? (after?.code ?? null) : null));
  }
  const live = new Map(catalog.codes.map((entry) => [entry.code, [entry.name, ...entry.aliases].map(lettersOf)]));
  return [...retired.values()]
    .filter(({ code, name }) => typeof code === catalog.codeKind && !live.get(code)?.includes(lettersOf(name)))
    .sort((a, b) => compareCodes(a.code, b.code));
}

function retire({ code, name, texts, replacement }: RecordedCode, movedTo: Code | null): RetiredCode {
  const [last] = Object.values(texts);
  const text = last?.description ?? last?.reason ?? null;
  return { code, name, text, replacement: movedTo === null ? replacement : String(movedTo) };
}

function compareCodes(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
