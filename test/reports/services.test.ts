/**
 * The formats of services, from a project in the second folder of a repository: each is held against the service's own
 * specification, and names files as the repository does, wherever the command runs.
 */

import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { junitFaults, readGitlab, readSarif } from './service-contracts.ts';

const PAGE = 'sdk/docs/rooms, 100% & more.md';
const ROWS = [
  '# Room error codes',
  '',
  '<!-- errgen-disable mixed-language 3 because the vendor writes Chinese -->',
  '',
  '| Code | Name | Description |',
  '| --- | --- | --- |',
  '| 1 | `ROOM_FULL` | The room is full. |',
  '| 2 | `ROOM_CLOSED` | The room was closed. | more: 50%, "x" < y |',
  '| 3 | `ROOM_LOCKED` | 房间已经锁定，不能再加入。 |',
  '| 4 | `ROOM_DIM` | 房间太暗，不能再加入。 |',
  '| 5 | ROOM_BUSY | The room takes no one before it is cleaned. |',
  '| 6 | `ROOM_AWAY` | The room moved: see [where](https://jira.internal.example.com/browse/ROOM-6). |',
];
const CONFIG = {
  sources: [{ files: 'docs/*.md', platform: 'web', locale: 'en' }],
  suppressions: [{ rule: 'mixed-language', code: 4, because: 'so is this one' }],
};

let repository = '';
beforeAll(async () => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-services-')));
  mkdirSync(join(repository, '.git'));
  mkdirSync(join(repository, 'sdk', 'docs'), { recursive: true });
  writeFileSync(join(repository, PAGE), `${ROWS.join('\n')}\n`);
  writeFileSync(join(repository, 'sdk', 'errgen.config.json'), JSON.stringify(CONFIG));
  await run('sdk', 'build');
  appendFileSync(join(repository, 'sdk', 'generated', 'swift', 'SdkErrorCode.swift'), '// By hand.\n');
});
afterAll(() => rmSync(repository, { recursive: true }));

/** What the program prints, run in a folder of the repository. */
async function run(folder: string, ...args: string[]): Promise<string> {
  const written: string[] = [];
  await main(args, {
    stdout: { write: (text: string) => written.push(text) },
    stderr: { write: () => true },
    env: {},
    cwd: () => join(repository, folder),
  });
  return written.join('');
}

interface Found {
  readonly rule: string;
  readonly status: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly line: number;
  readonly column: number;
}

async function found(): Promise<Found[]> {
  return JSON.parse(await run('sdk', 'check', '-f', 'json')).findings;
}

const sarif = async () => readSarif(await run('sdk', 'check', '-f', 'sarif')).runs[0]?.results ?? [];

describe('all of them', () => {
  it.each(['sarif', 'gitlab', 'github', 'junit', 'markdown'])('%s is the same from every folder', async (format) => {
    const text = await run('sdk', 'check', '-f', format);
    expect(text).toMatch(/sdk\/docs\/rooms/);
    expect(await run('sdk/docs', 'check', '-f', format)).toBe(text);
    expect(await run('.', 'check', '-c', 'sdk/errgen.config.json', '-f', format)).toBe(text);
  });
});

