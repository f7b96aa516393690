/** The style in which a source writes its names, and how another name reads in that style. */
import { wordsOf } from './words.ts';

export type NameStyle = 'CONSTANT_CASE' | 'PascalCase' | 'camelCase' | 'snake_case' | 'kebab-case' | 'other';

/**
 * @example styleOf('USER_REMOVED') // 'CONSTANT_CASE'
 * @example styleOf('UserRemoved') // 'PascalCase'
 */
export function styleOf(name: string): NameStyle {
  if (/^\p{Lu}[\p{Lu}\p{Nd}]*(_[\p{Lu}\p{Nd}]+)*$/u.test(name)) return 'CONSTANT_CASE';
  if (/^\p{Lu}[\p{L}\p{Nd}]*$/u.test(name)) return 'PascalCase';
  if (/^\p{Ll}[\p{Ll}\p{Nd}]*(_[\p{Ll}\p{Nd}]+)+$/u.test(name)) return 'snake_case';
  if (/^\p{Ll}[\p{Ll}\p{Nd}]*(-[\p{Ll}\p{Nd}]+)+$/u.test(name)) return 'kebab-case';
  if (/^\p{Ll}[\p{L}\p{Nd}]*$/u.test(name)) return 'camelCase';
  return 'other';
}

/**
 * The words of a name written in a style.
 * @example restyle('FileDownloadFailed', 'CONSTANT_CASE') // 'FILE_DOWNLOAD_FAILED'
 */
export function restyle(name: string, style: NameStyle): string {
  const words = wordsOf(name);
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  switch (style) {
    case 'CONSTANT_CASE':
      return words.join('_').toUpperCase();
    case 'PascalCase':
      return capitalised.join('');
    case 'camelCase':
      return [words[0] ?? '', ...capitalised.slice(1)].join('');
    case 'snake_case':
      return words.join('_');
    case 'kebab-case':
      return words.join('-');
    case 'other':
      return name;
  }
}
