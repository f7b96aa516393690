/** Planning and writing generated files: the only part of the program that writes. */

export { MANIFEST, writtenFiles } from './manifest.ts';
export { type FileAction, isClean, type OutputPlan, planOutput, reportPaths, shownPath, staleActions } from './plan.ts';
export { carryOut, makeTemporaryFolder, writeTexts, writeWhole } from './write.ts';
