/** The public API: docs/library.md shows each stage at work, in the order in which data passes through them. */

export { type ReadOptions, readDocument } from './documents/index.ts';
export { EmitError, emit, type KnownTarget, targetLanguages } from './emitters/index.ts';
export { gitFiles } from './files/git-files.ts';
export { diskFiles, importModule, memoryFiles } from './files/index.ts';
export { judge, openProject, type ProjectPlace, reconcile } from './library.ts';
export { type FileKind, type Files, type FolderEntry, withContents } from './model/files.ts';
export type * from './model/index.ts';
export { CannotRun, type Problem } from './model/problem.ts';
export { carryOut, type FileAction, isClean, type OutputPlan } from './output/index.ts';
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
