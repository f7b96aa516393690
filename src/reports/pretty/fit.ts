/** How much of every group is told, so that all of it fits into so many lines: the gravest findings get the room first. */

import type { Severity } from '../../model/index.ts';
import type { Detail } from './group-block.ts';
import { type Group, SEVERITIES } from './groups.ts';

/** Errors of each rule that are told before anything else gets more than its line. */
const EXAMPLES = 1;

/** A group that says one thing of so many codes is one thing to read, and not many. */
const FOLDED = 3;

interface Fitted<Item> {
  readonly group: Group;
  readonly lines: readonly Item[];
  readonly isShortened: boolean;
}

/**
 * The lines of every group, at most `room` of them together as long as a line for each fits. Groups of one severity take turns: each
 * has told its first finding before any tells its second.
 */
export function fitGroups(
  groups: readonly Group[],
  room: number,
  render: (group: Group, detail: Detail) => readonly string[],
): readonly Fitted<string>[] {
  if (room === Number.POSITIVE_INFINITY)
    return groups.map((group) => ({ group, lines: render(group, group.findings.length), isShortened: false }));
  const details = new Map<Group, Detail>(groups.map((group) => [group, 'headed']));
  const heights = new Map(groups.map((group) => [group, heightOf(render(group, 'headed'))]));
  let free = room - [...heights.values()].reduce((sum, height) => sum + height, 0);
  const raise = (group: Group, detail: Detail) => {
    const height = heightOf(render(group, detail));
    const more = height - (heights.get(group) ?? 0);
    if (more > free) return false;
    free -= more;
    heights.set(group, height);
    details.set(group, detail);
    return true;
  };
  const list = (severity: Severity) => {
    for (const group of groups) if (group.severity === severity) raise(group, 'listed');
  };
  const tell = (severity: Severity, most: number) => {
    let open = groups.filter((group) => group.severity === severity && !isFolded(group));
    for (let told = 1; told <= most && open.length > 0; told++)
      open = open.filter((group) => group.findings.length >= told && raise(group, told));
  };
  list('error');
  tell('error', EXAMPLES);
  list('warning');
  list('info');
  for (const severity of SEVERITIES) tell(severity, Number.POSITIVE_INFINITY);
  return groups.map((group) => {
    const detail = details.get(group) ?? 'headed';
    return { group, lines: render(group, detail), isShortened: detail !== group.findings.length };
  });
}

function isFolded({ title, findings }: Group): boolean {
  return title !== null && findings.length >= FOLDED;
}

function heightOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split('\n').length, 0);
}
