/** Where a page names a code without an entry that is about it. */
import { saysUnused } from '../../languages/unused-words.ts';
import type { Claim, Code, Location, UnreadPage } from '../../model/index.ts';

export interface Mention {
  readonly location: Location;
  /** It begins its line, as an entry does that was not read as one; in running text nothing describes it. */
  readonly mayBeEntry: boolean;
  /** The range of codes that it begins, where the line is about that: `31xxx`. */
  readonly range?: string;
}

/** What stands before the name of an entry: marks of lists, headings, tables and code. */
const BEFORE_ENTRY = /^[\s>|*+#\d.)`_[-]*$/;
/** Marks that begin an entry wherever they stand; without one, a name may only go on with the paragraph of the line before. */
const MARK = /[>|*+#\d-]/;

function beginsEntry(before: string, lineBefore: string): boolean {
  return BEFORE_ENTRY.test(before) && (MARK.test(before) || !/[\p{L},]\s*$/u.test(lineBefore));
}

/** Its number stands beside the name, as in an entry. */
function holdsCode(rest: string, code: Code | null): boolean {
  return rest.split(/[^\w.-]+/).some((word) => word.replace(/\.$/, '') === String(code));
}

/** A name that is all of its line, or that is followed by its number. */
const WHOLE = /^[\s>|*+#`-]*([\p{L}_][\w-]*)[\s*`]*(?:[=:|]\s*`?([-\w]+)(?![-\w]|\.\w).*)?$/u;

/** A line that is a name alone (`### LOAD`) or gives the number to it or to a longer form of it (`TIMEOUT_EXCEPTION = 16;`). */
function isWholeEntry(line: string, words: readonly string[], code: Code | null): boolean {
  const [, name = '', value] = line.length > LONGEST_ENTRY ? [] : (WHOLE.exec(line) ?? []);
  if (value === undefined) return words.includes(name);
  return value === String(code) && words.some((word) => name === word || name.startsWith(`${word}_`));
}

const LONGEST_ENTRY = 200;

/** A row or an item that is about many codes at once: `| 31xxx |`, `- 4100 to 4199`. Titles are about whole families. */
const RANGE =
  /^[\s>|*+`-]{0,20}?(\d{1,9}(?:[xX]{1,4}|[*]{2,4})|[-−]?\d{1,9}\s?(?:[-–—~～至到]|\.{2,3}|to)\s?[-−]?\d{1,9})(?=[\s`|:：,)]|$)/;

/** The range on a line of which a code is the first: what an SDK has one constant for. */
function rangeFrom(line: string, code: Code | null): string | null {
  const range = line.length > LONGEST_ENTRY || typeof code !== 'number' ? undefined : RANGE.exec(line)?.[1];
  if (range === undefined || line.split('|').some(saysUnused)) return null;
  const wildcard = /^(\d+)([xX*]+)$/.exec(range);
  const first =
    wildcard === null ? range.match(/^[-−]?\d+/)?.[0] : (wildcard[1] ?? '') + '0'.repeat(wildcard[2]?.length ?? 0);
  return Number(first?.replace('−', '-')) === code ? range : null;
}

/** Where a name or a string stands on a page that no entry of it is about. */
export function mentionOf(
  { documentedAs, name }: Claim,
  code: Code | null,
  read: readonly UnreadPage[],
  pages: ReadonlyMap<string, readonly Claim[]>,
): Mention | null {
  const words = [documentedAs, name, typeof code === 'string' ? code : null].filter(
    (word): word is string => word !== null && word !== '',
  );
  const long = words.filter((word) => word.length >= SHORTEST);
  if (words.length === 0) return null;
  const pattern =
    long.length > 0 ? new RegExp(`(?<![\\w-])(?:${long.map(escaped).join('|')})(?![\\w-])`, 'gu') : NOTHING;
  for (const { file, text } of read) {
    const entries = new Set(pages.get(file)?.map(({ location }) => location.line));
    const lines = text.split(/\r?\n/);
    const mentions = lines.flatMap((line, at) => {
      const location = { file, line: at + 1, column: 1 };
      const range = rangeFrom(line, code);
      if (range !== null) return [{ location, mayBeEntry: true, range }];
      if (isWholeEntry(line, words, code)) return [{ location, mayBeEntry: true }];
      const [found] = line.matchAll(pattern);
      if (found === undefined) return [];
      const mayBeEntry =
        beginsEntry(line.slice(0, found.index), lines[at - 1] ?? '') || holdsCode(line.replaceAll(pattern, ''), code);
      return [{ location, mayBeEntry }];
    });
    const open = mentions.filter(({ location }) => !entries.has(location.line));
    const [mention] = open.filter((one) => one.mayBeEntry).concat(open);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** A shorter word may stand in running text by chance. */
const SHORTEST = 5;
const NOTHING = /(?!)/gu;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
