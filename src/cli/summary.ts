/** The summary of a run: what was read, what was found, what was written. */

import { saidBriefly } from '../history/index.ts';
import { counted } from '../model/counted.ts';
import type { Change, Review } from '../model/index.ts';
import type { OutputPlan } from '../output/index.ts';
import { columns, countsOf, type Paint } from '../reports/index.ts';

/** `3 documents, 178 rows, 81 codes` and the findings by severity. */
export function countLines(reviews: readonly Review[], paint: Paint): string[] {
  const counts = countsOf(reviews);
  const severities = [
    counts.errors > 0 ? paint.red(counted(counts.errors, 'error')) : '0 errors',
    counts.warnings > 0 ? paint.yellow(counted(counts.warnings, 'warning')) : '0 warnings',
    counted(counts.infos, 'info'),
  ];
  const accepted = acceptedOf(reviews);
  return columns([
    [
      paint.bold('read'),
      [counted(counts.documents, 'document'), counted(counts.rows, 'row'), counted(counts.codes, 'code')].join(', '),
    ],
    [paint.bold('found'), severities.join(', ')],
    ...(accepted === '' ? [] : [['', `and ${accepted}`]]),
  ]);
}

/**
 * What the baselines and suppressions accept: it is still wrong.
 * @example acceptedOf(reviews) // '6 errors, 45 warnings accepted by the baseline or a suppression'
 */
function acceptedOf(reviews: readonly Review[]): string {
  const accepted = reviews.flatMap(({ findings }) => findings).filter(({ status }) => status === 'accepted');
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, accepted.filter((finding) => finding.severity === severity).length] as const)
    .flatMap(([severity, count]) => (count === 0 ? [] : [counted(count, severity)]));
  return counts.length === 0 ? '' : `${counts.join(', ')} accepted by the baseline or a suppression`;
}

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
