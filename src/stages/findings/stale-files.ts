/** Generated files that are not what a build would write now, each with what that means. */

import type { StaleFile } from '../../model/index.ts';
import type { OutputPlan } from '../../output/index.ts';

type Action = OutputPlan['actions'][number];

const MEANING: Readonly<Record<StaleFile['state'], string>> = {
  missing: 'a build writes it, and it is not there',
  edited: 'it was edited by hand, and a build would undo that',
  outdated: 'the sources say something else by now',
  leftover: 'nothing generates it any more',
};

/** The stale files of some plans; the manifest is named only where it alone is stale. */
export function staleFiles(plans: readonly OutputPlan[]): StaleFile[] {
  return plans.flatMap((plan) => {
    const isStale = (action: Action) => action.kind !== 'unchanged';
    const files = plan.actions.slice(0, -1).filter(isStale);
    const manifest = plan.actions.slice(-1).filter(isStale);
    return (files.length > 0 ? files : manifest).map((action) => {
      const state = stateOf(action);
      return { file: `${plan.shown}/${action.path}`, state, what: MEANING[state] };
    });
  });
}

function stateOf(action: Action): StaleFile['state'] {
  if (action.kind === 'create') return 'missing';
  if (action.kind === 'remove') return 'leftover';
  return action.edited ? 'edited' : 'outdated';
}
