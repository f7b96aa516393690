/** The public API, in the order in which data passes through it: docs/library.md shows each stage at work. */

// The stages, one by one.
export { type ReadOptions, readDocument } from './documents/index.ts';
export { EmitError, emit, type KnownTarget, targetLanguages } from './emitters/index.ts';
export { gitFiles } from './files/git-files.ts';
// A project, and the door through which it is read.
export { diskFiles, importModule, memoryFiles } from './files/index.ts';
export { judge, openProject, type ProjectPlace, reconcile } from './library.ts';
export { type FileKind, type Files, type FolderEntry, withContents } from './model/files.ts';
export type * from './model/index.ts';
export { CannotRun, type Problem } from './model/problem.ts';
export { carryOut, type FileAction, isClean, type OutputPlan } from './output/index.ts';
// The stages together.
export {
  type Before,
  type CatalogSources,
  editSources,
  type Outcome,
  readSources,
  reportSources,
  reviewSources,
  runPipeline,
} from './pipeline.ts';
export type { ReconcileOptions } from './reconcile/index.ts';
export { catalogJson, findingsJson, reportHtml, reportMarkdown, type Scan, scanJson } from './reports/index.ts';
export { type JudgeOptions, type RuleInfo, type RuleMeta, ruleList } from './rules/index.ts';
export { rulePage } from './rules/pages.ts';
export { readSdkSource, type SdkReadOptions } from './sdk-sources/index.ts';
