/** One file on its way through a reader: its tokens, how its language writes, and where what is found goes. */

import { readCommentedOut } from '../comments/read-commented-out.ts';
import type { Member } from '../syntax/declaration.ts';
import type { Lexicon } from '../syntax/sdk-language.ts';
import { endOf, type SourceTokens, startOf, textAt } from '../syntax/source-tokens.ts';
import { GroupCollector } from './collect-groups.ts';

export interface Unit {
  readonly source: SourceTokens;
  readonly lexicon: Lexicon;
  readonly collector: GroupCollector;
}

export function unitOf(source: SourceTokens, lexicon: Lexicon): Unit {
  return { source, lexicon, collector: new GroupCollector(source.fileTitle) };
}

/** Takes note of where the body of a class lies: its brace stands at `open`. */
export function noteBody({ source, collector }: Unit, path: readonly string[], open: number): void {
  collector.nameRange(path, endOf(source, open), startOf(source, source.pairs[open] ?? -1));
}

/** Adds the members that stand in comments; `wholeOf` reads a comment's content, and gives null where it is anything else. */
export function addCommentedOut(
  { source, lexicon, collector }: Unit,
  wholeOf: (inner: Unit) => readonly Member[] | null,
): void {
  const read = (inner: SourceTokens) => wholeOf(unitOf(inner, lexicon));
  collector.addCommentedOut((from, to, live) => readCommentedOut({ source, lexicon, read }, from, to, live));
}

/** A declaration that the file ends in: it may go on, and is reported instead of read. */
export function reportUnfinished({ source, collector }: Unit, name: number): null {
  const reason = `${textAt(source, name)} is not finished: the file ends in its line`;
  collector.addProblems([{ offset: startOf(source, name), reason }]);
  return null;
}
