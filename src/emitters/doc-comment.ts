/**
 * Documentation comments: the two syntaxes, and what has to be done to a clean text (`cleanText`) before it can stand in one.
 */

/**
 * Keeps a text from opening or closing a block comment; Kotlin's and Swift's nest.
 * @example partCommentMarks('a *\/ b') // 'a * / b'
 */
export function partCommentMarks(text: string): string {
  return text.replace(/\*(?=\/)/g, '* ').replace(/\/(?=\*)/g, '/ ');
}

/**
 * Keeps `@words` from being read as tags (JSDoc, KDoc) or directives (DocC); an address such as `a@b.org` stays.
 * @example quoteTags('@param x') // '`@param` x'
 */
export function quoteTags(text: string): string {
  return !text.includes('@') ? text : text.replace(/(?<![\p{L}\p{Nd}_`])@[\p{L}_][\p{L}\p{Nd}_-]*/gu, '`$&`');
}

/** A text as it may stand in a `/** … *\/` comment of JSDoc or KDoc. */
export function blockText(text: string): string {
  return quoteTags(partCommentMarks(text));
}

/** A `/** … *\/` comment, paragraphs parted by empty lines, `''` where there is nothing to say. */
export function blockComment(paragraphs: readonly string[], indent: string): string {
  const [first] = paragraphs;
  if (first === undefined) return '';
  if (paragraphs.length === 1) return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${paragraphs.map((paragraph) => `${indent} * ${paragraph}\n`).join(`${indent} *\n`)}${indent} */\n`;
}

/** A comment of `///` lines, paragraphs parted by empty ones. */
export function lineComment(paragraphs: readonly string[], indent: string): string {
  return paragraphs.map((paragraph) => `${indent}/// ${paragraph}\n`).join(`${indent}///\n`);
}
