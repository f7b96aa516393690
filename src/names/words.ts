/**
 * The words of a name. `FILE_NOT_FOUND`, `FileNotFound`, `fileNotFound` and `file-not-found` have the same words.
 */

const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Nd}+/gu;

/**
 * Lower-cased words of a name: split on separators, on case and on digits; a name that is missing has none.
 * @example wordsOf('AgoraChatErrorServerGetDNSConfigFailed') // ['agora','chat','error','server','get','dns','config','failed']
 * @example wordsOf('USER_MUTED_2') // ['user','muted','2']
 */
export function wordsOf(name: string | null): string[] {
  return (name?.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** A shorter token may begin a word. */
const SHORTEST_VENDOR = 2;

/**
 * A name without its vendor prefix; unchanged where it doesn't start with the prefix or would be nothing without it.
 * A separator that then stands in front goes too.
 * A few names of a source may have the vendor's token alone.
 * @example withoutPrefix('AgoraErrorNotExist', 'AgoraError') // 'NotExist'
 * @example withoutPrefix('AgoraScriptError', 'AgoraError') // 'ScriptError'
 */
export function withoutPrefix(name: string, prefix: string): string {
  if (prefix === '') return name;
  if (!name.startsWith(prefix)) {
    const vendor = prefix.replace(/_?(?:error(?:_?code)?|err)_?$/i, '');
    return vendor.length < SHORTEST_VENDOR || vendor === prefix || !/^[A-Z_]/.test(name.slice(vendor.length))
      ? name
      : withoutPrefix(name, vendor);
  }
  const rest = name.slice(prefix.length).replace(/^[_\-.]+/, '');
  return rest === '' ? name : rest;
}

/**
 * The words as `CONSTANT_CASE`, the style of a catalog's canonical names.
 * @example constantCase('UserRemoved') // 'USER_REMOVED'
 */
export function constantCase(name: string): string {
  return wordsOf(name).join('_').toUpperCase();
}

/**
 * The letters and digits alone, none of a name that is missing: names that differ only in case and separators have the same key.
 * @example lettersOf('INVALID_USER_NAME') === lettersOf('InvalidUsername') // true
 */
export function lettersOf(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');
}
