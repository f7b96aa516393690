/** Where a page names a code without an entry that is about it. */
import type { Claim, Code, Location, SourceReading } from '../../model/index.ts';

export interface Mention {
  readonly location: Location;
  /** It begins its line, as an entry does that was not read as one; in running text nothing describes it. */
  readonly mayBeEntry: boolean;
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
  return typeof code === 'number' && new RegExp(`(?<![\\w.-])${code}(?![\\w.]\\w)`).test(rest);
}

/** Where a name or a string stands on a page that no entry of it is about. */
export function mentionOf(
  { documentedAs, name }: Claim,
  code: Code | null,
  read: readonly SourceReading[],
  pages: ReadonlyMap<string, readonly Claim[]>,
): Mention | null {
  const words = [documentedAs, name, typeof code === 'string' ? code : null].filter(
    (word): word is string => word !== null && word.length >= SHORTEST,
  );
  if (words.length === 0) return null;
  const pattern = new RegExp(`(?<![\\w-])(?:${words.map(escaped).join('|')})(?![\\w-])`, 'gu');
  for (const { source, text } of read) {
    const entries = new Set(pages.get(source.file)?.map(({ location }) => location.line));
    const lines = text.split(/\r?\n/);
    const mentions = lines.flatMap((line, at) => {
      const [found] = line.matchAll(pattern);
      if (found === undefined) return [];
      const mayBeEntry =
        beginsEntry(line.slice(0, found.index), lines[at - 1] ?? '') || holdsCode(line.replaceAll(pattern, ''), code);
      return [{ location: { file: source.file, line: at + 1, column: 1 }, mayBeEntry }];
    });
    const open = mentions.filter(({ location }) => !entries.has(location.line));
    const [mention] = open.filter((one) => one.mayBeEntry).concat(open);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** A shorter word may stand in a page by chance. */
const SHORTEST = 5;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
