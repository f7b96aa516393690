/** The plain text of a documentation comment: inline commands, links, tags and Markdown marks give way to what they show. */

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };
const INLINE_COMMAND = /[@\\](?:ref|link|c|p|a|b|e|em|copydoc|endlink|linkplain|code|endcode)\b[ \t]?/g;

/**
 * One line of plain text, white space folded.
 * @example plainCommentText('The {@link Token} is <b>invalid</b>; see `renew`.') // 'The Token is invalid; see renew.'
 */
export function plainCommentText(text: string): string {
  return text
    .replace(/\{@\w+([^{}\w][^{}]*|)\}/g, (_, content: string) => shownByLink(content))
    .replace(INLINE_COMMAND, '')
    .replace(/<see(?:also)?\s+(?:cref|langword|href)="(?:\w:)?([^"<>]*)"\s*\/?>/gi, '$1')
    .replace(/<paramref\s+name="([^"<>]*)"\s*\/?>/gi, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>|<!--[^<>]*-->/g, ' ')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[([\w.#:]+)\]/g, '$1')
    .replace(/`+|\*\*/g, '')
    .replace(/&(\w{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/(?:\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `{@link Other#method() the other}` shows its label, or its target where it has none. */
function shownByLink(content: string): string {
  const [, target = '', label = ''] = /^(\S*)\s*(.*)$/s.exec(content.trim()) ?? [];
  return label.trim() || target.replace(/^#/, '');
}
