/**
 * Emitters: a reconciled catalog in, the files of one language out. They never resolve, rename or drop an error code; what
 * can't be emitted (two codes on one identifier, an unusable type name) is refused with an `EmitError`.
 */

import type { Catalog, GeneratedFile, Target, TargetLanguage } from '../model/index.ts';
import { emitKotlin } from './kotlin/emit.ts';
import { emitObjectiveC } from './objective-c/emit.ts';
import { emitSwift } from './swift/emit.ts';
import { emitTypescript } from './typescript/emit.ts';

export { EmitError } from './emit-error.ts';

const EMITTERS: Readonly<Record<TargetLanguage, (catalog: Catalog, target: Target) => GeneratedFile[]>> = {
  typescript: emitTypescript,
  swift: emitSwift,
  kotlin: emitKotlin,
  'objective-c': emitObjectiveC,
};

/** The files of one target, in memory; throws an `EmitError` that names every problem. */
export function emit(catalog: Catalog, target: Target): GeneratedFile[] {
  return EMITTERS[target.language](catalog, target);
}
