/**
 * Evaluates the constant expression that a list of tokens writes: literals, operators, parentheses, casts, conversions,
 * references and calls of macros. Anything else makes the value unknown, with the reason; it never guesses and never throws.
 */

import type { SdkLanguage } from '../syntax/sdk-language.ts';
import type { Token } from '../syntax/tokenize.ts';
import { callMethod, castTo, certain } from './apply-operation.ts';
import { type Arithmetic, Unknown, type Value } from './constant-value.ts';
import { ExpressionCursor } from './expression-cursor.ts';
import { operatorRank, plainOperator } from './operator-rank.ts';
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
  /** A call that is given one number makes a code of it, whose form the config says. */
  readonly formats: boolean;
}

/** A value, and how loosely its text binds: `1 + 2` behind a `*` is another number. */
export interface Operand {
  readonly value: Value;
  readonly looseness: number;
}

const TYPE_WORD = /^(?:unsigned|signed|long|short|int|char|byte|const|enum)$/;
/** Calls and casts around a value that change its type at most, `UINT16_C(…)` of <stdint.h> among them. */
const TRANSPARENT =
  /^(?:unchecked|checked|init|valueOf|static_cast|const|Integer|Number|BigInt|U?INT(?:8|16|32|64|MAX)_C)$/;
const DEEPEST = 100;

/** A macro is text: without brackets of its own, what stands around it can take it apart. */
const REGROUPED = new Unknown('a macro in it has no brackets around its text, and the operators group otherwise');

/** The value of a whole expression. */
export function evaluateExpression(tokens: readonly Token[], scope: Scope): Value | Unknown {
  if (tokens.length === 0) return new Unknown('no value is written');
  const cursor = new ExpressionCursor(tokens);
  const value = new ExpressionParser(cursor, scope).expression(0, 0);
  if (value instanceof Unknown) return value;
  const rest = cursor.token();
  return rest ? notConstant(rest) : value;
}

function notConstant({ text }: Token): Unknown {
  return new Unknown(`"${text}" is not part of a constant expression`);
}

class ExpressionParser {
  /** Of what was read last: the rank of its loosest operator, Infinity where it binds like one number. */
  #looseness = Number.POSITIVE_INFINITY;
  readonly #cursor: ExpressionCursor;
  readonly #scope: Scope;

  constructor(cursor: ExpressionCursor, scope: Scope) {
    this.#cursor = cursor;
    this.#scope = scope;
  }

