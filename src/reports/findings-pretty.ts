/** Findings for a person at a terminal: errors first, equal ones as one, in as much detail as there is room for. */

import { groupBy } from '../model/group-by.ts';
import type { Review, StaleFile } from '../model/review.ts';
import { linesIn } from './marked-length.ts';
import { fitGroups } from './pretty/fit.ts';
import { groupBlock, type Terminal } from './pretty/group-block.ts';
import { groupFindings } from './pretty/groups.ts';
import { byPage } from './review.ts';
import { hang, type Paint, plain } from './terminal.ts';

export interface PrettyOptions {
  readonly paint: Paint;
  /** Columns of the terminal; `Infinity` where the text goes elsewhere. */
  readonly width: number;
  /** How many lines there are for all findings together; `Infinity` where all of them are wanted in full. */
  readonly room: number;
}

export interface PrettyFindings {
  /** Nothing where there are no new findings. */
  readonly text: string;
  /** Some are only counted, or listed by their places. */
  readonly isShortened: boolean;
}

/** The new findings of all catalogs. */
export function findingsPretty(reviews: readonly Review[], { paint, width, room }: PrettyOptions): PrettyFindings {
  const fresh = reviews.flatMap((review) => review.findings).filter((finding) => finding.status === 'new');
  const groups = groupFindings([...byPage(fresh).values()].flat());
  const terminal: Terminal = { paint, width, linesOf: linesIn(reviews) };
  const fitted = fitGroups(groups, room, (group, detail) => groupBlock(group, detail, terminal));
  return {
    text: fitted.map(({ lines }) => `${lines.join('\n')}\n`).join(''),
    isShortened: fitted.some((one) => one.isShortened),
  };
}

/** Generated files that are not what a build would write, with what to do. */
export function stalePretty(stale: readonly StaleFile[], paint: Paint, width: number): string {
  if (stale.length === 0) return '';
  const groups = groupBy(stale, ({ state, what }) => `${paint.red(state)}: ${what}`);
  const lines = [...groups].flatMap(([why, files]) => [
    `  ${hang(why, 4, width)}`,
    ...files.map(({ file }) => `    ${plain(file)}`),
  ]);
  const head = `${paint.bold('Generated files')}: run \`agora-errgen build\` and commit the result`;
  return `${[head, ...lines].join('\n')}\n`;
}
