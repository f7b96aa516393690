/** Expressions that could take longer than their text is long, or that nobody could check, and why they may stay. */

export interface Exception {
  readonly expression: RegExp;
  readonly because: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    expression: /"(?:[^"\\]|\\.)*"(\s*:)?/g,
    because: 'its text has passed JSON.parse: every string in it is closed, so that none is looked for twice',
  },
];

/** Functions that make an expression of something that is read, and what bounds it. */
export const MADE_LATER: readonly { readonly file: string; readonly because: string }[] = [
  { file: 'config/schema-parts.ts', because: 'it is compiled to see whether it can be, and not run' },
  { file: 'documents/entries/locate-tokens.ts', because: 'a token of 300 characters at most, each a literal' },
];
