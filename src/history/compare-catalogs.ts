/**
 * What became of every code between two states of a catalog. A code is the same where it has the same name; where it has
 * another one, it was renamed as long as the two names or its texts still speak of one thing, and reused otherwise.
 */

import type { Change, ChangeKind, Code, RecordedCatalog, RecordedCode } from '../model/index.ts';
import { compareNames } from '../names/compare.ts';
import { learnVocabulary, type Vocabulary } from '../names/vocabulary.ts';
import { lettersOf, wordsOf } from '../names/words.ts';

/** The changes in the order of the codes, those of the base first where two stand at one code. */
export function compareCatalogs(base: RecordedCatalog, now: RecordedCatalog): Change[] {
  const vocabulary = learnVocabulary(
    [...base.codes, ...now.codes].map(({ name }) => wordsOf(name)),
    [],
  );
  const sides = { before: indexed(base), after: indexed(now), vocabulary };
  const old = base.codes.flatMap((code) => changesOf(code, sides));
  const arrived = new Set(old.map(({ after }) => after));
  const added = now.codes
    .filter((code) => !sides.before.byCode.has(code.code) && !arrived.has(code))
    .map((after): Change => ({ kind: 'added', before: null, after }));
  return [...old, ...added].sort((a, b) => compareCodes(codeOf(a), codeOf(b)));
}

interface Indexed {
  readonly byCode: ReadonlyMap<Code, RecordedCode>;
  /** By the letters of every name. */
  readonly byName: ReadonlyMap<string, RecordedCode>;
}

interface Sides {
  readonly before: Indexed;
  readonly after: Indexed;
  readonly vocabulary: Vocabulary;
}

function indexed({ codes }: RecordedCatalog): Indexed {
  const named = codes.flatMap((code) => [code.name, ...code.aliases].map((name) => [lettersOf(name), code] as const));
  return { byCode: new Map(codes.map((code) => [code.code, code])), byName: new Map(named) };
}

function changesOf(before: RecordedCode, { before: base, after: now, vocabulary }: Sides): Change[] {
  const there = now.byCode.get(before.code) ?? null;
  const namesake = now.byName.get(lettersOf(before.name)) ?? null;
  if (there !== null && there === namesake) return changesInPlace(before, there);
  const moved = namesake !== null && isNewAt(before.name, namesake.code, base) ? namesake : null;
  const renumbered: Change[] = moved === null ? [] : [{ kind: 'renumbered', before, after: moved }];
  if (there === null) return moved === null ? [{ kind: 'removed', before, after: null }] : renumbered;
  const owner = base.byName.get(lettersOf(there.name)) ?? before;
  const isKept = moved === null && owner === before && isSameThing(before, there, vocabulary);
  const kind = isKept ? 'renamed' : 'reused';
  return [...renumbered, { kind, before, after: there }];
}

/** A code that had the name all along is another one, and no place that something moved to. */
function isNewAt(name: string, code: Code, base: Indexed): boolean {
  const previous = base.byCode.get(code);
  return previous === undefined || lettersOf(previous.name) !== lettersOf(name);
}

function isSameThing(before: RecordedCode, after: RecordedCode, vocabulary: Vocabulary): boolean {
  if (compareNames(before.name, after.name, vocabulary).relation !== 'different') return true;
  return Object.entries(before.texts).some(([locale, texts]) =>
    Object.entries(texts).some(([role, text]) =>
      Object.entries(after.texts[locale] ?? {}).some(([other, now]) => role === other && text === now),
    ),
  );
}

/** A code that has kept its name: the gravest change is the one that is told. */
function changesInPlace(before: RecordedCode, after: RecordedCode): Change[] {
  const kind = kindInPlace(before, after);
  return kind === null ? [] : [{ kind, before, after }];
}

function kindInPlace(before: RecordedCode, after: RecordedCode): ChangeKind | null {
  const renamed = Object.entries(before.platformNames).some(
    ([platform, name]) => (after.platformNames[platform] ?? name) !== name,
  );
  if (before.name !== after.name || renamed) return 'renamed';
  if (before.status !== after.status) return after.status === 'active' ? 'restored' : 'deprecated';
  const said = ({ texts, replacement }: RecordedCode) => JSON.stringify([texts, replacement]);
  return said(before) === said(after) ? null : 'texts';
}

function codeOf({ before, after }: Change): Code {
  return before?.code ?? after?.code ?? '';
}

function compareCodes(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
