/**
 * Constants that are sums of another one and a number (`#define LAMP_ERR_LOST (LAMP_ERR_BASE + 2)`): headers of C
 * write families of codes so. The one that all of them start from is no code of its own.
 */

import { NUMBER } from '../cells/parse-code.ts';
import { lineText, type Page } from '../text/split-lines.ts';

export interface Sums {
  /** The number of the constant that a line defines as a sum; null where it doesn't, or where what it starts from is not on the page. */
  readonly sumIn: (text: string) => { readonly name: string; readonly value: number } | null;
  /** Whether others start from a constant. */
  readonly isBase: (name: string) => boolean;
}

const NAME = String.raw`([A-Za-z_]\w{0,80})`;
const START = String.raw`^\s{0,40}(?:#define\s{1,20})?${NAME}\s{0,40}[=\s(]\s{0,40}\(?\s{0,9}`;
const SUM = new RegExp(String.raw`${START}${NAME}\s{0,9}\+\s{0,9}(${NUMBER})(?=\W|$)`);
const CONSTANT = new RegExp(String.raw`${START}(${NUMBER})(?=\W|$)`);

/** `LAMP_ERR_BASE`: no sum of this page starts from it, but one elsewhere does. */
const BASE = /_BASE(?:_NUM)?$/;

const NONE: Sums = { sumIn: () => null, isBase: () => false };

/** The sums on some lines of a page. */
export function sumsOn(page: Page, lines: readonly number[]): Sums {
  const bases = new Set(lines.flatMap((line) => SUM.exec(lineText(page, line))?.[2] ?? []));
  if (bases.size === 0) return NONE;
  const values = new Map<string, number>();
  const sumIn = (text: string) => {
    const [, name = '', base = '', number = ''] = SUM.exec(text) ?? [];
    const from = values.get(base);
    return from === undefined ? null : { name, value: from + Number(number) };
  };
  for (const line of lines) {
    const text = lineText(page, line);
    const [, constant = '', number = ''] = CONSTANT.exec(text) ?? [];
    const { name, value } = sumIn(text) ?? { name: constant, value: Number(number) };
    if (bases.has(name)) values.set(name, value);
  }
  return { sumIn, isBase: (name) => bases.has(name) || BASE.test(name) };
}
