/** `agora-errgen rules`: the list, a page for a pipe and for a terminal, an id that doesn't exist. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { ruleList } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/pages.ts';

async function run(args: readonly string[], isTTY = false, env = {}) {
  let [stdout, stderr] = ['', ''];
  const exit = await main(['rules', ...args], {
    stdout: { isTTY, write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env,
    cwd: () => '/',
  });
  return { exit, stdout, stderr };
}

it('lists every rule once, under its category', async () => {
  const { exit, stdout } = await run([]);
  expect(exit).toBe(0);
  const listed = stdout.split('\n').flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(ruleList().map(({ id }) => id));
});

it('prints a page as Markdown into a pipe or a file', async () => {
  expect(await run(['row-shape'])).toEqual({ exit: 0, stdout: rulePage('row-shape'), stderr: '' });
});

describe('on a terminal', () => {
  it('lays the page out for reading', async () => {
    const { stdout } = await run(['code-mismatch'], true);
    const lines = stripVTControlCharacters(stdout).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'code-mismatch  error across documents',
      '',
      '  Two platforms or languages give one name different codes.',
      '',
      'What',
    ]);
    expect(lines).toContain('    android.md platform android');
    expect(lines).toContain('    │ | 800 | `FRAME_DROPPED` | The encoder skipped a frame. |');
    expect(lines.filter((line) => /```|\*\*|^#/.test(line))).toEqual([]);
    expect(stdout).not.toBe(stripVTControlCharacters(stdout));
  });

  it('uses no colours with NO_COLOR', async () => {
    const { stdout } = await run(['code-mismatch'], true, { NO_COLOR: '1' });
    expect(stdout).toBe(stripVTControlCharacters(stdout));
  });
});

it.each([
  ['row-shap', 'Did you mean "row-shape"?'],
  ['RowShape', 'Did you mean "row-shape"?'],
  ['constructor', 'There is no rule "constructor".'],
])('%s is no rule', async (id, message) => {
  const { exit, stdout, stderr } = await run([id]);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(message);
});
