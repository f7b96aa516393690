/** Documentation pages to what they say about error codes. */

export { type Decoded, decode } from './decode.ts';
export { importsOf, type PageImport } from './find-imports.ts';
export { readDocument } from './read-document.ts';
export type { ReadOptions } from './read-options.ts';
