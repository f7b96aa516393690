/**
 * The schema of a target, made from what the languages say of themselves: each language has its own options, and an option of
 * another one is a fault that names it.
 */

import * as v from 'valibot';
import type { OptionSpecs, Target, TargetLanguage } from '../model/index.ts';
import { didYouMean } from './nearest.ts';
import { optionEntries } from './option-schema.ts';
import { list, locale, oneOf, quoted, section, text } from './schema-parts.ts';

const COMMON = {
  typeName: v.optional(text('Name of the generated type; made from the id of the catalog where it is missing')),
  output: v.optional(
    v.pipe(
      text("Folder of this target's files, relative to the config: an SDK's own sources, say"),
      v.check((folder) => !/^(?:[/\\]|[A-Za-z]:)/.test(folder), 'must be relative to the folder of the config.'),
    ),
  ),
  file: v.optional(text('Path of the generated file, relative to the output folder')),
  locale: v.optional(locale('Language of the documentation comments')),
  platform: v.optional(text('Use the names that this platform documents itself instead of the canonical ones')),
  names: v.optional(
    oneOf(
      ['canonical', 'platform'],
      "Whose names members have: the canonical ones, or those of a platform (the language's own where none is named)",
    ),
  ),
  case: v.optional(
    oneOf(['constant', 'pascal', 'camel'], 'How members are spelled; default: as the language or the platform does'),
  ),
  memberPrefix: v.optional(
    v.pipe(
      v.string('must be a string.'),
      v.description('What every member starts with, in place of the prefix of the vendor or the type; "" for nothing'),
    ),
  ),
  exclude: v.optional(
    list(v.union([v.number(), v.string()], 'must be a code or a name.'), 'Codes and names that are left out'),
  ),
  fallback: v.optional(
    oneOf(
      ['marked', 'none'],
      'What documents a code without a text in the locale: one in another language, or nothing',
    ),
  ),
};

/** A target whose emitter a module of the project exports; the options that it takes are known when it is loaded. */
const OWN = v.looseObject({
  language: v.pipe(
    v.string(),
    v.regex(/^\.{1,2}\//),
    v.description(
      'Path of a module of the project that exports an emitter, relative to the config: "./errgen/ruby.js"',
    ),
  ),
  ...COMMON,
});

/** A target of one of the languages, or of the project's own. */
export function targetSchema(languages: readonly TargetLanguage[]): v.GenericSchema<unknown, Target> {
  const ids = languages.map(({ id }) => id);
  return v.variant(
    'language',
    [...languages.map((language) => targetOf(language, languages)), OWN],
    ({ input, expected }) => {
      if (expected === 'Object') return 'must be an object.';
      return input === undefined
        ? 'is missing.'
        : `must be one of ${quoted(ids)}, or the path of a module ("./…").${didYouMean(input, ids)}`;
    },
  );
}

/** The keys that a target may have where its language isn't known. */
export function targetOfAnyLanguage(languages: readonly TargetLanguage[]): v.GenericSchema {
  const options: OptionSpecs = Object.assign({}, ...languages.map((language) => language.options));
  return section({ language: v.optional(v.unknown()), ...COMMON, ...optionEntries(options) });
}

function targetOf({ id, options }: TargetLanguage, languages: readonly TargetLanguage[]) {
  const language = v.pipe(v.literal(id), v.description('Language to generate'));
  return section({ language, ...COMMON, ...optionEntries(options) }, (key) => {
    const owners = [...languages]
      .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
      .flatMap((other) => (Object.hasOwn(other.options, key) ? other.id : []));
    return owners.length === 0 ? null : `is an option of ${owners.join(', ')}, and this target is ${id}.`;
  });
}
