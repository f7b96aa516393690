/** Words that every object of JavaScript has are names like any other, wherever they stand. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryFiles } from '../../src/files/index.ts';
import { review, table } from '../support/project.ts';

const WORDS = ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

describe.each(WORDS)('%s', (word) => {
  it('as a code, a name, a header, a text and an entity', () => {
    const rows = [
      ['1', `\`${word}\``, `The ${word} &${word}; failed.`],
      ['2', 'ERR_B', word],
      ['3', 'ERR_C', 'Bad.'],
    ];
    const { catalog } = review([{ file: 'a.md', text: `# Error codes\n\n${table(['Code', 'Name', word], rows)}` }]);
    expect(catalog.codes.map(({ code }) => code)).toEqual([1, 2, 3]);
    expect(JSON.stringify(catalog)).not.toMatch(/undefined|native code|\[object/);
    const strings = review([
      {
        file: 'b.md',
        text: `# Error codes\n\n${table(
          ['Error code', 'Description'],
          [
            [`\`${word}\``, 'Bad.'],
            ['`BAD_THING`', 'Bad.'],
            ['`BAD_ROOM`', 'Bad.'],
          ],
        )}`,
      },
    ]);
    expect(JSON.stringify(strings.catalog)).not.toMatch(/the config decides|native code/);
  });

  it.each([
    { as: 'a key', config: `{ "sources": [{ "files": "a.md" }], "${word}": 1 }`, exit: 2 },
    {
      as: 'the id of a catalog',
      config: `{ "id": "${word}", "sources": [{ "files": "a.md" }], "targets": [{ "language": "kotlin" }] }`,
    },
    {
      as: 'one of several catalogs',
      config: `{ "catalogs": { "${word}": { "sources": [{ "files": "a.md" }] } }, "targets": [{ "language": "kotlin" }] }`,
    },
    {
      as: 'a platform and a generation',
      config: `{ "sources": [{ "files": "a.md", "platform": "${word}", "generation": "${word}" }], "precedence": ["${word}"] }`,
    },
    {
      as: 'a header',
      config: `{ "sources": [{ "files": "a.md", "columns": { "${word}": "description" }, "platform": "x" }] }`,
    },
    {
      as: 'a decided code and a numbered name',
      config: `{ "sources": [{ "files": "a.md" }], "decisions": { "${word}": { "name": "X", "because": "y" } }, "numbers": { "${word}": { "code": 9, "because": "y" } } }`,
    },
    { as: 'a rule', config: `{ "sources": [{ "files": "a.md" }], "rules": { "${word}": "off" } }`, exit: 2 },
    {
      as: 'a language',
      config: `{ "sources": [{ "files": "a.md" }], "targets": [{ "language": "${word}" }] }`,
      exit: 2,
    },
  ])('as $as of a config', async ({ config, exit }) => {
    let said = '';
    const write = (text: string) => (said += text);
    const files = memoryFiles({
      '/p/errgen.config.json': config,
      '/p/a.md': `# Error codes\n\n${table(
        ['Code', 'Name'],
        [
          ['1', 'ERR_A'],
          ['2', 'ERR_B'],
        ],
      )}`,
    });
    const code = await main(['check', '--fail-on', 'never', '--format', 'json'], {
      stdout: { write },
      stderr: { write },
      env: {},
      files,
      cwd: () => '/p',
    });
    expect(said).not.toMatch(/unexpected error|native code|undefined/);
    // The library behind the schema drops these keys: then that has to be said.
    const isKey =
      /^(?:__proto__|prototype|constructor)$/.test(word) && new RegExp(`"${word}": (?:\\{|"description")`).test(config);
    const isId = word === '__proto__' && /"(?:id|catalogs)":/.test(config);
    if (isKey) expect(said).toMatch(/JavaScript keeps for itself|must start with a letter/);
    else if (isId) expect(said).toContain('must start with a letter');
    else if (exit === undefined) expect([0, 1]).toContain(code);
    else expect({ code, said }).toMatchObject({ code: exit });
  });
});
