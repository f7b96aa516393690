/**
 * Finds texts that belong to another code: swapped between two rows, shifted by a row, or copied from elsewhere. Proof is
 * one of these, and each is judged by what sets the two codes apart, so that parallel families (`GROUP_…`, `CHATROOM_…`) are safe:
 *
 * 1. other sources describe both codes in this language, and the text is clearly more like the other code's;
 * 2. no other source describes its own code in this language, and the text is all but equal to the other code's;
 * 3. two texts of one source each speak of the other's name and not of their own (a swap);
 * 4. the same across languages, by what is learnt from all other codes;
 * 5. a source that otherwise words what it describes as another one does has that one's text of the other code.
 *
 * A source that repeats the text at the other code as well has copied it: then less is asked for (1). So it is in a run of rows that
 * carry their neighbours' texts.
 */

import { termsOf } from '../../languages/terms.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Damage, TextRole } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { findCopiedTexts } from './find-copied-texts.ts';
import { followRuns, markShifted } from './find-shifted-texts.ts';
import { findSwappedTranslations } from './find-swapped-translations.ts';
import { isPrimary, type MisplacedText, saysItsName } from './misplaced-text.ts';
import { ofOneCode } from './of-one-code.ts';
import type { DraftText, Entry } from './text-entries.ts';
import type { TextEvidence } from './text-evidence.ts';

/** (1) Least likeness to the other code's text, and by how much it must exceed that to its own code's. */
const LIKE = 0.45;
const CLEARLY_MORE = 0.3;
/** Fewer common terms than this are a coincidence. */
const COMMON_TERMS = 2;
/** (2) Likeness from which on two texts say the same, and up to which they say something else. */
const EQUAL = 0.85;
const UNLIKE = 0.3;
/** (3) Least share of the other name's own words, and most of its own name's, that a swapped text speaks of. */
const SPEAKS_OF_OTHER = 0.3;
const SPEAKS_OF_OWN = 0.12;
/** Terms from which on what stands at both codes is no phrase, and by how much it must then be more like the other code's. */
const LONG = 5;
const MORE = 0.2;

/**
 * The damages of each draft's texts.
 * @param homeOf the code that a draft's name belongs to or means, where that is another one than its own: a text that belongs there too
 * is no fault of its own, the row has the wrong number, and so has one whose name others have at that code
 */
export function findMisplacedTexts(
  evidence: TextEvidence,
  homeOf: (draft: Draft) => string | undefined = () => undefined,
): Map<Draft, Damage[]> {
  const certain: MisplacedText[] = [];
  const swapped: MisplacedText[] = [];
  const columns = groupColumns(evidence.texts);
  const missed = ofOneCode((text) => evidence.spokenOf(text).filter((there) => mayMiss(text, there, evidence)));
  for (const text of evidence.texts) {
    const likely = findByLikeness(text, evidence);
    if (likely !== null) certain.push(likely);
    const belongs = findPartner(text, missed(text), columns.get(columnOf(text)), evidence);
    if (belongs !== null) swapped.push({ text, belongs, like: null });
  }
  const found = new Set(certain.map(({ text }) => text));
  const swaps = [...swapped, ...findSwappedTranslations(evidence.texts, evidence.entries)];
  for (const swap of withoutConfirmed(swaps, evidence)) {
    if (found.has(swap.text)) continue;
    found.add(swap.text);
    certain.push({ ...swap, like: null });
  }

  for (const copied of findCopiedTexts(evidence)) {
    if (found.has(copied.text)) continue;
    found.add(copied.text);
    certain.push(copied);
  }

  const faults = followRuns(certain, evidence).filter(
    ({ text, belongs }) =>
      belongs !== homeOf(text.draft) && !evidence.entries.get(belongs)?.letters.has(text.draft.letters),
  );

  const damages = new Map<Draft, Damage[]>();
  for (const [draft, misplacedTexts] of groupBy(faults, (one) => one.text.draft)) {
    const [first] = misplacedTexts;
    if (first === undefined) continue;
    const roles = new Set(misplacedTexts.map((one) => one.text.role));
    const rest = companions(draft, first, roles, evidence);
    damages.set(draft, [...misplacedTexts.map(describe), ...rest.map((text) => describe({ ...first, text }))]);
  }
  return markShifted(damages, faults, evidence.texts);
}

