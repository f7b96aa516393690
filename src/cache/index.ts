/** What was computed in earlier runs, kept in a folder that anybody may delete at any time. */

export { keepCompiledCode } from './compiled-code.ts';
export { cacheIn } from './content-cache.ts';
export { keyOf, openStore, type Store } from './store.ts';
