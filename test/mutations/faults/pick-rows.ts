/** Draws the rows that faults are planted in: first a page, then rows of it. */
import { type PageRow, type Project, peersOf, rowsOfPage } from '../project.ts';
import type { Random } from '../random.ts';

/** Any row of any page. */
export function pickRow(project: Project, random: Random): PageRow {
  return random.pick(rowsOfPage(project, random.pick(project.pages)));
}

/** A row whose code another page documents too: without one, nothing says what the number or the name ought to be. */
export function pickSharedRow(project: Project, random: Random): PageRow {
  const page = random.pick(project.pages);
  return random.pick(rowsOfPage(project, page).filter((row) => peersOf(project, row).length > 0));
}

/** Another row of the same page that another page documents too. */
export function pickOther(project: Project, row: PageRow, random: Random): PageRow {
  const others = rowsOfPage(project, row.page).filter((other) => other !== row);
  return random.pick(others.filter((other) => peersOf(project, other).length > 0));
}
