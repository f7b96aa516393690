/** What the config asks for by name: which enums of a file, and which members of them are left out. */

import { findsOne } from '../../model/given-expression.ts';

/**
 * Does the name fit one that the config gives: the name itself, a pattern (`*Error`), or a regular expression between slashes?
 * @example fitsRequest('/^TE[CM]$/', 'TEC') // true
 */
export function fitsRequest(request: string, name: string): boolean {
  const expression = /^\/(.*)\/(i?)$/s.exec(request);
  if (expression) return findsOne(new RegExp(expression[1] ?? '', expression[2]), [name]);
  return request.includes('*') ? fitsPattern(request.split('*'), name) : request === name;
}

/** Looks for the pieces between the stars from left to right, so that no pattern takes longer than the name is long. */
function fitsPattern(pieces: readonly string[], name: string): boolean {
  const [first = '', ...others] = pieces;
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

/** An enum by its name, or with its namespaces and classes: `ErrorCode`, `rtc.ErrorCode`, `agora::rtc::ErrorCode`. */
export function fitsEnum(
  request: string,
  { title, qualified }: { readonly title: string; readonly qualified: string },
): boolean {
  const plain = request.startsWith('/') ? request : request.replaceAll('::', '.');
  if (fitsRequest(plain, title) || fitsRequest(plain, qualified)) return true;
  return plain.includes('.') && qualified.endsWith(`.${plain}`);
}
