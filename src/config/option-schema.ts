/** The schema of options that are described as data: those of rules and of the languages of targets. */

import * as v from 'valibot';
import type { OptionSpec, OptionSpecs } from '../model/index.ts';
import { list, oneOf, section, text } from './schema-parts.ts';

/** An object with some options, none of which must be there. */
export function optionsSchema(specs: OptionSpecs) {
  return section(optionEntries(specs));
}

/** The same as entries of an object that has further ones. */
export function optionEntries(specs: OptionSpecs) {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, v.optional(valueSchema(spec))]));
}

function valueSchema({ value, description }: OptionSpec) {
  if (value === 'text') return text(description);
  if (value === 'texts') return list(text('One of them'), description);
  if (value === 'flag') return v.pipe(v.boolean('must be true or false.'), v.description(description));
  if (value === 'number') return v.pipe(v.number('must be a number.'), v.description(description));
  return oneOf(value, description);
}
