/** Facts of a text that every translation of it must keep: numbers and identifiers. */

import { chineseNumber, englishNumbers, scaleOf } from './number-words.ts';
import { inOtherUnits } from './units.ts';

export interface Facts {
  /** Written so that nothing else can be meant. */
  readonly certain: ReadonlySet<string>;
  /** Other ways in which the text may say it (`four`, `四`). */
  readonly possible: ReadonlySet<string>;
}

const DIGITS = /(?<![\p{Script=Latin}\d_.])(\d+(?:,\d{3})*(?:\.\d+)*)(?![\d_])\s*([百千万亿]?)/gu;
const HAN_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]+/g;

/**
 * Numbers in digits are certain, numbers in words or in other units possible; `1,000` is `1000`, and so is `1 千`.
 * @example numbersIn('at most four devices in 30 s') // certain: 30; possible: 4
 */
export function numbersIn(text: string): Facts {
  // `a-zA-Z0-9` is a set of characters and no number.
  const prose = text.normalize('NFKC').replace(/https?:\S+|0-9/g, ' ');
  const matches = [...prose.matchAll(DIGITS)];
  const certain = matches.map(([, digits = '', scale = '']) =>
    scale === '' ? digits.replaceAll(',', '') : String(Number(digits.replaceAll(',', '')) * scaleOf(scale)),
  );
  const numerals = prose.match(HAN_NUMERAL) ?? [];
  const possible = [
    ...englishNumbers(prose),
    ...numerals.flatMap((numeral) => [numeral, ...numeral].map(chineseNumber)),
    ...matches.flatMap((match, at) =>
      inOtherUnits(Number(certain[at]), prose.slice(match.index + match[0].length, match.index + match[0].length + 14)),
    ),
  ];
  return { certain: new Set(certain), possible: new Set(possible.map(String)) };
}

// `getToken`, `user_id`, `login()`.
const IDENTIFIER =
  /(?<![\p{Script=Latin}\d_])(?:[a-z]{2,}[A-Z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*_\w+|[A-Za-z_]\w*(?=\(\)))/gu;
/** Written like an identifier and a word of every language: `macOS`. */
const PRODUCT = /^[a-z]+OS$/;

/** What can only be an identifier. Acronyms and product names are words of a language. */
export function identifiersIn(text: string): Facts {
  const prose = text.replace(/https?:\S+/g, ' ');
  const found = (prose.match(IDENTIFIER) ?? []).filter((name) => !PRODUCT.test(name));
  return { certain: new Set(found), possible: new Set(prose.match(/\w+/g) ?? []) };
}
