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
  {
    expression: /^.{0,120}(?:codes?\b|values?\b|status|[码碼]|コード|코드|c[óo]dig|код|mã)/im,
    because: 'no more than 120 characters are read from the start of each line',
  },
  {
    expression:
      /^\s*["'{[]?(?:(?:code|errno)["']?\s*[:=]\s*)?["']?(?:[-−]?\d{2,}|0x[\da-fA-F]+|[A-Z]{1,6}[-_]?\d{2,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)["']?\s*(?:[:=,(–—-]|\s\S|$)/,
    because: 'it starts at the start of a line, each of its parts has one way to read a text, and none is repeated',
  },
  {
    expression:
      /[{}]|^[ \t]*-[ \t]+(?=["'\w])|["']?(?<!\w)([A-Za-z_]\w*)["']?[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|(-?\d+|0x[\dA-Fa-f]+)\b(?![.\w])|([A-Z][\w ]*)$)/gm,
    because:
      'a key starts where no word goes on, so that each word is read once; a value ends at the next mark or at the end of its line',
  },
];

/** Expressions that take longer than linear time, and run on texts that were cut to a length, in characters, before. */
export const BOUNDED: readonly {
  readonly file: string;
  /** How those of the file start that are meant; all of them where it is missing. */
  readonly starts?: string;
  readonly longest: number;
  readonly because: string;
}[] = [
  { file: 'languages/words/matcher.ts', longest: 1000, because: '`LONGEST` in `compile`' },
  { file: 'languages/words/phrases.ts', longest: 4000, because: '`LONGEST_TEXT`' },
  { file: 'documents/regions/find-fenced-entries.ts', longest: 500, because: '`LONGEST_LINE` in `entryText`' },
  { file: 'documents/regions/framed-codes.ts', longest: 500, because: '`LONGEST_LINE` in `framedCodes`' },
  { file: 'documents/regions/bare-start.ts', longest: 300, because: '`LONGEST`' },
  {
    file: 'documents/regions/find-heading-entries.ts',
    starts: '(?=\\s*[=:])',
    longest: 200,
    because: '`LONGEST_LINE`: run on six such lines at most',
  },
  { file: 'documents/regions/read-entry-start.ts', longest: 300, because: '`LONGEST_START`' },
  { file: 'documents/cells/read-identity.ts', longest: 160, because: '`LONGEST_IDENTITY` in `readIdentity`' },
];

/** Functions that make an expression of something that is read, and what bounds it. */
export const MADE_LATER: readonly { readonly file: string; readonly because: string }[] = [
  { file: 'cli/names-from.ts', because: 'alternatives of paths, each a literal' },
  { file: 'config/schema-parts.ts', because: 'it is compiled to see whether it can be, and not run' },
  { file: 'documents/entries/locate-tokens.ts', because: 'a token of 300 characters at most, each a literal' },
  { file: 'documents/page/find-imports.ts', because: 'alternatives of identifiers, and no tag holds another' },
  { file: 'documents/page/wishes.ts', because: 'the config gives it: it is stopped after a second (`findsOne`)' },
  { file: 'documents/regions/find-heading-entries.ts', because: 'run on six lines of 200 characters at most' },
  { file: 'languages/words/matcher.ts', because: 'made of our words when modules are loaded: it is checked there' },
  { file: 'reconcile/damage/mangled-tokens.ts', because: 'letters of a name, and 1 to 8 others' },
  { file: 'reports/catalog-json.ts', because: 'alternatives of paths, each a literal' },
  { file: 'rules/mixed-language/rule.ts', because: 'one character of a script' },
  { file: 'rules/shared/units.ts', because: 'made of our units when the module is loaded: it is checked there' },
  { file: 'rules/undocumented-code/find-mention.ts', because: 'alternatives of words, each a literal' },
  {
    file: 'sdk-sources/members/requested.ts',
    because: 'the config gives it: it is stopped after a second (`findsOne`)',
  },
];
