/** Finding, reading and checking the config. */

export { type ConfigRequest, loadConfig } from './load-config.ts';
export { didYouMean, nearest, nearestFirst } from './nearest.ts';
