/** What a code host would make a link or a call to somebody of, wherever it stands: addresses, `@name`, `#123`. */
const LIVE = /((?:https?:\/\/|www\.)(?:[^\s"`]*[^\s"`.,;:!?)\]])?|(?<![^\s"`(])[^\s"`(]*@[^\s"`)]+|(?<![\w&])#\d+\b)/i;

export interface LivePiece {
  readonly text: string;
  readonly isLive: boolean;
}

/**
 * A plain text in pieces: what Markdown or the host of a page would bring to life, and what stands between.
 * @example livePieces('ask @ann') // [{ text: 'ask ', isLive: false }, { text: '@ann', isLive: true }, …]
 */
export function livePieces(text: string): readonly LivePiece[] {
  return text.split(LIVE).map((piece, index) => ({ text: piece, isLive: index % 2 === 1 }));
}
