/** The public API: the pipeline and its stages, for programs that want more than the command line. */

export { type ConfigRequest, loadConfig } from './config/index.ts';
export { type ReadOptions, readDocument } from './documents/index.ts';
export { EmitError, emit } from './emitters/index.ts';
export { gitFiles } from './files/git-files.ts';
export { diskFiles, importModule, memoryFiles } from './files/index.ts';
export type { FileKind, Files, FolderEntry } from './model/files.ts';
export type * from './model/index.ts';
export { CannotRun, type Problem } from './model/problem.ts';
export { carryOut, type FileAction, isClean, type OutputPlan } from './output/index.ts';
export { type CatalogSources, type Outcome, readSources, reviewSources, runPipeline } from './pipeline.ts';
export { type ReconcileOptions, reconcile } from './reconcile/index.ts';
export { catalogJson, findingsJson, reportMarkdown, type Scan, scanJson } from './reports/index.ts';
export { type JudgeOptions, judge, ruleList } from './rules/index.ts';
export { rulePage } from './rules/pages.ts';
export { readSdkSource } from './sdk-sources/index.ts';
