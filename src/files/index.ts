/** The door to files, once for each place that files can be in; what asks git has doors of its own. */

export { diskFiles, diskFilesUpTo } from './disk-files.ts';
export { importModule } from './import-module.ts';
export { memoryFiles } from './memory-files.ts';
export { areUnchanged, type Observed, type ObservedFiles, observeFiles } from './observed-files.ts';
export { watchDisk } from './watch-disk.ts';
