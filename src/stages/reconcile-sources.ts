/** Reconcile: what the sources of one catalog say, as one catalog with a decision for every field. */

import type { Catalog } from '../model/index.ts';
import { reconcile } from '../reconcile/index.ts';
import type { CatalogSources } from './read-sources.ts';

/** The sources of one catalog together with what they come to. */
export interface ReconciledSources extends CatalogSources {
  readonly catalog: Catalog;
}

/** One catalog, reconciled as its config asks. */
export function reconcileSources({ config, readings, passedOver, unread = [] }: CatalogSources): ReconciledSources {
  return { config, readings, passedOver, unread, catalog: reconcile(readings, config) };
}
