/** Where an expression is read: the token at hand, and the pieces of an expression that need no value of a name. */

import type { Token } from '../syntax/tokenize.ts';
import { isOperatorWord } from './operator-rank.ts';

const BETWEEN_NAMES = /^(?:\.|::|->)$/;

export class ExpressionCursor {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  token(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** What a word, number or mark says; `''` for texts and beyond the end. */
  text(ahead = 0): string {
    const token = this.token(ahead);
    return token && token.kind !== 'string' && token.kind !== 'character' ? token.text : '';
  }

  advance(steps = 1): void {
    this.#at += steps;
  }

  /** String literals side by side, which are one string in C and Dart; in Objective-C each with an `@`. */
  strings(): string[] {
    const literals: string[] = [];
    for (;;) {
      if (this.text() === '@' && this.token(1)?.kind === 'string') this.advance();
      const token = this.token();
      if (token?.kind !== 'string') return literals;
      literals.push(token.text);
      this.advance();
    }
  }

  /** `OTHER`, `Enum.OTHER`, `ns::Type<int>`: the names of a path. */
  path(): string[] {
    const names: string[] = [];
    for (let token = this.token(); token?.kind === 'word'; token = this.token()) {
      names.push(token.text);
      this.advance();
      this.#skipTypeArguments();
      if (!BETWEEN_NAMES.test(this.text()) || this.token(1)?.kind !== 'word') break;
      this.advance();
    }
    return names;
  }

  #skipTypeArguments(): void {
    if (this.text() !== '<') return;
    let ahead = 1;
    while (this.token(ahead)?.kind === 'word') ahead++;
    if (this.text(ahead) === '>' && this.text(ahead + 1) === '(') this.advance(ahead + 1);
  }

  /**
   * The words of `(int)`, `(unsigned long)`, `(MyEnum)` before an operand; null, and the cursor where it was, for any other bracket.
   * Before a sign only a type makes a cast of it: `(BASE) - 1` subtracts.
   */
  castType(isType: (words: readonly string[]) => boolean): string[] | null {
    let ahead = 1;
    const words: string[] = [];
    for (; this.token(ahead)?.kind === 'word' || this.text(ahead) === '::'; ahead++) words.push(this.text(ahead));
    if (words.length === 0 || this.text(ahead) !== ')') return null;
    const next = this.token(ahead + 1);
    if (next === undefined || isOperatorWord(next.text)) return null;
    const isSign = next.text === '-' || next.text === '+';
    const opensOperand = next.kind !== 'mark' || next.text === '(' || next.text === '~';
    if (!opensOperand && !(isSign && isType(words))) return null;
    this.advance(ahead + 1);
    return words;
  }
}
