import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConfigRequest, loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { diskFiles } from '../../src/files/index.ts';
import { CannotRun } from '../../src/model/problem.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errgen-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const RULES: ConfigRequest['rules'] = [
  { id: 'name-mismatch' },
  {
    id: 'row-shape',
    options: {
      max: { description: 'Most rows', value: 'number' },
      hosts: { description: 'Some hosts', value: 'texts' },
      strict: { description: 'No exception', value: 'flag' },
      style: { description: 'How it is said', value: ['short', 'long'] },
      name: { description: 'A name', value: 'text' },
    },
  },
];
const load = (cwd = folder, file?: string) =>
  loadConfig({ cwd, file, files: diskFiles, rules: RULES, languages: targetLanguages() });

/** Problems as `file:line:column what`. */
async function problems(cwd?: string, file?: string): Promise<string[]> {
  try {
    await load(cwd, file);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return error.problems.map(
      ({ file: shown, line, column, what }) =>
        `${[shown, line, column].filter((part) => part !== null).join(':')} ${what}`,
    );
  }
  return [];
}

describe('a config that works', () => {
  it('needs nothing but files', async () => {
    write('errgen.config.json', '{ "sources": [{ "files": "a.md" }] }');
    const { root, file, catalogs } = await load();
    expect({ root, file }).toEqual({ root: folder, file: 'errgen.config.json' });
    expect(catalogs).toMatchObject([
      { id: 'sdk', sources: [{ files: ['a.md'] }], sdk: [], output: 'generated', baseline: null },
    ]);
    expect(catalogs[0]?.targets.map((target) => target.language)).toEqual([
      'kotlin',
      'objective-c',
      'swift',
      'typescript',
    ]);
  });

  it('is found in a folder above, as YAML too', async () => {
    write('errgen.config.yaml', 'id: chat\nsources:\n  - files: [a.md, b.md]\n    platform: ios\n');
    mkdirSync(join(folder, 'x', 'y'), { recursive: true });
    const { root, catalogs } = await load(join(folder, 'x', 'y'));
    expect(root).toBe(folder);
    expect(catalogs[0]?.sources).toEqual([{ files: ['a.md', 'b.md'], platform: 'ios' }]);
  });

  it('holds several catalogs that share what stands beside them', async () => {
    write(
      'errgen.config.yml',
      [
        'output: out',
        'rules: { row-shape: off, name-mismatch: info }',
        'catalogs:',
        '  web: { sources: [{ files: web.md }], rules: { row-shape: [error, { max: 2 }] } }',
        '  native: { sdk: [{ files: a.h, enum: E }], output: other, precedence: [ios] }',
      ].join('\n'),
    );
    const { catalogs } = await load();
    expect(
      catalogs.map(({ id, output, precedence, severities, ruleOptions }) => ({
        id,
        output,
        precedence,
        severities,
        ruleOptions,
      })),
    ).toEqual([
      {
        id: 'web',
        output: 'out',
        precedence: [],
        severities: { 'row-shape': 'error', 'name-mismatch': 'info' },
        ruleOptions: { 'row-shape': { max: 2 } },
      },
      {
        id: 'native',
        output: 'other',
        precedence: ['ios'],
        severities: { 'row-shape': 'off', 'name-mismatch': 'info' },
        ruleOptions: {},
      },
    ]);
  });

  it('keeps decisions by code whether the key is a number or a string', async () => {
    write(
      'errgen.config.yaml',
      'sources: [{ files: a.md }]\ndecisions:\n  104: { name: X, because: y }\n  "-1": { name: Z, because: y }\n',
    );
    expect(Object.keys((await load()).catalogs[0]?.decisions ?? {}).sort()).toEqual(['-1', '104']);
  });

  it('knows where each suppression stands', async () => {
    write(
      'errgen.config.json',
      '{\n  "sources": [{ "files": "a.md" }],\n  "suppressions": [\n    { "rule": "row-shape", "because": "x" }\n  ]\n}',
    );
    const [catalog] = (await load()).catalogs;
    expect(catalog?.suppressions[0]?.location).toEqual({ file: 'errgen.config.json', line: 4, column: 5 });
  });
});

