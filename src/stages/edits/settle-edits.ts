/**
 * The edits that are certain, made in memory until nothing more is to be made. Certain is an edit that names the exact text
 * of a page, after which its finding is gone and no other finding wants to change the same place: so a second run has nothing
 * to do. Whatever turns out otherwise is withdrawn, and everything is tried again without it.
 */

import { join } from 'node:path';
import { type Files, withContents } from '../../model/files.ts';
import type { Edited, EditedFile, Finding, OpenEdit, Review, TextChange } from '../../model/index.ts';
import { loadText } from '../sources/load-text.ts';
import { type EditedText, makeChanges, overlaps, type Wish } from './edited-text.ts';
import { keepAlignment } from './keep-alignment.ts';

/** What an edit needs to know of the program around it. */
export interface Editing {
  readonly root: string;
  readonly files: Files;
  /** The findings of the project as other bytes of its files would give them. */
  readonly review: (files: Files) => Promise<readonly Review[]>;
  /** Which findings may be corrected. */
  readonly isWanted: (finding: Finding) => boolean;
}

/** Why an edit is left to people, by the fingerprint of its finding. */
type Refusals = ReadonlyMap<string, string>;

type Texts = ReadonlyMap<string, EditedText>;

interface Attempt {
  readonly texts: Texts;
  readonly corrected: readonly Finding[];
  readonly findings: readonly Finding[];
  /** Why the edits of some findings were not made. */
  readonly refused: Refusals;
  /** What can't be certain after all; everything is tried again where there is any. */
  readonly withdrawn: Refusals;
}

const CONTESTED = 'another finding wants to change the same place';
const PERSISTENT = 'the finding would still be there after it';
const ELSEWHERE = 'the page writes it with markup, or elsewhere';
const SDK = 'SDK users rely on the names and numbers of this file';

/** Every certain edit made, and what is left to people. */
export async function settleEdits(editing: Editing): Promise<Edited> {
  let refusals: Refusals = new Map();
  for (;;) {
    const attempt = await tryEdits(editing, refusals);
    if (attempt.withdrawn.size === 0) return outcomeOf(attempt, editing);
    refusals = new Map([...refusals, ...attempt.withdrawn]);
  }
}

async function tryEdits(editing: Editing, refusals: Refusals): Promise<Attempt> {
  const corrected = new Map<string, Finding>();
  let texts: Texts = new Map();
  for (;;) {
    const reviews = await editing.review(withContents(editing.files, contentsOf(texts, editing)));
    const findings = openFindings(reviews, editing);
    const refused = new Map([...refusals, ...impossible(findings, reviews)]);
    const offered = findings.filter(({ fingerprint, edit }) => edit?.change && !refused.has(fingerprint));
    const withdrawn = withdrawnFrom(offered, findings, texts, corrected);
    const wishes = wishesOf(offered);
    if (withdrawn.size > 0 || wishes.length === 0)
      return { texts, corrected: [...corrected.values()], findings, refused, withdrawn };
    for (const finding of offered) if (isGranted(finding, wishes)) corrected.set(finding.fingerprint, finding);
    texts = granted(texts, wishes, reviews);
  }
}

/** Findings that somebody has to correct: what a suppression accepts stays as it is. */
function openFindings(reviews: readonly Review[], { isWanted }: Editing): Finding[] {
  return reviews.flatMap(({ findings }) => findings).filter((finding) => finding.status === 'new' && isWanted(finding));
}

/** Changes that don't fit what they are about. */
function impossible(findings: readonly Finding[], reviews: readonly Review[]): Map<string, string> {
  const readings = new Map(
    reviews.flatMap((review) => review.readings.map((reading) => [reading.source.file, reading] as const)),
  );
  return new Map(
    findings.flatMap(({ fingerprint, edit }) => {
      const change = edit?.change;
      const reading = change ? readings.get(change.file) : undefined;
      if (!change || reading === undefined) return [];
      if (reading.source.origin !== 'docs') return [[fingerprint, SDK]];
      return reading.text.slice(change.start, change.end) === change.original ? [] : [[fingerprint, ELSEWHERE]];
    }),
  );
}

