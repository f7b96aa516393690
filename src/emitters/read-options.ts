/** The options of a target as its language describes them. The config has checked them; a program that calls `emit` may not have. */

import type { OptionSpec, OptionSpecs, OptionsOf, Target } from '../model/index.ts';
import { EmitError } from './emit-error.ts';

const COMMON = [
  ...['language', 'typeName', 'output', 'file', 'locale', 'fallback'],
  ...['platform', 'names', 'case', 'memberPrefix', 'exclude'],
];

/** The options that a target sets of those that its language has; throws an `EmitError` for any other. */
export function readOptions<Specs extends OptionSpecs>(specs: Specs, target: Target): OptionsOf<Specs> {
  const given = Object.entries(target).filter(([name, value]) => !COMMON.includes(name) && value !== undefined);
  const wrong = given.filter(([name, value]) => !fits(Object.hasOwn(specs, name) ? specs[name] : undefined, value));
  if (wrong.length > 0) {
    throw new EmitError(
      wrong.map(([name, value]) => `"${name}" ${JSON.stringify(value)} is no option of ${target.language}.`),
    );
  }
  // Each name is one of the specs and each value fits its spec: what the type says.
  return Object.fromEntries(given) as OptionsOf<Specs>;
}

function fits(spec: OptionSpec | undefined, value: unknown): boolean {
  if (spec === undefined) return false;
  switch (spec.value) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === 'string' && spec.value.includes(value);
  }
}
