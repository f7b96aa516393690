/**
 * The plain text of a short piece of Markdown or HTML, by rules of thumb: good enough to judge a table or to show a
 * heading, cheap enough to do for every table of a large tree. What is read from a table goes through a real parser.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};
const MARKUP = /[\\`*~<[&{]|(?<![A-Za-z\d])_|_(?![A-Za-z\d])/;

/** Markup removed, white space folded. */
export function roughText(source: string): string {
  if (!MARKUP.test(source)) return foldSpace(source);
  const uncommented = withoutSpans(withoutSpans(source, '<!--', '-->'), '{/*', '*/}');
  const text = showStrings(uncommented)
    .replace(/<wbr\s*\/?>/gi, '')
    .replace(/(?<=\w)<\/?(?:span|b|i|em|strong|u|mark|font|small)\b[^<>]*>(?=\w)/gi, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/!?\[([^\][]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\][]*\])/g, '$1')
    .replace(/\{\s*[#.:][^{}]*\}/g, '')
    .replace(FOOTNOTE, '')
    .replace(/`+|\*\*|~~|(?<![\w*])\*(?=\S)|(?<=[^\s\\])\*(?!\w)|(?<![\w\\])__?(?=\S[^_]*_)|(?<=[^\s\\])__?(?!\w)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return foldSpace(text);
}

/** The mark of a footnote: `[^1]`. */
export const FOOTNOTE = /\[\^[^\][]*\]/g;

/** MDX expressions that are plain strings show their string: `{"<token>"}`. */
export function showStrings(text: string): string {
  return text.includes('{')
    ? text.replace(/\{\s*(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)\s*\}/g, (_, ...held) => held.slice(0, 3).join(''))
    : text;
}

/** The text without what stands between two marks; one that is opened and never closed stays. */
export function withoutSpans(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start + open.length);
    if (end === -1) break;
    kept += text.slice(from, start);
    from = end + close.length;
  }
  return from === 0 ? text : kept + text.slice(from);
}

const UNFOLDED = /\s\s|[^\S ]|\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/;

/** Runs of white space as one space, invisible characters removed, ends trimmed. */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  return text
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const CODE = /(?<!`)`+([^`]+)`+|<code\b[^<>]*>((?:[^<]|<(?!\/?code\b))*)<\/code>/gi;

/** What a source shows as code, in backticks or `<code>`. */
export function codeSpansOf(source: string): string[] {
  if (!source.includes('`') && !source.includes('<')) return [];
  return [...source.matchAll(CODE)].map(([, code, html]) =>
    html === undefined ? foldSpace(code ?? '') : roughText(html),
  );
}
