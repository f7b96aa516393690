/** Texts in XML: what has to be escaped in content, in an attribute and in a comment (XML 1.0, 2.4 and 2.5). */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as content or as the value of an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * A comment; two hyphens in a row would end it.
 * @example xmlComment('a -- b') // '<!-- a - - b -->'
 */
export function xmlComment(text: string): string {
  return `<!-- ${text.replace(/-(?=-)/g, '- ').replace(/-$/, '- ')} -->`;
}
