/** What a target may name instead of a language: a module of the project that exports an emitter. */

/**
 * Whether the language of a target is the path of a module, relative to the config.
 * @example namesModule('./errgen/ruby.js') // true
 */
export function namesModule(language: string): boolean {
  return /^\.{1,2}\//.test(language);
}
