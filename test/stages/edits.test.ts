/** Edits: what is certain, what keeps its place, and a diff that git takes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/index.ts';
import type { Files } from '../../src/model/files.ts';
import type { Finding, Origin, Review } from '../../src/model/index.ts';
import { editsDiff } from '../../src/reports/index.ts';
import { makeChanges, type Wish } from '../../src/stages/edits/edited-text.ts';
import { keepAlignment } from '../../src/stages/edits/keep-alignment.ts';
import { settleEdits } from '../../src/stages/edits/settle-edits.ts';

const FILE = 'page.md';

function wish(text: string, original: string, replacement: string): Wish {
  const start = text.indexOf(original);
  const change = { file: FILE, line: 1, column: start + 1, start, end: start + original.length, original, replacement };
  return { change, by: [`${original} to ${replacement}`] };
}

it.each([
  ['| AB      | text |', 'AB', 'LONGER', '| LONGER  | text |'],
  ['| ABCD  | text |', 'ABCD', 'A', '| A     | text |'],
  ['| AB  | text |', 'AB', 'LONGER', '| LONGER | text |'],
  ['| `AB`      | text |', 'AB', 'LONGER', '| `LONGER`  | text |'],
  // One space is no alignment, and no table is none either.
  ['| ABCD | text |', 'ABCD', 'A', '| A | text |'],
  ['the name ABCD  is long', 'ABCD', 'A', 'the name A  is long'],
])('columns stay aligned: %s', (text, original, replacement, expected) => {
  const made = makeChanges({ text, parts: [] }, [keepAlignment(text, wish(text, original, replacement))]);
  expect(made.text).toBe(expected);
});

it('several changes keep the place of earlier ones', () => {
  const text = 'one two three';
  const first = makeChanges({ text, parts: [] }, [wish(text, 'three', '3')]);
  const second = makeChanges(first, [wish(first.text, 'one', 'the first'), wish(first.text, 'two', '2')]);
  expect(second.text).toBe('the first 2 3');
  expect(second.parts.map(({ start, end }) => second.text.slice(start, end))).toEqual(['3', 'the first', '2']);
});

/** Each rule finds its first word wherever it stands, and wants the second one in its place. */
type Rules = Readonly<Record<string, readonly [wrong: string, right: string, original?: string]>>;

function reviewBy(rules: Rules, origin: Origin) {
  return async (files: Files): Promise<Review[]> => {
    const text = new TextDecoder().decode(files.read(`/${FILE}`));
    const findings = Object.entries(rules).flatMap(([rule, [wrong, right, original = wrong]]) => {
      const { change } = wish(text, wrong, right);
      const edit = { description: `change it to ${right}`, change: { ...change, original } };
      return change.start < 0 ? [] : [{ rule, fingerprint: rule, status: 'new', edit } as unknown as Finding];
    });
    return [{ findings, readings: [{ source: { file: FILE, origin }, text }] } as unknown as Review];
  };
}

async function settled(text: string, rules: Rules, origin: Origin = 'docs') {
  const files = memoryFiles({ [`/${FILE}`]: text });
  const edited = await settleEdits({ root: '/', files, review: reviewBy(rules, origin), isWanted: () => true });
  return {
    after: edited.files[0]?.after ?? null,
    corrected: edited.corrected.map(({ rule }) => rule),
    open: edited.open.map(({ finding: { rule }, because }) => `${rule}: ${because}`),
  };
}

it.each<{ name: string; text?: string; rules: Rules; origin?: Origin; after: string | null; open: string[] }>([
  { name: 'several at once', rules: { a: ['one', '1'], b: ['two', '2'] }, after: '1 2 three', open: [] },
  {
    name: 'one that another one makes possible',
    rules: { a: ['one', '1'], b: ['1 two', '1 2'] },
    after: null,
    open: ['a: another finding wants to change the same place'],
  },
  {
    name: 'what follows elsewhere',
    rules: { a: ['one', 'ONE'], b: ['three', 'THREE'] },
    after: 'ONE two THREE',
    open: [],
  },
  {
    name: 'two that undo each other',
    rules: { a: ['one', 'uno'], b: ['uno', 'one'] },
    after: null,
    open: ['a: another finding wants to change the same place'],
  },
  {
    name: 'one that does not help',
    rules: { a: ['one', 'one or one'] },
    after: null,
    open: ['a: another finding wants to change the same place'],
  },
  {
    name: 'a text that stands there otherwise',
    rules: { a: ['one', '1', 'o_n_e'] },
    after: null,
    open: ['a: the page writes it with markup, or elsewhere'],
  },
  {
    name: 'an SDK',
    rules: { a: ['one', '1'] },
    origin: 'sdk',
    after: null,
    open: ['a: SDK users rely on the names and numbers of this file'],
  },
])('edits are certain or left to people: $name', async ({ rules, origin, after, open }) => {
  const result = await settled('one two three', rules, origin);
  expect({ after: result.after, open: result.open }).toEqual({ after, open });
});

it('of two that overlap the first one wins, and the other one is gone or left to people', async () => {
  const result = await settled('one two three', { a: ['one two', 'five'], b: ['two three', 'six'] });
  expect(result).toEqual({ after: 'five three', corrected: ['a'], open: [] });
});

it('the mark at the beginning, the line endings and a missing last one stay', async () => {
  const { after } = await settled('\ufeffone\r\ntwo', { a: ['two', '2'] });
  expect(after).toBe('\ufeffone\r\n2');
});

it.each(['.', 'docs and more'])('git applies the diff where it was made (%s)', (folder) => {
  const root = mkdtempSync(join(tmpdir(), 'errgen-diff-'));
  try {
    const here = join(root, folder);
    mkdirSync(join(here, 'pages'), { recursive: true });
    const files = [
      { file: 'pages/a.md', before: '\ufeffone\r\ntwo\r\nthree', after: '\ufeffone\r\n2\r\nthree' },
      { file: 'b c.md', before: 'one\ntwo', after: 'one\n错误' },
    ];
    for (const { file, before } of files) writeFileSync(join(here, file), before);
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['apply'], { cwd: here, input: editsDiff(files) });
    expect(files.map(({ file }) => readFileSync(join(here, file), 'utf8'))).toEqual(files.map(({ after }) => after));
  } finally {
    rmSync(root, { recursive: true });
  }
});