/** Edits that did not settle: their finding is still there, or somebody wants to change what they have put there. */
function withdrawnFrom(
  offered: readonly Finding[],
  findings: readonly Finding[],
  texts: Texts,
  corrected: ReadonlyMap<string, Finding>,
): Map<string, string> {
  const persistent = findings.flatMap(({ fingerprint }) =>
    corrected.has(fingerprint) ? [[fingerprint, PERSISTENT] as const] : [],
  );
  const contested = offered.flatMap(({ fingerprint, edit }) => {
    const change = edit?.change;
    const parts = change ? (texts.get(change.file)?.parts ?? []).filter((part) => overlaps(part, change)) : [];
    return parts.length === 0
      ? []
      : [fingerprint, ...parts.flatMap(({ by }) => by)].map((one) => [one, CONTESTED] as const);
  });
  return new Map([...persistent, ...contested]);
}

/** The changes to make at once: where two overlap, the first one; equal ones are one. */
function wishesOf(findings: readonly Finding[]): Wish[] {
  const wishes: { change: TextChange; by: string[] }[] = [];
  for (const { fingerprint, edit } of findings) {
    if (!edit?.change) continue;
    const { change } = edit;
    const rival = wishes.find((wish) => wish.change.file === change.file && overlaps(wish.change, change));
    if (rival === undefined) wishes.push({ change, by: [fingerprint] });
    else if (isEqual(rival.change, change)) rival.by.push(fingerprint);
  }
  return wishes;
}

function isEqual(a: TextChange, b: TextChange): boolean {
  return a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}

function isGranted({ fingerprint }: Finding, wishes: readonly Wish[]): boolean {
  return wishes.some(({ by }) => by.includes(fingerprint));
}

function granted(texts: Texts, wishes: readonly Wish[], reviews: readonly Review[]): Texts {
  const files = new Set(wishes.map(({ change }) => change.file));
  const readings = reviews.flatMap((review) => review.readings);
  const changed = [...files].map((file) => {
    const text = readings.find(({ source }) => source.file === file)?.text ?? '';
    const own = wishes.filter(({ change }) => change.file === file);
    return [
      file,
      makeChanges(
        { text, parts: texts.get(file)?.parts ?? [] },
        own.map((wish) => keepAlignment(text, wish)),
      ),
    ] as const;
  });
  return new Map([...texts, ...changed]);
}

function contentsOf(texts: Texts, { root, files }: Editing): Map<string, Uint8Array> {
  return new Map(
    [...texts].map(([file, { text }]) => {
      const path = join(root, file);
      return [path, Buffer.from(markOf(files, path) + text)];
    }),
  );
}

const BYTE_ORDER_MARK = '\ufeff';

/** The byte order mark that a file begins with: the decoder takes it off. */
function markOf(files: Files, path: string): string {
  const [first, second, third] = files.read(path);
  return first === 0xef && second === 0xbb && third === 0xbf ? BYTE_ORDER_MARK : '';
}

function outcomeOf({ texts, corrected, findings, refused }: Attempt, { root, files }: Editing): Edited {
  const edited = [...texts].map(([file, { text }]): EditedFile => {
    const path = join(root, file);
    const loaded = loadText(files, path, file);
    const mark = markOf(files, path);
    return { file, before: mark + ('text' in loaded ? loaded.text : ''), after: mark + text };
  });
  const open = findings.flatMap((finding): OpenEdit[] => {
    const because = refused.get(finding.fingerprint) ?? null;
    return finding.edit === null ? [] : [{ finding, because }];
  });
  return { files: edited.sort((a, b) => (a.file < b.file ? -1 : 1)), corrected, open };
}
