/** The door to files, once for each place that files can be in. */

export { diskFiles, diskFilesUpTo, USUAL_MEBIBYTES } from './disk-files.ts';
export { gitFiles } from './git-files.ts';
export { memoryFiles } from './memory-files.ts';
