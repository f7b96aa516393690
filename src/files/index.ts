/** The door to files, once for each place that files can be in. */

export { diskFiles } from './disk-files.ts';
export { gitFiles } from './git-files.ts';
export { memoryFiles } from './memory-files.ts';
export { type WatchedFiles, watchFiles } from './watched-files.ts';
