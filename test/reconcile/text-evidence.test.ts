/** What is left out before texts are compared: it must be nothing that a comparison would have found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { gatherTextEvidence } from '../../src/reconcile/damage/text-evidence.ts';
import { draftObservations } from '../../src/reconcile/draft.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs-source');

function evidenceOf(files: readonly string[]) {
  const readings = files.map((file) => readDocument(readFileSync(join(DOCS, file), 'utf8'), { file }));
  const { drafts, vocabulary } = draftObservations(readings, 'number');
  const numbered = drafts.filter(({ code }) => code !== null);
  return gatherTextEvidence(
    groupBy(numbered, ({ code }) => String(code)),
    vocabulary,
    new Set(),
  );
}

it('looks at every candidate of whose name a text may say a word, in English and across languages', () => {
  const evidence = evidenceOf(['android.en.md', 'ios.zh-CN.md']);
  let across = 0;
  for (const text of evidence.texts) {
    const spoken = evidence.spokenOf(text);
    const wanted = evidence
      .candidates(text)
      .filter((there) => evidence.maySpeakOf(text, there, text.entry) > 0 || evidence.sharesFacts(text, there));
    expect(spoken).toEqual(expect.arrayContaining(wanted));
    expect(evidence.candidates(text)).toEqual(expect.arrayContaining([...spoken]));
    if (text.language === 'zh') across += wanted.length;
  }
  expect(across).toBeGreaterThan(0);
});

it('knows where another source speaks the language of a text, and finds no likeness where none does', () => {
  const pages = evidenceOf(['android.en.md', 'ios.zh-CN.md']);
  const chinese = pages.texts.filter(({ language }) => language === 'zh');
  for (const text of chinese) {
    const alike = pages.candidates(text).filter((there) => pages.likeness(text, there) !== null);
    if (!pages.hasRivals(text)) expect(alike).toEqual([]);
  }
  expect(new Set(chinese.map(pages.hasRivals)).size).toBe(1);
  const alone = evidenceOf(['android.en.md']);
  expect(alone.texts.some(alone.hasRivals)).toBe(false);
});
