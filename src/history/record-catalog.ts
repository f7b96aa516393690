/** A catalog of today in the form in which those of other times are kept. */

import type { Catalog, ErrorCode, RecordedCatalog, RecordedCode, Text, TextRole } from '../model/index.ts';

/** What comparing needs of a catalog. */
export function recordCatalog({ id, codes }: Catalog): RecordedCatalog {
  return { id, codes: codes.map(recordCode) };
}

function recordCode(code: ErrorCode): RecordedCode {
  return {
    code: code.code,
    name: code.name,
    aliases: code.aliases,
    status: code.status,
    replacement: code.replacement,
    platformNames: Object.fromEntries(code.platformNames),
    texts: Object.fromEntries([...code.texts].map(([locale, texts]) => [locale, recordTexts(texts)])),
    files: [...new Set(code.claims.map(({ location }) => location.file))],
  };
}

function recordTexts(texts: Readonly<Partial<Record<TextRole, Text>>>): Partial<Record<TextRole, string>> {
  const { description, reason, fix } = texts;
  return {
    ...(description && { description: description.value }),
    ...(reason && { reason: reason.value }),
    ...(fix && { fix: fix.value }),
  };
}
