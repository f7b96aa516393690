/**
 * What a change means for those who compile against generated code, target by target, and the version that it asks for.
 * @see https://semver.org/#summary
 */

import type { Change, RecordedCode, Target } from '../model/index.ts';

/**
 * - `source`: code that uses the constant no longer compiles
 * - `value`: it compiles, and handles another error than before
 */
export interface Impact {
  readonly target: string;
  readonly breaks: 'source' | 'value';
}

/** The targets that a change breaks, each once. */
export function impactsOf({ kind, before, after }: Change, targets: readonly Target[]): Impact[] {
  if (before === null) return [];
  return targets.flatMap((target): Impact[] => {
    const label = target.platform === undefined ? target.language : `${target.language} (${target.platform})`;
    if (after === null || !namesFor(after, target).includes(nameFor(before, target)))
      return [{ target: label, breaks: 'source' }];
    return kind === 'renumbered' || kind === 'reused' ? [{ target: label, breaks: 'value' }] : [];
  });
}

/** True for what can't be released in a minor version, whatever the targets are: a program may handle codes as numbers. */
export function isBreaking(change: Change, targets: readonly Target[]): boolean {
  const always: readonly Change['kind'][] = ['removed', 'reused', 'renumbered'];
  return always.includes(change.kind) || impactsOf(change, targets).length > 0;
}

/** The part of the version that has to be raised; null where nothing has changed. */
export function bumpOf(changes: readonly Change[], targets: readonly Target[]): 'major' | 'minor' | 'patch' | null {
  if (changes.some((change) => isBreaking(change, targets))) return 'major';
  if (changes.some(({ kind }) => kind === 'added' || kind === 'deprecated')) return 'minor';
  return changes.length > 0 ? 'patch' : null;
}

/** What a target calls the code: a platform's own name where it asks for that. */
function nameFor(code: RecordedCode, { platform }: Target): string {
  return (platform === undefined ? undefined : code.platformNames[platform]) ?? code.name;
}

function namesFor(code: RecordedCode, target: Target): string[] {
  return [nameFor(code, target), ...code.aliases];
}
