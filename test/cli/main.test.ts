import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const folder = mkdtempSync(`${tmpdir()}/errgen-main-`);
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = '# Error codes\n\n| Error code | Name |\n| --- | --- |\n| 1 | `ERR_A` |\n| 2 | `ERR_B` |\n';

async function* stdin(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  // Cut inside of whatever there is: chunks know nothing of characters.
  yield bytes.subarray(0, 7);
  yield bytes.subarray(7);
}

interface Setting {
  readonly env?: Record<string, string | undefined>;
  readonly isTTY?: boolean;
  readonly input?: string;
  readonly write?: (text: string) => void;
}

async function run(args: readonly string[], { env = {}, isTTY = false, input = '', write }: Setting = {}) {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY,
    write: (text: string) => {
      if (name === 'stdout') write?.(text);
      printed[name] += text;
    },
  });
  const io = { stdin: stdin(input), stdout: stream('stdout'), stderr: stream('stderr'), env, cwd: () => folder };
  return { code: await main(args, io), ...printed };
}

it.each([
  { where: 'a pipe', setting: {}, colours: false },
  { where: 'a terminal', setting: { isTTY: true }, colours: true },
  { where: 'a terminal that wants none', setting: { isTTY: true, env: { NO_COLOR: '1' } }, colours: false },
  { where: 'a terminal that can show none', setting: { isTTY: true, env: { TERM: 'dumb' } }, colours: false },
  { where: 'a pipe that would like some', setting: { env: { FORCE_COLOR: '1' } }, colours: false },
])('paints on $where: $colours', async ({ setting, colours }) => {
  const { code, stdout } = await run(['scan', '-'], { ...setting, input: PAGE });
  expect(code).toBe(0);
  expect(stdout.includes('\u001b[')).toBe(colours);
  const failed = await run(['scan', 'nowhere.md'], setting);
  expect(failed.stderr.includes('\u001b[')).toBe(colours);
});

it('reads standard input whole, characters of several bytes too', async () => {
  const { stdout } = await run(['scan', '-', '--format', 'json'], { input: `错误码\n\n${PAGE}` });
  expect(JSON.parse(stdout).documents[0].observations).toHaveLength(2);
});

it('prints a stack trace for bugs, and only when asked', async () => {
  const write = () => {
    throw new TypeError('the stream is broken');
  };
  const short = await run(['scan', '-'], { input: PAGE, write });
  expect(short).toMatchObject({ code: 2, stderr: expect.stringContaining('unexpected error: the stream is broken\n') });
  expect(short.stderr).not.toContain('    at ');
  const long = await run(['scan', '-', '--verbose'], { input: PAGE, write });
  expect(long.stderr).toContain('TypeError: the stream is broken\n    at ');
});

it('takes the power out of what a page says', async () => {
  const { stdout } = await run(['scan', '-'], {
    input: PAGE.replace('# Error codes', '# Error \u001b[2Jcodes \u202e'),
  });
  expect(stdout).toContain('\ufffd[2J');
  expect([stdout.includes('\u001b'), stdout.includes('\u202e')]).toEqual([false, false]);
});
