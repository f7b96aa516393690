/** Documentation pages to what they say about error codes. */

export { importsOf, type PageImport } from './page/find-imports.ts';
export { headingsOf } from './page/headings-of.ts';
export { fitsHeading } from './page/wishes.ts';
export { readDocument } from './read-document.ts';
export { decode } from './text/decode.ts';
export type { ReadOptions } from './text/read-options.ts';
