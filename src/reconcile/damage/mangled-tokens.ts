/**
 * Tokens that stand off the boundaries of words, and what is left of a name without them: `R□oved`, where the mark stands
 * for the token.
 */

import { lettersOf } from '../../names/words.ts';

/** Stands for the token while the words around it are looked at: a letter without case. */
export const MARK = '\uE000';

/** The name with each misplaced token replaced by `MARK`, null where none is misplaced. */
export function markMisplaced(bare: string, token: string, known: ReadonlySet<string>): string | null {
  const lower = bare.toLowerCase();
  const sought = token.toLowerCase();
  const inCapitals = !/\p{Ll}/u.test(without(bare, sought));
  let marked = '';
  let from = 0;
  let found = false;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
    // What replaces letters brings its own capitals: `Play` never made `Display`.
    if (token !== sought && bare.slice(at, at + sought.length) === sought) continue;
    if (!isMisplaced(bare.slice(0, at), bare.slice(at + sought.length), inCapitals, known)) continue;
    marked += bare.slice(from, at) + MARK;
    from = at + sought.length;
    found = true;
  }
  return found ? marked + bare.slice(from) : null;
}

function without(bare: string, sought: string): string {
  const lower = bare.toLowerCase();
  let rest = '';
  let from = 0;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, from)) {
    rest += bare.slice(from, at);
    from = at + sought.length;
  }
  return rest + bare.slice(from);
}

/**
 * Off the boundaries of words: case shows it (`RAgoraChatoved`), or, in capitals alone, a letter beside it
 * (`RAgoraChatOVED`), or what it leaves of the words beside it is no word (`GroAgoraChatInvalid`).
 */
function isMisplaced(before: string, after: string, inCapitals: boolean, known: ReadonlySet<string>): boolean {
  if (inCapitals) return /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  if (/^\p{Ll}/u.test(after) || /(^|[^\p{Lu}])\p{Lu}$/u.test(before)) return true;
  const left = /(?:\p{Lu}|(?<!\p{Ll}))\p{Ll}+$/u.exec(before)?.[0].toLowerCase();
  return left !== undefined && !known.has(left);
}

/** Lower-cased words of a marked name that contain a mark. */
export function markedWords(marked: string): string[] {
  const upper = !/\p{Ll}/u.test(marked);
  const pieces = upper
    ? marked.split(/[^\p{L}\p{Nd}\uE000]+/u)
    : (marked.match(/\p{Lu}?[\p{Ll}\uE000]+|\p{Lu}+/gu) ?? []);
  return pieces.filter((piece) => piece.includes(MARK)).map((piece) => piece.toLowerCase());
}

/** What a marked name or word may have been, in the letters of `lettersOf`: every mark stands for the same 1 to 8 letters. */
export function patternOf(marked: string): RegExp {
  const [first = '', ...rest] = marked.split(MARK).map(lettersOf);
  return new RegExp(`^${first}(\\p{L}{1,8})${rest.join('(?:\\1)')}$`, 'u');
}