/**
 * Two rows have changed places or neither has: where another source says the same of one of the two codes in the same language,
 * words in common with the other's name prove nothing.
 */
function withoutConfirmed<T extends Omit<MisplacedText, 'like'>>(swaps: readonly T[], evidence: TextEvidence): T[] {
  const place = (file: string, key: string) => `${file}\n${key}`;
  const confirmed = new Set(
    swaps
      .filter(({ text }) => evidence.textsOf(text.draft).some((one) => isPrimary(one) && isConfirmed(one, evidence)))
      .map(({ text }) => place(text.draft.source.file, text.key)),
  );
  return swaps.filter(
    ({ text: { draft, key }, belongs }) =>
      !confirmed.has(place(draft.source.file, key)) && !confirmed.has(place(draft.source.file, belongs)),
  );
}

function isConfirmed(text: DraftText, evidence: TextEvidence): boolean {
  return (evidence.likeness(text, text.entry)?.score ?? 0) > 1 - CLEARLY_MORE;
}

/** Proofs 1 and 2: the best such code. */
function findByLikeness(text: DraftText, evidence: TextEvidence): MisplacedText | null {
  // A comment of two words above an enum's member may be the title of those below it.
  const fewest = text.draft.source.origin === 'sdk' ? 3 : 2;
  if (text.terms.length < fewest || !isPrimary(text) || !evidence.hasRivals(text)) return null;
  const own = evidence.likeness(text, text.entry);
  if (own !== null && own.score > 1 - CLEARLY_MORE) return null;
  let best: { readonly key: string; readonly score: number; readonly like: DraftText } | null = null;
  for (const entry of evidence.candidates(text)) {
    const there = evidence.likeness(text, entry);
    if (there === null || there.common < COMMON_TERMS || there.score <= (best?.score ?? 0)) continue;
    if (saysItsName(there.text)) continue;
    if (isProof(text, entry, own?.score ?? null, there.score, evidence))
      best = { key: entry.key, score: there.score, like: there.text };
  }
  return best === null ? null : { text, belongs: best.key, like: best.like, isUncontested: own === null };
}

function isProof(text: DraftText, there: Entry, own: number | null, like: number, evidence: TextEvidence): boolean {
  // Without names a number and its text are all there is: then the text must be the other code's and nothing like its own.
  if (text.entry.stems.size === 0 && there.stems.size === 0)
    return own !== null && own <= UNLIKE && like >= EQUAL && text.terms.length > COMMON_TERMS;
  const ofOther = evidence.speaksOf(text, there, text.entry);
  const ofOwn = evidence.speaksOf(text, text.entry, there);
  if (own !== null) {
    const isMore = like - own >= CLEARLY_MORE || (like - own >= MORE && isRepeated(text, there));
    return like >= LIKE && isMore && ofOther > ofOwn;
  }
  return like >= EQUAL && ofOther > ofOwn && ofOwn <= SPEAKS_OF_OWN;
}

/** More than half of the sentences, and words enough, stand in the source's own text of the other code as well. */
function isRepeated(text: DraftText, there: Entry): boolean {
  const sentences = sentencesOf(text);
  return there.texts.some((other) => {
    if (other.draft.source !== text.draft.source) return false;
    const others = new Set(sentencesOf(other));
    const common = sentences.filter((sentence) => others.has(sentence));
    return 2 * common.length > sentences.length && termsOf(common.join('\n')).length >= LONG;
  });
}

