/** Short forms in which tests say what a page should give. */

import type { ReadOptions } from '../../src/documents/index.ts';
import { readDocument } from '../../src/documents/index.ts';

/** Every observation as `code NAME`, without a code `- NAME`, without a name `code -`. */
export function pairsOf(text: string, options: Partial<ReadOptions> = {}): string[] {
  return readDocument(text, { file: 'page.md', ...options }).observations.map(
    ({ code, names }) => `${code ?? '-'} ${names.join('|') || '-'}`,
  );
}
