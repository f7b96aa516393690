/**
 * Evaluates the constant expression that a list of tokens writes: literals, operators, parentheses, casts, conversions,
 * references and calls of macros. Anything else makes the value unknown, with the reason; it never guesses and never throws.
 */

import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Token } from '../syntax/tokenize.ts';
import { callMethod, castTo, certain } from './apply-operation.ts';
import { type Arithmetic, Unknown, type Value } from './constant-value.ts';
import { isOperatorWord, operatorRank, plainOperator } from './operator-rank.ts';
import { characterValue, stringValue } from './string-value.ts';

export interface Scope {
  readonly language: SdkLanguage;
  readonly arithmetic: Arithmetic;
  /** What a name stands for: `['ErrorCode', 'BASE']` for `ErrorCode.BASE`. */
  readonly resolve: (path: readonly string[]) => Value | Unknown;
  /** Is this the name of an enum that the file declares? */
  readonly isType: (name: string) => boolean;
  /** What a function-like macro gives; null where there is none of that name. */
  readonly call: (name: string, values: readonly Operand[]) => Value | Unknown | null;
  /** The rank of the loosest operator that the text of a macro leaves open; Infinity where a name is no macro. */
  readonly looseness: (path: readonly string[]) => number;
}

/** A value, and how loosely its text binds: `1 + 2` behind a `*` is another number. */
export interface Operand {
  readonly value: Value;
  readonly looseness: number;
}

const TYPE_WORD = /^(?:unsigned|signed|long|short|int|char|byte|const|enum)$/;
/** Calls and casts around a value that change its type at most. */
const TRANSPARENT = /^(?:unchecked|checked|init|valueOf|static_cast|const|Integer|Number|BigInt)$/;
const DEEPEST = 100;

/** A macro is text: without brackets of its own, what stands around it can take it apart. */
const REGROUPED = new Unknown('a macro in it has no brackets around its text, and the operators group otherwise');

/** The value of a whole expression. */
export function evaluateExpression(tokens: readonly Token[], scope: Scope): Value | Unknown {
  if (tokens.length === 0) return new Unknown('no value is written');
  const parser = new ExpressionParser(tokens, scope);
  const value = parser.expression(0, 0);
  if (value instanceof Unknown) return value;
  const rest = tokens[parser.at];
  return rest ? new Unknown(`"${rest.text}" is not part of a constant expression`) : value;
}

class ExpressionParser {
  at = 0;
  /** Of what was read last: the rank of its loosest operator, Infinity where it binds like one number. */
  #looseness = Number.POSITIVE_INFINITY;
  readonly #tokens: readonly Token[];
  readonly #scope: Scope;

  constructor(tokens: readonly Token[], scope: Scope) {
    this.#tokens = tokens;
    this.#scope = scope;
  }

