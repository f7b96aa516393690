/** Documentation pages to what they say about error codes. */

export { decode } from './decode.ts';
export { importsOf } from './find-imports.ts';
export { readDocument } from './read-document.ts';
export type { ReadOptions } from './read-options.ts';