describe('sarif', () => {
  it('marks exactly what a finding is about', async () => {
    const marked = (await sarif()).flatMap(({ ruleId, locations }) =>
      locations.map(({ physicalLocation: { artifactLocation, region } }) => {
        const line = decodeURIComponent(artifactLocation.uri) === PAGE ? (ROWS[region.startLine - 1] ?? '') : '';
        return `${ruleId}: ${line.slice(region.startColumn - 1, (region.endColumn ?? 0) - 1)}`;
      }),
    );
    expect(marked).toContain('name-format: ROOM_BUSY');
    expect(marked).toContain('private-link: https://jira.internal.example.com/browse/ROOM-6).');
    expect(marked).toContain('stale-output: ');
  });

  it('keeps what people accept, with their reasons', async () => {
    const accepted = (await sarif()).flatMap(({ ruleId, suppressions = [] }) =>
      suppressions.map(({ kind, justification }) => `${ruleId} ${kind}: ${justification}`),
    );
    expect(accepted).toEqual([
      'mixed-language inSource: the vendor writes Chinese',
      'mixed-language external: so is this one',
    ]);
  });

  it('offers the edits that are certain as replacements of what stands there', async () => {
    const fixes = (await sarif()).flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.artifactChanges));
    const replaced = fixes.flatMap(({ replacements }) =>
      replacements.map(({ deletedRegion: { startLine, startColumn, endColumn = 0 }, insertedContent }) => [
        (ROWS[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1),
        insertedContent.text,
      ]),
    );
    expect(replaced).toEqual([['ROOM_BUSY', '`ROOM_BUSY`']]);
  });

  it('brings the page of every rule that it names', async () => {
    const { rules } = readSarif(await run('sdk', 'check', '-f', 'sarif')).runs[0]?.tool.driver ?? { rules: [] };
    for (const { id, help, helpUri } of rules.filter((rule) => rule.id !== 'stale-output')) {
      expect(help?.markdown).toContain(`# ${id}`);
      expect(helpUri).toContain(`/rules/${id}/rule.md`);
    }
  });

  it('would be refused with a column of 0, a misspelt key, or a rule that is not there', async () => {
    const text = await run('sdk', 'check', '-f', 'sarif');
    for (const [from, to] of [
      ['"startColumn": 1', '"startColumn": 0'],
      ['"helpUri"', '"helpURI"'],
      ['"ruleIndex": 0', '"ruleIndex": 99'],
      [`"${encodeURIComponent('sdk')}/`, '"/sdk/'],
    ] as const) {
      expect(text).toContain(from);
      expect(() => readSarif(text.replace(from, to))).toThrow();
    }
  });
});

it('gitlab lists what is new, each with a fingerprint of its own', async () => {
  const issues = readGitlab(await run('sdk', 'check', '-f', 'gitlab'));
  const fresh = (await found()).filter(({ status }) => status === 'new');
  expect(issues.map(({ check_name, location }) => `${check_name} ${location.path}:${location.lines.begin}`)).toEqual([
    ...fresh.map(({ rule, line }) => `${rule} ${PAGE}:${line}`),
    'stale-output sdk/generated/swift/SdkErrorCode.swift:1',
  ]);
  const [first, ...others] = issues;
  expect(() => readGitlab(JSON.stringify([first, first, ...others]))).toThrow('share a fingerprint');
  expect(() => readGitlab(JSON.stringify([{ ...first, severity: 'error' }]))).toThrow();
});

it('github prints what the toolkit of GitHub Actions prints for the same annotations', async () => {
  const printed = await run('sdk', 'check', '-f', 'github');
  const commands = printed.trimEnd().split('\n').map(parseCommand);
  const fresh = (await found()).filter(({ status }) => status === 'new');
  expect(commands.map(({ properties: { title, line, col } }) => [title, line, col])).toEqual([
    ...fresh.map(({ rule, line, column }) => [rule, `${line}`, `${column}`]),
    ['stale-output', '1', undefined],
  ]);
  expect(new Set(commands.map(({ properties }) => properties.file))).toEqual(
    new Set([PAGE, 'sdk/generated/swift/SdkErrorCode.swift']),
  );
  expect(commands.map(byToolkit).join('')).toBe(printed);
});

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner takes a command apart: at the first `::` after the properties, at commas, at the first `=`. */
function parseCommand(line: string): Command {
  const [, name = '', pairs = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const properties = pairs.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), plain(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), message: plain(message) };
}

function byToolkit({ name, properties, message }: Command): string {
  const { title = '', file = '', line, endLine, col, endColumn } = properties;
  const numbers = { startLine: line, endLine, startColumn: col, endColumn };
  const given = Object.entries(numbers).flatMap(([key, value]) => (value === undefined ? [] : [[key, Number(value)]]));
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const tell = { error: core.error, warning: core.warning, notice: core.notice }[name];
    tell?.(message, { title, file, ...Object.fromEntries(given) });
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

it('junit is a report as Jenkins reads it', async () => {
  const xml = await run('sdk', 'check', '-f', 'junit');
  expect(junitFaults(xml)).toEqual([]);
  expect(xml).toContain(`<testsuite name="${PAGE.replace('&', '&amp;')}"`);
  expect(junitFaults(xml.replace('classname=', 'class='))).toEqual(['<testcase> has an unknown class']);
  expect(junitFaults(xml.replace(/ errors="0"/, ''))).toEqual(['<testsuite> has no errors']);
  expect(junitFaults(xml.replace(/failures="\d+"/, 'failures="7"'))).toEqual(['its numbers are wrong']);
  expect(junitFaults(xml.replaceAll('<failure', '<fault').replaceAll('</failure', '</fault'))[0]).toBe(
    '<fault> may not be here',
  );
});
