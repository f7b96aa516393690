/**
 * Words at the start or at the end of a source's names that say only "this is an error": an exception class is called
 * `QuoteExpiredError` in one language where another has `QuoteExpired`, and Go's `ErrMoved` is `MOVED`. Where other sources have such
 * names without the word at the same codes, it is no part of them.
 */
import type { Code, Source } from '../model/index.ts';
import { lettersOf, wordsOf } from '../names/words.ts';

export interface Named {
  readonly source: Source;
  readonly code: Code | null;
  readonly bare: string | null;
}

/** Names that other sources must confirm, and their share of those that others have at any code. */
const FEWEST = 3;
const MOST = 1 / 3;

type Mark = (name: string) => string | null;

const MARKS: readonly Mark[] = [...['err', 'error'].map(atStart), ...['error', 'exception'].map(atEnd)];

/** @returns for a name of a source, the name without the mark that others show to be none of it */
export function findErrorMarks(named: readonly Named[]): (one: Named) => string | null {
  const codes = new Map<Source, Map<string, Set<Code | null>>>();
  for (const { source, code, bare } of named) {
    if (bare === null) continue;
    const own = codes.get(source) ?? new Map<string, Set<Code | null>>();
    codes.set(source, own.set(lettersOf(bare), (own.get(lettersOf(bare)) ?? new Set()).add(code)));
  }
  const elsewhere = (source: Source, name: string) =>
    [...codes].flatMap(([other, names]) => (other === source ? [] : (names.get(lettersOf(name)) ?? [])));
  const strip = ({ source, bare }: Named, mark: Mark) => {
    const rest = mark(bare ?? '');
    const isFree = rest !== null && !codes.get(source)?.has(lettersOf(rest));
    return isFree && elsewhere(source, bare ?? '').length === 0 && elsewhere(source, rest).length > 0 ? rest : null;
  };
  const marks = new Map(
    [...codes.keys()].map((source) => {
      const own = named.filter((one) => one.source === source);
      return [source, MARKS.filter((mark) => isConfirmed(own, (one) => strip(one, mark), elsewhere))];
    }),
  );
  return (one) => {
    const [rest] = (marks.get(one.source) ?? []).flatMap((mark) => strip(one, mark) ?? []);
    return rest ?? one.bare;
  };
}

function isConfirmed(
  own: readonly Named[],
  strip: (one: Named) => string | null,
  elsewhere: (source: Source, name: string) => ReadonlySet<Code | null>[],
): boolean {
  const known = own.flatMap((one) => {
    const rest = strip(one);
    return rest === null ? [] : [elsewhere(one.source, rest).some((codes) => codes.has(one.code))];
  });
  const confirmed = known.filter(Boolean).length;
  return confirmed >= FEWEST && confirmed >= MOST * known.length;
}

function atStart(word: string): Mark {
  return (name) => (wordsOf(name)[0] === word ? orNull(name.slice(word.length).replace(/^[_\-.\s]+/, '')) : null);
}

function atEnd(word: string): Mark {
  return (name) => (wordsOf(name).at(-1) === word ? orNull(withoutSeparators(name.slice(0, -word.length))) : null);
}

/** By a loop: an expression anchored at the end alone takes the square of what it reads. */
function withoutSeparators(name: string): string {
  let end = name.length;
  while (end > 0 && /[_\-.\s]/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

function orNull(name: string): string | null {
  return lettersOf(name) === '' ? null : name;
}
