/** The end of a run: what has changed, what was written, and what to do next. */

import { saidBriefly } from '../history/index.ts';
import { counted } from '../model/counted.ts';
import type { Change, Review } from '../model/index.ts';
import type { OutputPlan } from '../output/index.ts';
import { hang, type Paint } from '../reports/index.ts';

/** What became of the codes since the last build; nothing where all of them are as they were. */
export function changedLines(changes: readonly Change[], paint: Paint): string[] {
  return changes.length === 0 ? [] : [`${paint.bold('changed')}  ${saidBriefly(changes)} since the last build`];
}

/** What a build does to an output folder, file by file where it does anything. */
export function writtenLines(plan: OutputPlan, paint: Paint): string[] {
  const changed = plan.actions.filter((action) => action.kind !== 'unchanged');
  const kept = plan.actions.length - changed.length;
  const head = `${paint.bold('wrote')}  ${plan.shown}/: ${changed.length === 0 ? `nothing, ${counted(kept, 'file')} up to date` : `${counted(changed.length, 'file')}, ${kept} unchanged`}`;
  const sign = {
    create: paint.green('+'),
    update: paint.yellow('~'),
    remove: paint.red('-'),
    leave: paint.yellow('!'),
    unchanged: ' ',
  };
  const rows = changed.map((action) => {
    const edited = action.edited
      ? `  (it had been edited by hand${action.kind === 'leave' ? ', and is left as it is' : ''})`
      : '';
    return `  ${sign[action.kind]} ${action.path}${edited}`;
  });
  return [head, ...rows];
}

/**
 * What helps on where there are new findings, a line each: to see more of them, to correct what is certain, to let what is old wait.
 * @param isShortened some findings are only counted or listed
 */
export function nextSteps(reviews: readonly Review[], isShortened: boolean, paint: Paint, width: number): string[] {
  const fresh = reviews.flatMap(({ findings }) => findings.filter(({ status }) => status === 'new'));
  if (fresh.length === 0) return [];
  const isAdopted = reviews.some(({ config }) => config.baseline !== null);
  const steps = [
    ...(isShortened ? [['every finding in full', '`agora-errgen check --all`']] : []),
    ...(fresh.some(({ edit }) => edit?.change)
      ? [['edits that are certain', '`agora-errgen fix --write` makes them']]
      : []),
    ...(isAdopted
      ? []
      : [
          [
            'old findings can wait',
            '"baseline": "errgen.baseline.json" in the config, then `agora-errgen check --update-baseline`',
          ],
        ]),
  ];
  return steps.map(([what, how]) => hang(`${paint.dim(`${what}:`)} ${how}`, 2, width));
}
