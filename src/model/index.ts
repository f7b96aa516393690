/** The types of the pipeline's stages, in the order in which data passes through them. */

export type * from './catalog.ts';
export type * from './config-entry.ts';
export type * from './edited.ts';
export type * from './finding.ts';
export type * from './generated.ts';
export type * from './history.ts';
export type * from './option.ts';
export type * from './project.ts';
export type * from './review.ts';
export type * from './source.ts';
export type * from './verdict.ts';
