/** Reconciling: from what every source says to one catalog, with a decision for every field. */

export type { ReconcileOptions } from './options.ts';
export { reconcile } from './reconcile.ts';
