/** JSON as text: what hides itself or turns the direction of text is escaped, so that a terminal shows what a program reads. */

const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as a JSON file with two spaces of indentation. */
export function jsonText(value: unknown): string {
  const spelled = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, spelled)}\n`;
}
