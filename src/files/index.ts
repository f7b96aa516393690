/** The door to files, once for each place that files can be in. */

export { changedLines, type LineRange } from './changed-lines.ts';
export { diskFiles } from './disk-files.ts';
export { gitFiles } from './git-files.ts';
export { memoryFiles } from './memory-files.ts';
export { watchDisk } from './watch-disk.ts';