function sentencesOf({ said }: DraftText): string[] {
  return said.split(/[.!?](?:\s|$)|[。！？]/u).filter((sentence) => sentence.trim() !== '');
}

/** The texts of one source and role, by what stands at their code. */
type Column = ReadonlyMap<Entry, readonly DraftText[]>;

function columnOf({ draft, role }: DraftText): string {
  return `${draft.source.file}\n${role}`;
}

function groupColumns(texts: readonly DraftText[]): Map<string, Column> {
  return new Map([...groupBy(texts, columnOf)].map(([column, own]) => [column, groupBy(own, ({ entry }) => entry)]));
}

/**
 * Proof 3: the code whose text, of the same source and role, has changed places with this one.
 * @param missed codes whose names the text may speak of in place of its own
 */
function findPartner(
  text: DraftText,
  missed: readonly Entry[],
  column: Column | undefined,
  evidence: TextEvidence,
): string | null {
  const { entry } = text;
  const partners = missed.filter((there) => {
    const others = column?.get(there) ?? [];
    return (
      // Hardly any two texts speak of each other's names: that is asked first.
      others.some((other) => mayMiss(other, entry, evidence)) &&
      misses(text, there, evidence) &&
      others.some((other) => misses(other, entry, evidence))
    );
  });
  partners.sort((a, b) => evidence.speaksOf(text, b, entry) - evidence.speaksOf(text, a, entry));
  return partners[0]?.key ?? null;
}

/** Whether a text speaks of the name at a code and not of its own. */
function misses(text: DraftText, there: Entry, evidence: TextEvidence): boolean {
  return (
    mayMiss(text, there, evidence) &&
    (evidence.speaksOf(text, there, text.entry) >= SPEAKS_OF_OTHER || evidence.sharesFacts(text, there))
  );
}

/** Without the closer look at the other code's name. */
function mayMiss(text: DraftText, there: Entry, evidence: TextEvidence): boolean {
  return (
    (evidence.maySpeakOf(text, there, text.entry) >= SPEAKS_OF_OTHER || evidence.sharesFacts(text, there)) &&
    (evidence.maySpeakOf(text, text.entry, there) <= SPEAKS_OF_OWN ||
      evidence.speaksOf(text, text.entry, there) <= SPEAKS_OF_OWN)
  );
}

/** Other texts of the row in the same language that also fit the other code at least as well as their own. */
function companions(
  draft: Draft,
  first: MisplacedText,
  roles: ReadonlySet<TextRole>,
  evidence: TextEvidence,
): DraftText[] {
  const there = evidence.entries.get(first.belongs);
  return evidence
    .textsOf(draft)
    .filter(
      (text) =>
        there !== undefined &&
        !roles.has(text.role) &&
        text.language === first.text.language &&
        evidence.speaksOf(text, there, text.entry) >= evidence.speaksOf(text, text.entry, there),
    );
}

function describe(misplaced: MisplacedText): Damage {
  const { text, belongs, like, own } = misplaced;
  const evidence =
    like === null
      ? `its words are those of the name at ${belongs}`
      : `${like.text.location.file}:${like.text.location.line} says ${like.said === text.said ? 'the same' : `"${like.text.value}"`} at ${belongs}`;
  return {
    kind: 'foreign-text',
    field: text.role,
    proof: proofOf(misplaced),
    because: `"${text.text.value}" belongs to ${belongs}: ${evidence}${own === undefined ? '' : `, and "${own.text.value}" at ${text.key}`}`,
    repaired: null,
    evidence: like === null ? [] : [{ location: like.text.location, message: `says the same of ${belongs}` }],
  };
}

function proofOf({ text, like, own, isUncontested }: MisplacedText): Damage['proof'] {
  if (like === null) return 'words';
  if (own !== undefined) return 'copied text';
  if (like.letters === text.letters) return 'same text';
  return isUncontested === true ? 'words' : 'like text';
}
