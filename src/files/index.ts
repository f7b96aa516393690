/** The door to files, once for each place that files can be in; `git-files.ts` is a door of its own. */

export { changedLines, type LineRange } from './changed-lines.ts';
export { diskFiles, diskFilesUpTo, USUAL_MEBIBYTES } from './disk-files.ts';
export { importModule } from './import-module.ts';
export { memoryFiles } from './memory-files.ts';
export { areUnchanged, type Observed, type ObservedFiles, observeFiles } from './observed-files.ts';
export { watchDisk } from './watch-disk.ts';
