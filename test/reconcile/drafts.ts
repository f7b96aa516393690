/** Observations on their way to becoming claims: a test spells out only what it is about. */
import { groupBy } from '../../src/model/group-by.ts';
import { learnVocabulary, type Vocabulary } from '../../src/names/vocabulary.ts';
import { constantCase, lettersOf, withoutPrefix, wordsOf } from '../../src/names/words.ts';
import type { Draft } from '../../src/reconcile/draft.ts';

export interface DraftDraft {
  readonly code?: number | string | null;
  /** As its source spells it. */
  readonly name?: string | null;
  readonly prefix?: string;
  readonly platform?: string;
  readonly file?: string;
  readonly line?: number;
  readonly origin?: 'docs' | 'sdk';
  readonly table?: number;
  readonly speaksFor?: readonly string[];
  readonly row?: number;
  readonly description?: string;
  readonly reason?: string;
  /** Of the description; null where nobody can tell. */
  readonly language?: string | null;
  readonly locale?: string;
  /** The platform that the row itself is for. */
  readonly tab?: string | null;
}

/** A vocabulary of names and of texts. */
export function vocabularyOf(names: readonly string[], prose: readonly string[] = []): Vocabulary {
  return learnVocabulary(names.map(wordsOf), prose.map(wordsOf));
}

/** Drafts, each on the line of its place in the list unless it says another. */
export function draftsOf(all: readonly DraftDraft[], vocabulary: Vocabulary): Draft[] {
  const sources = new Map<string, unknown>();
  return all.map(({ platform = 'ios', origin = 'docs', name = null, ...one }, at) => {
    const { file = `${platform}.${origin === 'sdk' ? 'h' : 'md'}`, line = at + 1, prefix = '' } = one;
    const location = { file, line, column: 1 };
    const { description, language = 'en' } = one;
    const bare = name === null ? null : withoutPrefix(name, prefix);
    const source = sources.get(file) ?? { file, origin, prefix, platform, locale: one.locale ?? null };
    sources.set(file, source);
    return {
      source,
      observation: {
        name,
        location,
        table: one.table ?? 0,
        platform: one.tab ?? null,
        row: one.row ?? at,
        texts: {
          ...(description !== undefined && { description: { value: description, language, location } }),
          ...(one.reason !== undefined && { reason: { value: one.reason, language, location } }),
        },
      },
      platform,
      speaksFor: one.speaksFor ?? [platform],
      code: one.code ?? null,
      bare,
      letters: lettersOf(bare ?? ''),
      name: bare === null ? null : constantCase(bare),
      stems: bare === null ? [] : vocabulary.stemsOf(wordsOf(bare)),
    } as unknown as Draft;
  });
}

export function byCodeOf(drafts: readonly Draft[]): Map<string, Draft[]> {
  return groupBy(
    drafts.filter(({ code }) => code !== null),
    ({ code }) => String(code),
  );
}
