/**
 * What changes mean for those who compile against generated code, target by target, and the version that they ask for.
 * @see https://semver.org/#summary
 */

import type {
  Bump,
  Catalog,
  CatalogChanges,
  Change,
  Impact,
  JudgedChange,
  RecordedCatalog,
  RecordedCode,
  Target,
} from '../model/index.ts';
import { compareCatalogs } from './compare-catalogs.ts';
import { recordCatalog } from './record-catalog.ts';

/** A catalog of today and the languages that it is generated for. */
interface Current {
  readonly catalog: Catalog;
  readonly config: { readonly targets: readonly Target[] };
}

/** What became of every catalog, those that are gone last: a catalog that is new or gone is one whose codes all are. */
export function judgeChanges(base: readonly RecordedCatalog[], now: readonly Current[]): CatalogChanges[] {
  const targets = now.flatMap(({ config }) => config.targets);
  const gone = base.filter(({ id }) => now.every(({ catalog }) => catalog.id !== id));
  return [
    ...now.map(({ catalog, config }) => {
      const before = base.find(({ id }) => id === catalog.id) ?? { id: catalog.id, codes: [] };
      return changesOf(before, recordCatalog(catalog), config.targets);
    }),
    ...gone.map((before) => changesOf(before, { id: before.id, codes: [] }, targets)),
  ];
}

function changesOf(before: RecordedCatalog, after: RecordedCatalog, targets: readonly Target[]): CatalogChanges {
  const changes = compareCatalogs(before, after).map((change) => judged(change, targets));
  return { id: after.id, changes, bump: bumpOf(changes) };
}

/** A program may handle codes as numbers, so these break somebody whatever the targets are. */
const ALWAYS_BREAKING: readonly Change['kind'][] = ['removed', 'reused', 'renumbered'];

function judged(change: Change, targets: readonly Target[]): JudgedChange {
  const impacts = impactsOf(change, targets);
  return { ...change, impacts, isBreaking: ALWAYS_BREAKING.includes(change.kind) || impacts.length > 0 };
}

/** The targets that a change breaks, each once. */
function impactsOf({ kind, before, after }: Change, targets: readonly Target[]): Impact[] {
  if (before === null) return [];
  return targets.flatMap((target): Impact[] => {
    const label = target.platform === undefined ? target.language : `${target.language} (${target.platform})`;
    if (after === null || !namesFor(after, target).includes(nameFor(before, target)))
      return [{ target: label, breaks: 'source' }];
    return kind === 'renumbered' || kind === 'reused' ? [{ target: label, breaks: 'value' }] : [];
  });
}

function bumpOf(changes: readonly JudgedChange[]): Bump {
  if (changes.some(({ isBreaking }) => isBreaking)) return 'major';
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
