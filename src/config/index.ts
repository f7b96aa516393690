/** Finding, reading and checking the config. */

export { type ConfigRequest, loadConfig } from './load-config.ts';
export { didYouMean, nearest, nearestFirst } from './nearest.ts';
export type { CatalogConfig, Project } from './project.ts';
