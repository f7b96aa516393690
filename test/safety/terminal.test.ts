/** What pages and file names say can't command a terminal, nor the runner of a workflow that reads what is printed. */
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryFiles } from '../../src/files/index.ts';

const BAD = '\u001b[31mred\u001b[0m \u202e\u2066\u0007';
const FILE = '::error::owned \u001b[2J\u202e.md';
const PAGE = [
  '# Error codes',
  '',
  '| Code | Name | Description |',
  '| --- | --- | --- |',
  `| 1 | ERR_A | ::set-env name=A::b ##[error] ${BAD} |`,
  `| 1 | ERR_B | ${BAD} |`,
  '| 2 | ERR_C | Bad. |',
  '',
].join('\n');

it.each([
  ['build'],
  ['check'],
  ['check', '--format', 'markdown'],
  ['check', '--format', 'github'],
  ['check', '--format', 'sarif'],
  ['scan'],
  ['scan', '--explain'],
  ['scan', `/p/${FILE}`],
  ['scan', '/p/no\n::error::such'],
  ['explain', '1'],
  ['fix'],
  ['check', '-c', '\n::error::x.json'],
])('%s %s %s', async (...args) => {
  let said = '';
  const write = (text: string) => (said += text);
  const files = memoryFiles({
    [`/p/${FILE}`]: PAGE,
    '/p/errgen.config.json': JSON.stringify({
      sources: [{ files: [FILE], platform: BAD }],
      targets: [],
      output: 'out',
    }),
  });
  // A build in memory can't write: what it would print before that is what counts.
  await main(args[0] === 'build' ? ['check', '--fail-on', 'never'] : args, {
    stdout: { write },
    stderr: { write },
    env: {},
    files,
    cwd: () => '/p',
  });
  expect(said).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  const commands = said
    .split('\n')
    .filter((line) => /^\s*::/.test(line) && !/^::(?:error|warning|notice|debug) title=/.test(line));
  expect(commands).toEqual([]);
  expect(said).not.toContain('##[');
});
