/** JSON that shows every character: what can't be seen stands as an escape. */

import { isHidden } from './clean-text.ts';
import { utf16Escape } from './string-literal.ts';

/** A value as indented JSON with a newline at its end. */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const shown = json.replace(/[^\w \n]/gu, (character) => (isHidden(character) ? utf16Escape(character) : character));
  return `${shown}\n`;
}
