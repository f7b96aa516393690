/**
 * Emitters: a reconciled catalog in, the files of one language out. They never resolve, rename or drop an error code; what
 * can't be emitted (two codes on one identifier, an unusable type name) is refused with an `EmitError`.
 */

import type { Catalog, GeneratedFile, OptionSpecs, OptionsOf, Target, TargetLanguage } from '../model/index.ts';
import { EmitError } from './emit-error.ts';
import type { Emitter } from './emitter.ts';
import { FILE_HEADER } from './file-header.ts';
import { prepareEmission } from './prepare-emission.ts';
import { readOptions } from './read-options.ts';
import { EMITTERS } from './registry.ts';
import { SAMPLE } from './sample.ts';
import { printPage } from './target-page.ts';

export { EmitError } from './emit-error.ts';
export type { Emitter } from './emitter.ts';
export { nameNotes } from './name-notes.ts';
export { emitterOf } from './own-emitter.ts';

type TargetOf<Known> = Known extends Emitter<infer Id, infer Specs> ? Target<Id, OptionsOf<Specs>> : never;

/** A target with the options of its language and no other's. */
export type KnownTarget = TargetOf<(typeof EMITTERS)[number]>;

/**
 * The files of one target, in memory; throws an `EmitError` that names every problem.
 * @param own the emitter of a target that names a module of the project
 */
export function emit(catalog: Catalog, target: Target, own?: Emitter): GeneratedFile[] {
  const emitter = own ?? emitters().find(({ id }) => id === target.language);
  if (emitter === undefined) throw new EmitError([`There is no language ${JSON.stringify(target.language)}.`]);
  return emitWith(emitter, catalog, target);
}

/** The languages that a config may name. */
export function targetLanguages(): TargetLanguage[] {
  return emitters().map(({ id, title, options, isDefault = false }) => ({ id, title, options, isDefault }));
}

/** The page of a language with its options and an example, as Markdown; null where there is no such language. */
export function targetPage(id: string): string | null {
  const emitter = emitters().find((one) => one.id === id);
  return emitter === undefined ? null : printPage(emitter, emit(SAMPLE, { language: id }));
}

/** The platforms whose own language a generated file is in: told by its folder, else by the end of its name. */
export function homesOf(file: string): readonly string[] {
  const folders = file.split('/');
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const fitting = emitters().filter(({ extensions }) => extensions.includes(extension));
  const told = fitting.filter(({ id }) => folders.includes(id));
  return (told.length > 0 ? told : fitting).flatMap(({ homes }) => homes);
}

function emitters(): readonly Emitter[] {
  return EMITTERS;
}

function emitWith<Specs extends OptionSpecs>(
  emitter: Emitter<string, Specs>,
  catalog: Catalog,
  target: Target,
): GeneratedFile[] {
  const options = readOptions(emitter.options, target);
  const emission = prepareEmission(catalog, target, emitter, (typeName) => emitter.declares?.(typeName, options) ?? []);
  const header = FILE_HEADER.flatMap((line) => emitter.comments.line(line) ?? []);
  return Object.entries(emitter.print(emission, options)).map(([path, content]) => ({
    path,
    content: header.length === 0 ? content : `${header.join('\n')}\n\n${content}`,
  }));
}
