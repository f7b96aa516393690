import { expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { memoryFiles } from '../../src/files/index.ts';

/** Reads a file at each of some moments, and clears the line at the end. */
function written(isTTY: boolean, moments: readonly number[]): string {
  let text = '';
  let time = 0;
  const output = { isTTY, write: (part: string) => (text += part) };
  const { files, clear } = showProgress(memoryFiles({ '/a': '' }), output, () => time);
  for (const moment of moments) {
    time = moment;
    files.read('/a');
  }
  clear();
  clear();
  return text.replaceAll('\r\u001b[K', '<');
}

it.each([
  ['a run that is over soon', true, [10, 500, 900], ''],
  ['a long run', true, [10, 1100, 1150, 1300], '<2 files read …<4 files read …<'],
  ['a long run whose output is no terminal', false, [10, 1100, 1300], ''],
])('shows of %s what it should', (_, isTTY, moments, want) => {
  expect(written(isTTY, moments)).toBe(want);
});
