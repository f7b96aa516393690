/**
 * Data flows one way: which room of `src` may import which other, and through which door. A room that is missing here, an
 * import that isn't allowed and a permission that nobody uses are all failures. Circles of files are the linter's to find.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Each room with the rooms that it may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  names: [],
  languages: ['model'],
  documents: ['model', 'names', 'languages'],
  'sdk-sources': ['model', 'names', 'languages'],
  reconcile: ['model', 'names', 'languages'],
  rules: ['model', 'names', 'languages'],
  emitters: ['model', 'names'],
  history: ['model', 'names'],
  reports: ['model', 'names'],
  config: ['model'],
  output: ['model'],
  files: ['model'],
  cache: ['model'],
  stages: [
    'model',
    'config',
    'history',
    'documents',
    'sdk-sources',
    'reconcile',
    'rules',
    'emitters',
    'reports',
    'output',
  ],
  'pipeline.ts': ['model', 'stages'],
  cli: ['model', 'cache', 'config', 'history', 'emitters', 'files', 'output', 'reports', 'rules', 'pipeline.ts'],
  'library.ts': ['model', 'config', 'emitters', 'reconcile', 'rules'],
  remark: ['model', 'files', 'rules', 'library.ts', 'pipeline.ts'],
  'index.ts': [
    ...['model', 'files', 'documents', 'sdk-sources', 'reconcile', 'rules', 'emitters', 'reports', 'output'],
    ...['library.ts', 'pipeline.ts'],
  ],
};

/** A room is entered by its `index.ts`. These are open as a whole, or have a second door, each for its reason. */
const DOORS: readonly { readonly path: string; readonly because: string }[] = [
  { path: 'model/', because: 'types, and a few pure functions, each in a file of its own' },
  { path: 'names/', because: 'pure functions over strings, each file a concept' },
  { path: 'languages/', because: 'pure functions over strings, each file a concept' },
  { path: 'stages/', because: 'one file per stage' },
  { path: 'pipeline.ts', because: 'the program' },
  { path: 'library.ts', because: 'the stages for other programs' },
  { path: 'config/nearest.ts', because: '`--help` must not load the schema of the config' },
  { path: 'files/git-files.ts', because: 'what asks no git must not load what starts processes' },
  { path: 'reports/terminal.ts', because: 'what is unchanged must not load any report' },
  { path: 'files/changed-lines.ts', because: 'what asks no git must not load what starts processes' },
  { path: 'rules/pages.ts', because: 'only what prints the pages of rules has to load them' },
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
  readonly to: string;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const IMPORTS = FILES.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path);
    return { file, from: roomOf(file), target, to: roomOf(target) };
  });
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const ACROSS = IMPORTS.filter(({ from, to }) => from !== to);

test('every room imports only what lies before it', () => {
  const forbidden = ACROSS.filter(({ from, to }) => !ALLOWED[from]?.includes(to));
  expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('rooms are entered by their doors', () => {
  const isOpen = (target: string) => DOORS.some(({ path }) => target === path || target.startsWith(path));
  const broken = ACROSS.filter(({ target }) => !target.endsWith('/index.ts') && !isOpen(target));
  expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('only the door to the disk, what writes and the cache know the file system', () => {
  const knows = FILES.filter((file) => /from 'node:fs/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(knows.filter((file) => file !== 'files/disk-files.ts' && !['output', 'cache'].includes(roomOf(file)))).toEqual(
    [],
  );
});

test('no rule imports another', () => {
  const ruleOf = (file: string) => /^rules\/([^/]+)\/(?=.)/.exec(file)?.[1];
  const rules = new Set(
    IMPORTS.filter(({ file }) => /^rules\/[^/]+\/rule\.ts$/.test(file)).map(({ file }) => ruleOf(file)),
  );
  const neighbours = IMPORTS.filter(
    ({ file, target }) => rules.has(ruleOf(file)) && rules.has(ruleOf(target)) && ruleOf(file) !== ruleOf(target),
  );
  expect(rules.size).toBeGreaterThan(20);
  expect(neighbours.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('no permission and no door is left over', () => {
  const used = new Set(ACROSS.map(({ from, to }) => `${from} → ${to}`));
  const permissions = Object.entries(ALLOWED).flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`));
  expect(permissions.filter((permission) => !used.has(permission))).toEqual([]);
  expect(DOORS.filter(({ path }) => !ACROSS.some(({ target }) => target.startsWith(path)))).toEqual([]);
});