  expression(lowest: number, depth: number): Value | Unknown {
    let left = this.#unary(depth);
    while (!(left instanceof Unknown)) {
      const operator = this.#cursor.text();
      const rank = operatorRank(operator, this.#scope.language);
      if (rank === undefined || rank <= lowest) return left;
      if (rank > this.#looseness) return REGROUPED;
      this.#cursor.advance();
      const right = this.expression(rank, depth + 1);
      if (right instanceof Unknown) return right;
      if (this.#looseness <= rank) return REGROUPED;
      this.#looseness = rank;
      left = certain(this.#scope.arithmetic.binary(plainOperator(operator), left, right), operator, left, right);
    }
    return left;
  }

  #unary(depth: number): Value | Unknown {
    if (depth > DEEPEST) return new Unknown('the expression is nested too deeply');
    this.#looseness = Number.POSITIVE_INFINITY;
    const operator = this.#cursor.text();
    if (operator === '-' || operator === '+' || operator === '~') {
      this.#cursor.advance();
      const operand = this.#unary(depth + 1);
      if (operand instanceof Unknown) return operand;
      if (this.#looseness < Number.POSITIVE_INFINITY) return REGROUPED;
      return certain(this.#scope.arithmetic.unary(operator, operand), operator, operand);
    }
    const primary = this.#primary(depth);
    return primary instanceof Unknown ? primary : this.#methods(primary);
  }

  #primary(depth: number): Value | Unknown {
    const token = this.#cursor.token();
    if (!token) return new Unknown('the expression ends too early');
    if (token.kind === 'number' || token.kind === 'character') {
      this.#cursor.advance();
      return literalValue(token, this.#scope.arithmetic);
    }
    if (token.kind === 'string') return joinedStrings(this.#cursor.strings(), this.#scope.language);
    if (token.text === '(') return this.#parenthesis(depth);
    if (token.text === '.' && this.#cursor.text(2) !== '(') return this.#implicitMember();
    // Swift's `.init(…)`; Objective-C's `@(5)` and `@"text"`.
    if (token.text === '.' || token.text === '@' || token.text === '::') {
      this.#cursor.advance();
      return this.#primary(depth + 1);
    }
    if (token.kind !== 'word') return notConstant(token);
    const path = this.#cursor.path();
    if (path[0] === 'nameof' && path.length === 1 && this.#cursor.text() === '(') return this.#nameof();
    return this.#cursor.text() === '(' ? this.#call(path, depth) : this.#reference(path);
  }

  #parenthesis(depth: number): Value | Unknown {
    const type = this.#cursor.castType((words) => this.#isType(words));
    if (type !== null) return this.#cast(type.filter((word) => word !== 'const' && word !== 'enum').join(' '), depth);
    this.#cursor.advance();
    const value = this.expression(0, depth + 1);
    this.#looseness = Number.POSITIVE_INFINITY;
    if (value instanceof Unknown) return value;
    return this.#close() ?? value;
  }

  #cast(type: string, depth: number): Value | Unknown {
    const operand = this.#unary(depth + 1);
    if (this.#looseness < Number.POSITIVE_INFINITY) return REGROUPED;
    if (operand instanceof Unknown) return operand;
    return castTo(type, operand, this.#scope.arithmetic, this.#scope.isType(type));
  }

  #isType(words: readonly string[]): boolean {
    const { arithmetic } = this.#scope;
    const zero = arithmetic.literal('0');
    const known = zero !== null && arithmetic.convert(words.join(' '), zero) !== null;
    return known || words.some((word) => TYPE_WORD.test(word)) || this.#scope.resolve(words) instanceof Unknown;
  }

  /** Steps over the bracket that closes, and over a comma that Dart allows before it. */
  #close(): Unknown | null {
    if (this.#cursor.text() === ',') this.#cursor.advance();
    const found = this.#cursor.token();
    if (!found) return new Unknown('a bracket is not closed in the expression');
    if (found.text !== ')') return notConstant(found);
    this.#cursor.advance();
    return null;
  }

  /** `OTHER`, `Enum.OTHER`, `Enum.OTHER.rawValue`. */
  #reference(path: readonly string[]): Value | Unknown {
    this.#looseness = this.#scope.looseness(path);
    const value = this.#scope.resolve(path);
    const accessor = /^(?:rawValue|value|code|intValue)$/.test(path.at(-1) ?? '');
    return value instanceof Unknown && accessor && path.length > 1 ? this.#scope.resolve(path.slice(0, -1)) : value;
  }

  /** Swift's `.other`: a member of the type that is asked for, and so hardly one of the group that it stands in. */
  #implicitMember(): Value | Unknown {
    this.#cursor.advance();
    return this.#reference(['', ...this.#cursor.path()]);
  }

  /** C#'s `nameof(Enum.OTHER)`: the last name. */
  #nameof(): Value | Unknown {
    this.#cursor.advance();
    const name = this.#cursor.path().at(-1);
    return this.#close() ?? name ?? new Unknown('nameof() is given no name');
  }

  /** `Int32(5)`, `Int32(bitPattern: 0x…)`, `MAKE_CODE(3, 4)`, `OTHER.getValue()`. */
  #call(path: readonly string[], depth: number): Value | Unknown {
    const name = path.at(-1) ?? '';
    if (this.#cursor.text(1) === ')') {
      this.#cursor.advance(2);
      if (path.length === 1) return new Unknown(`${name}() is called when the program runs`);
      return callMethod(this.#reference(path.slice(0, -1)), name, this.#scope.arithmetic);
    }
    const values = this.#operands(depth);
    return values instanceof Unknown ? values : this.#converted(name, values);
  }

  /** The arguments in a bracket, with their labels left out. */
  #operands(depth: number): Operand[] | Unknown {
    const values: Operand[] = [];
    do {
      this.#cursor.advance();
      if (this.#cursor.token()?.kind === 'word' && this.#cursor.text(1) === ':') this.#cursor.advance(2);
      const value = this.expression(0, depth + 1);
      if (value instanceof Unknown) return value;
      values.push({ value, looseness: this.#looseness });
    } while (this.#cursor.text() === ',');
    return this.#close() ?? values;
  }

  #converted(name: string, values: readonly Operand[]): Value | Unknown {
    this.#looseness = this.#scope.looseness([name]);
    const expanded = this.#scope.call(name, values);
    if (expanded !== null) return expanded;
    const [first, ...others] = values;
    const only = others.length === 0 ? first?.value : undefined;
    const converted = only === undefined ? null : this.#scope.arithmetic.convert(name, only);
    if (converted !== null) return converted;
    const isFormat = this.#scope.formats && typeof only !== 'string';
    if (only !== undefined && (isFormat || TRANSPARENT.test(name))) return only;
    return new Unknown(`${name}(…) is called when the program runs`);
  }

  /** `5.inv()`, `0x80.toInt()` behind a value that is already read. */
  #methods(value: Value): Value | Unknown {
    const cursor = this.#cursor;
    let result: Value | Unknown = value;
    while (!(result instanceof Unknown) && cursor.text() === '.' && cursor.text(2) === '(' && cursor.text(3) === ')') {
      const name = cursor.text(1);
      cursor.advance(4);
      result = callMethod(result, name, this.#scope.arithmetic);
    }
    return result;
  }
}

function literalValue({ kind, text }: Token, arithmetic: Arithmetic): Value | Unknown {
  if (kind === 'number')
    return arithmetic.literal(text) ?? new Unknown(`${text} is not a whole number that can be a code`);
  const value = characterValue(text);
  return value === null ? new Unknown(`${text} is not a character`) : arithmetic.character(value);
}

function joinedStrings(literals: readonly string[], language: SdkLanguage): Value | Unknown {
  const parts = literals.map((literal) => stringValue(literal, language));
  return parts.includes(null) ? new Unknown('the string is put together when the program runs') : parts.join('');
}
