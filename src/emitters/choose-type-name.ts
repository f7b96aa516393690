/** The name of the generated type: what the config says, or the catalog's id in PascalCase with `ErrorCode` behind it. */

import { wordsOf } from '../names/words.ts';
import { pascalSpelling } from './spell-names.ts';

/**
 * The default type name of a catalog.
 * @example defaultTypeName('chat') // 'ChatErrorCode'
 * @example defaultTypeName('rtc-error-codes') // 'RtcErrorCode'
 */
export function defaultTypeName(catalogId: string): string {
  const words = wordsOf(catalogId);
  while (/^(?:errors?|codes?|enums?)$/.test(words.at(-1) ?? '')) words.pop();
  return `${pascalSpelling(words.join('_'))}ErrorCode`;
}

/**
 * The name of the exception or error type that carries a code, made from the name of the type of the codes.
 * @example errorTypeName('ChatErrorCode', 'Exception') // 'ChatException'
 */
export function errorTypeName(typeName: string, kind: 'Error' | 'Exception'): string {
  const stem = typeName.replace(/(?:Error)?Codes?$/, '');
  return stem === '' ? `${typeName}${kind}` : `${stem}${kind}`;
}

/**
 * What the names of texts start with that share one space with all others of a program.
 * @example errorStem('ChatErrorCode') // 'ChatError'
 */
export function errorStem(typeName: string): string {
  return typeName.replace(/Codes?$/, '') || typeName;
}
