/** Finding, reading and checking the config. */

export { CONFIG_NAMES } from './find-config.ts';
export { type ConfigRequest, loadConfig } from './load-config.ts';
export { didYouMean, nearest, nearestFirst } from './nearest.ts';