describe('a config that does not', () => {
  it.each([
    {
      because: 'an unknown key is near a known one',
      config: '{\n  "sources": [{ "files": "a.md" }],\n  "presedence": ["ios"]\n}',
      want: [
        /^errgen\.config\.json:3:3 "presedence" \(value \["ios"\]\) is not a known key\. Did you mean "precedence"\? Allowed here: \$schema, id, sources, /,
      ],
    },
    {
      because: 'every problem comes at once, in the order of the file',
      config:
        '{\n  "id": "1st",\n  "sources": [\n    { "file": "a.md", "locale": "zh_CN" },\n    { "files": [] }\n  ],\n  "targets": [{ "language": "typscript" }]\n}',
      want: [
        /:2:9 "id" is "1st", but it must start with a letter/,
        /:4:5 The key "sources\[0\]\.files" is missing\.$/,
        /:4:7 "sources\[0\]\.file" \(value "a\.md"\) is not a known key\. Did you mean "files"\?/,
        /:4:33 "sources\[0\]\.locale" is "zh_CN", but it must be a BCP 47 language tag/,
        /:5:16 "sources\[1\]\.files" is \[\], but it must name at least one file\.$/,
        /:7:29 "targets\[0\]\.language" is "typscript", but it must be one of .*Did you mean "typescript"\?/,
      ],
    },
    {
      because: 'each language has options of its own',
      config:
        '{\n  "sources": [{ "files": "a.md" }],\n  "targets": [\n    { "language": "swift", "package": "a.b" },\n    { "language": "kotlin", "pakage": "a.b" },\n    { "file": "a.kt" },\n    { "language": "typescript", "style": "class" },\n    { "language": "Go", "pakage": "a" }\n  ]\n}',
      want: [
        /:4:28 "targets\[0\]\.package" \(value "a\.b"\) is an option of kotlin, go, java, and this target is swift\.$/,
        /:5:29 "targets\[1\]\.pakage" \(value "a\.b"\) is not a known key\. Did you mean "package"\?/,
        /:6:5 The key "targets\[2\]\.language" is missing\.$/,
        /:7:42 "targets\[3\]\.style" is "class", but it must be one of "enum", "const-object", "union"\.$/,
        /:8:19 "targets\[4\]\.language" is "Go", but it must be one of .* Did you mean "go"\?$/,
        /:8:25 "targets\[4\]\.pakage" \(value "a"\) is not a known key\. Did you mean "package"\?/,
      ],
    },
    {
      because: 'a key stands there twice',
      config: '{\n  "sources": [{ "files": "a.md" }],\n  "id": "a",\n  "id": "b"\n}',
      want: [/:4:3 The key "id" stands here twice\.$/],
    },
    {
      because: 'the JSON has a trailing comma',
      config: '{ "sources": [{ "files": "a.md" }],\n}',
      want: [/:2:1 .*JSON/],
    },
    { because: 'the JSON is cut off', config: '{ "sources": [', want: [/:1:15 /] },
    { because: 'it is empty', config: '', want: [/^errgen\.config\.json:1:1 /] },
    { because: 'it is a list', config: '[]', want: [/:1:1 The config must be an object\.$/] },
    { because: 'it is null', config: 'null', want: [/:1:1 The config must be an object\.$/] },
    { because: 'it names nothing to read', config: '{ "id": "a" }', want: [/:1:1 The config names nothing to read/] },
    { because: 'it has no catalog', config: '{ "catalogs": {} }', want: [/:1:15 "catalogs" is empty/] },
    {
      because: 'sources stand beside catalogs',
      config: '{ "catalogs": { "a": { "sources": [{ "files": "a.md" }] } }, "sources": [] }',
      want: [/:1:62 "sources" \(value \[\]\) is not a known key/],
    },
    {
      because: 'a rule is unknown, in rules and in suppressions',
      config:
        '{ "sources": [{ "files": "a.md" }],\n"rules": { "name-missmatch": "off" },\n"suppressions": [{ "rule": "x", "because": "y" }] }',
      want: [
        /:2:12 "rules\.name-missmatch" \(value "off"\) names no rule\. Did you mean "name-mismatch"\?/,
        /:3:28 .* is "x", but it must be the id of a rule\. The command/,
      ],
    },
    {
      because: 'a suppression has no reason',
      config: '{ "sources": [{ "files": "a.md" }],\n"suppressions": [{ "rule": "row-shape" }] }',
      want: [/:2:18 The key "suppressions\[0\]\.because" is missing\.$/],
    },
    {
      because: 'a rule has no such option',
      config: '{ "sources": [{ "files": "a.md" }],\n"rules": { "row-shape": ["error", { "hots": ["x"] }] } }',
      want: [/:2:37 "rules\.row-shape\[1\]\.hots" \(value \["x"\]\) is not a known key\. Did you mean "hosts"\?/],
    },
    {
      because: 'a rule without options is given one',
      config: '{ "sources": [{ "files": "a.md" }],\n"rules": { "name-mismatch": { "options": { "max": 2 } } } }',
      want: [/:2:44 "rules\.name-mismatch\.options\.max" \(value 2\) is not a known key\. Allowed here: none\.$/],
    },
    {
      because: 'an option holds what it may not hold',
      config:
        '{ "sources": [{ "files": "a.md" }],\n"rules": { "row-shape": ["error",\n{ "max": "2",\n"hosts": "x",\n"strict": 1,\n"style": "shor",\n"name": "" }] } }',
      want: [
        /:3:10 "rules\.row-shape\[1\]\.max" is "2", but it must be a number\./,
        /:4:10 "rules\.row-shape\[1\]\.hosts" is "x", but it must be an array\./,
        /:5:11 "rules\.row-shape\[1\]\.strict" is 1, but it must be true or false\./,
        /:6:10 "rules\.row-shape\[1\]\.style" is "shor", but it must be one of "short", "long"\. Did you mean "short"\?/,
        /:7:9 "rules\.row-shape\[1\]\.name" is "", but it must not be empty\./,
      ],
    },
    {
      because: 'a severity is unknown',
      config: '{ "sources": [{ "files": "a.md" }],\n"rules": { "row-shape": "warn" } }',
      want: [
        /:2:25 "rules\.row-shape" is "warn", but it must be one of "error", "warning", "info", "off", .*Did you mean "warning"\?/,
      ],
    },
    {
      because: 'a number stands where a string is meant',
      config: '{ "sources": [{ "files": "a.md", "platform": 7 }] }',
      want: [/:1:46 "sources\[0\]\.platform" is 7, but it must be a string\.$/],
    },
  ])('because $because', async ({ config, want }) => {
    write('errgen.config.json', config);
    const found = await problems();
    expect(found).toHaveLength(want.length);
    for (const [index, pattern] of want.entries()) expect(found[index]).toMatch(pattern);
  });

  it('has places in YAML too', async () => {
    write('errgen.config.yaml', 'sources:\n  - files: a.md\n    platfrom: ios\nid: chat\nid: other\n');
    expect(await problems()).toEqual([
      expect.stringMatching(/^errgen\.config\.yaml:5:1 The key id stands here twice\.$/),
    ]);
    write('errgen.config.yaml', 'sources:\n  - files: a.md\n    platfrom: ios\n');
    expect(await problems()).toEqual([
      expect.stringMatching(/^errgen\.config\.yaml:3:5 "sources\[0\]\.platfrom" .*Did you mean "platform"\?/),
    ]);
  });

  it('is not there, or there twice, or no config', async () => {
    expect(await problems()).toEqual([
      expect.stringMatching(/No errgen\.config\.json \(or \.yaml, \.yml\) was found in /),
    ]);
    expect(await problems(folder, 'nope.json')).toEqual(['nope.json There is no such file.']);
    write('config.toml', '');
    expect(await problems(folder, 'config.toml')).toEqual([
      expect.stringMatching(/must end in \.json, \.yaml or \.yml/),
    ]);
    write('errgen.config.json', '{}');
    write('errgen.config.yml', '{}');
    expect(await problems()).toEqual([
      expect.stringMatching(/Two configs .* errgen\.config\.json, errgen\.config\.yml\.$/),
    ]);
  });
});