  expression(lowest: number, depth: number): Value | Unknown {
    let left = this.#unary(depth);
    while (!(left instanceof Unknown)) {
      const operator = this.#text();
      const rank = operatorRank(operator, this.#scope.language);
      if (rank === undefined || rank <= lowest) return left;
      if (rank > this.#looseness) return REGROUPED;
      this.at += 1;
      const right = this.expression(rank, depth + 1);
      if (right instanceof Unknown) return right;
      if (this.#looseness <= rank) return REGROUPED;
      this.#looseness = rank;
      left = certain(this.#scope.arithmetic.binary(plainOperator(operator), left, right), operator, left, right);
    }
    return left;
  }

  #text(ahead = 0): string {
    const token = this.#tokens[this.at + ahead];
    return token && token.kind !== 'string' && token.kind !== 'character' ? token.text : '';
  }

  #unary(depth: number): Value | Unknown {
    if (depth > DEEPEST) return new Unknown('the expression is nested too deeply');
    this.#looseness = Number.POSITIVE_INFINITY;
    const operator = this.#text();
    if (operator === '-' || operator === '+' || operator === '~') {
      this.at += 1;
      const operand = this.#unary(depth + 1);
      if (operand instanceof Unknown) return operand;
      if (this.#looseness < Number.POSITIVE_INFINITY) return REGROUPED;
      return certain(this.#scope.arithmetic.unary(operator, operand), operator, operand);
    }
    const primary = this.#primary(depth);
    return primary instanceof Unknown ? primary : this.#methods(primary);
  }

  #primary(depth: number): Value | Unknown {
    const token = this.#tokens[this.at];
    if (!token) return new Unknown('the expression ends too early');
    if (token.kind === 'number') return this.#literal(token);
    if (token.kind === 'character') return this.#character(token);
    if (token.kind === 'string') return this.#strings();
    if (token.text === '(') return this.#parenthesis(depth);
    // Swift's `.init(…)` and `.other`; Objective-C's `@(5)` and `@"text"`.
    if (token.text === '.' || token.text === '@' || token.text === '::') {
      this.at += 1;
      return this.#primary(depth + 1);
    }
    if (token.kind === 'word') return this.#name(depth);
    return new Unknown(`"${token.text}" is not part of a constant expression`);
  }

  #literal({ text }: Token): Value | Unknown {
    this.at += 1;
    return this.#scope.arithmetic.literal(text) ?? new Unknown(`${text} is not a whole number that can be a code`);
  }

  #character({ text }: Token): Value | Unknown {
    this.at += 1;
    const value = characterValue(text);
    return value === null ? new Unknown(`${text} is not a character`) : this.#scope.arithmetic.character(value);
  }

  /** Strings side by side are one string in C and Dart. */
  #strings(): Value | Unknown {
    let whole = '';
    for (;;) {
      if (this.#text() === '@' && this.#tokens[this.at + 1]?.kind === 'string') this.at += 1;
      const token = this.#tokens[this.at];
      if (token?.kind !== 'string') return whole;
      const value = stringValue(token.text, this.#scope.language);
      if (value === null) return new Unknown('the string is put together when the program runs');
      whole += value;
      this.at += 1;
    }
  }

  #parenthesis(depth: number): Value | Unknown {
    const type = this.#castType();
    if (type !== null) {
      const operand = this.#unary(depth + 1);
      if (this.#looseness < Number.POSITIVE_INFINITY) return REGROUPED;
      if (operand instanceof Unknown) return operand;
      return castTo(type, operand, this.#scope.arithmetic, this.#scope.isType(type));
    }
    this.at += 1;
    const value = this.expression(0, depth + 1);
    this.#looseness = Number.POSITIVE_INFINITY;
    if (value instanceof Unknown) return value;
    return this.#close() ?? value;
  }

  #close(): Unknown | null {
    if (this.#text() === ',') this.at += 1;
    const found = this.#tokens[this.at];
    if (!found) return new Unknown('a bracket is not closed in the expression');
    if (found.text !== ')') return new Unknown(`"${found.text}" is not part of a constant expression`);
    this.at += 1;
    return null;
  }

  /** `(int)`, `(unsigned long)`, `(MyEnum)` before an operand; the cursor stands behind it then, and else where it was. */
  #castType(): string | null {
    let ahead = 1;
    const words: string[] = [];
    for (; this.#tokens[this.at + ahead]?.kind === 'word' || this.#text(ahead) === '::'; ahead++) {
      words.push(this.#text(ahead));
    }
    if (words.length === 0 || this.#text(ahead) !== ')') return null;
    const next = this.#tokens[this.at + ahead + 1];
    const sign = next?.text === '-' || next?.text === '+';
    const operand = next && (next.kind !== 'mark' || /^[(~]$/.test(next.text) || (sign && this.#isType(words)));
    if (!operand || (next.kind === 'word' && isOperatorWord(next.text))) return null;
    this.at += ahead + 1;
    return words.filter((word) => word !== 'const' && word !== 'enum').join(' ');
  }

  #isType(words: readonly string[]): boolean {
    const { arithmetic } = this.#scope;
    const zero = arithmetic.literal('0');
    const known = zero !== null && arithmetic.convert(words.join(' '), zero) !== null;
    return known || words.some((word) => TYPE_WORD.test(word)) || this.#scope.resolve(words) instanceof Unknown;
  }

  #name(depth: number): Value | Unknown {
    const path: string[] = [];
    for (let token = this.#tokens[this.at]; token?.kind === 'word'; token = this.#tokens[this.at]) {
      path.push(token.text);
      this.at += 1;
      if (this.#text() === '<') this.#skipTypeArguments();
      if (!/^(?:\.|::|->)$/.test(this.#text()) || this.#tokens[this.at + 1]?.kind !== 'word') break;
      this.at += 1;
    }
    if (this.#text() === '(') return this.#call(path, depth);
    return this.#reference(path);
  }

  #skipTypeArguments(): void {
    let ahead = 1;
    while (this.#tokens[this.at + ahead]?.kind === 'word') ahead++;
    if (this.#text(ahead) === '>' && this.#text(ahead + 1) === '(') this.at += ahead + 1;
  }

  /** `OTHER`, `Enum.OTHER`, `Enum.OTHER.rawValue`. */
  #reference(path: readonly string[]): Value | Unknown {
    this.#looseness = this.#scope.looseness(path);
    const value = this.#scope.resolve(path);
    const accessor = /^(?:rawValue|value|code|intValue)$/.test(path.at(-1) ?? '');
    return value instanceof Unknown && accessor && path.length > 1 ? this.#scope.resolve(path.slice(0, -1)) : value;
  }

  /** `Int32(5)`, `Int32(bitPattern: 0x…)`, `MAKE_CODE(3, 4)`, `OTHER.getValue()`. */
  #call(path: readonly string[], depth: number): Value | Unknown {
    const name = path.at(-1) ?? '';
    if (this.#text(1) === ')') {
      this.at += 2;
      if (path.length === 1) return new Unknown(`${name}() is called when the program runs`);
      return callMethod(this.#reference(path.slice(0, -1)), name, this.#scope.arithmetic);
    }
    const values: Operand[] = [];
    do {
      this.at += 1;
      if (this.#tokens[this.at]?.kind === 'word' && this.#text(1) === ':') this.at += 2;
      const value = this.expression(0, depth + 1);
      if (value instanceof Unknown) return value;
      values.push({ value, looseness: this.#looseness });
    } while (this.#text() === ',');
    const unclosed = this.#close();
    if (unclosed) return unclosed;
    return this.#converted(name, values);
  }

  #converted(name: string, values: readonly Operand[]): Value | Unknown {
    this.#looseness = this.#scope.looseness([name]);
    const expanded = this.#scope.call(name, values);
    if (expanded !== null) return expanded;
    const first = values[0]?.value;
    const converted = first !== undefined && values.length === 1 ? this.#scope.arithmetic.convert(name, first) : null;
    if (converted !== null) return converted;
    if (first !== undefined && values.length === 1 && TRANSPARENT.test(name)) return first;
    return new Unknown(`${name}(…) is called when the program runs`);
  }

  /** `5.inv()`, `0x80.toInt()` behind a value that is already read. */
  #methods(value: Value): Value | Unknown {
    let result: Value | Unknown = value;
    while (!(result instanceof Unknown) && this.#text() === '.' && this.#text(2) === '(' && this.#text(3) === ')') {
      const name = this.#text(1);
      this.at += 4;
      result = callMethod(result, name, this.#scope.arithmetic);
    }
    return result;
  }
}
