/** History: two states of a catalog compared, what that means for those who use it, and how it is said in one line. */

export { compareCatalogs } from './compare-catalogs.ts';
export { judgeChanges } from './judge-changes.ts';
export { printLedger, readLedger, retiredCodes } from './ledger.ts';
export { readCatalogs } from './read-catalogs.ts';
export { recordCatalog } from './record-catalog.ts';
export { saidBriefly } from './said-briefly.ts';
