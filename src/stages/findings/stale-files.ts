/** Generated files that are not what a build would write now, each with what that means or what has changed. */

import { saidBriefly } from '../../history/index.ts';
import type { Change, Ledger, StaleFile } from '../../model/index.ts';
import { type FileAction, type OutputPlan, shownPath, staleActions } from '../../output/index.ts';

const MEANING: Readonly<Record<StaleFile['state'], string>> = {
  missing: 'a build writes it, and it is not there',
  edited: 'it was edited by hand, which a build undoes only with --overwrite',
  outdated: 'codes, names and texts are the same, but where they come from, the config or this program has changed',
  leftover: 'nothing generates it any more',
};

/** The stale files of some plans; the manifest is named only where it alone is stale. */
export function staleFiles(plans: readonly OutputPlan[], changes: readonly Change[]): StaleFile[] {
  return plans.flatMap((plan) => {
    const stale = staleActions(plan);
    const manifest = plan.actions.at(-1);
    const named = stale.length === 1 ? stale : stale.filter((action) => action !== manifest);
    return named.map((action) => {
      const state = stateOf(action);
      const what = state === 'outdated' && changes.length > 0 ? saidBriefly(changes) : MEANING[state];
      return { file: shownPath(plan, action.path), state, what };
    });
  });
}

/** Ledgers in which a code has to be written down, or taken out because it is back. */
export function staleLedgers(ledgers: readonly Ledger[]): StaleFile[] {
  return ledgers
    .filter(({ isCurrent }) => !isCurrent)
    .map(({ file }) => ({
      file,
      state: 'outdated',
      what: 'codes were removed or are back, and a build writes that down',
    }));
}

function stateOf(action: FileAction): StaleFile['state'] {
  if (action.kind === 'create') return 'missing';
  if (action.kind === 'remove' || action.kind === 'leave') return 'leftover';
  return action.edited ? 'edited' : 'outdated';
}
