/** The goals, each with its limit and the way in which it is measured. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, growthOf, peakOf, ratioOf } from './measure.ts';
import { type Entry, write, writeCatalog, writeThreePages, writeTree } from './write-projects.ts';

export interface Goal {
  readonly what: string;
  readonly unit: 'ratio' | 'exponent' | 'MiB';
  /** The most that it may be; null for a figure that stands here to be seen. */
  readonly limit: number | null;
  readonly measure: () => number;
}

const BIN = join(import.meta.dirname, '..', 'bin', 'agora-errgen.js');
const PEERS = join(import.meta.dirname, 'peers');
const REMARK = join(import.meta.dirname, 'node_modules', 'remark-cli', 'cli.js');
const PAIRS = 9;
/** For what takes seconds. */
const FEW = 3;
const TREE_PAGES = 6000;
/** From some 18 000 codes on the catalog.json of the build before is larger than what is read unasked. */
const LARGE = ['--no-cache', '--max-file-size', '4000'];

/** All goals; what they need is written into a folder when the first of them asks for it. */
export function allGoals(folder: string): Goal[] {
  const place = (name: string, prepare: (at: string) => void) => {
    let isThere = false;
    return () => {
      const at = join(folder, name);
      if (!isThere) prepare(at);
      isThere = true;
      return at;
    };
  };
  const pages = place('three-pages', (at) => {
    writeThreePages(at);
    write(at, 'tokens.json', tokensOf(Array.from({ length: 81 }, (_, index) => entryAt(index))));
  });
  const catalog = (codes: number) =>
    place(`catalog-${codes}`, (at) => write(at, 'tokens.json', tokensOf(writeCatalog(at, codes))));
  const [codes5, codes10, codes30, codes100] = [catalog(5000), catalog(10_000), catalog(30_000), catalog(100_000)];
  const tree = place('tree', (at) => writeTree(at, TREE_PAGES));

  const idle = (): Command => ({ args: ['-e', '0'], cwd: folder });
  const dictionary = (cwd: string): Command => ({ args: [join(PEERS, 'style-dictionary.js'), 'tokens.json'], cwd });
  const lint = (cwd: string): Command => ({
    args: [REMARK, '--rc-path', join(import.meta.dirname, 'peers', 'remarkrc.json'), join(cwd, 'docs-source')],
    cwd: import.meta.dirname,
  });
  const scan = (...flags: string[]): Command => ours(folder, 'scan', 'tree', ...flags);

  return [
    ratio('--version against node -e 0', 2, PAIRS, () => [ours(folder, '--version'), idle()]),
    ratio('--help against node -e 0', 2, PAIRS, () => [ours(folder, '--help'), idle()]),
    ratio('build, three pages, nothing changed, against node -e 0', 2.5, PAIRS, () => [ours(pages(), 'build'), idle()]),
    ratio('build, three pages, a text changed, against style-dictionary', 0.8, PAIRS, () => [
      changed(ours(pages(), 'build'), 'docs-source/android.en.md'),
      dictionary(pages()),
    ]),
    ratio('build, three pages, without a cache, against style-dictionary', null, PAIRS, () => [
      ours(pages(), 'build', '--no-cache'),
      dictionary(pages()),
    ]),
    ratio('build, 5 000 codes, a text changed, against style-dictionary', 0.7, FEW, () => [
      changed(ours(codes5(), 'build'), 'docs/android.en.md'),
      dictionary(codes5()),
    ]),
    ratio('build, 5 000 codes, without a cache, against style-dictionary', null, FEW, () => [
      ours(codes5(), 'build', '--no-cache'),
      dictionary(codes5()),
    ]),
    ratio('check, three pages, against remark-cli with lint presets', 0.4, PAIRS, () => [
      check(pages()),
      lint(pages()),
    ]),
    ratio('check, three pages, without a cache, against remark-cli', null, PAIRS, () => [
      check(pages(), '--no-cache'),
      lint(pages()),
    ]),
    ratio('scan, 6 000 pages, against remark-parse and gfm on them', 0.05, 1, () => [
      { ...scan('--no-cache'), cwd: join(tree(), '..') },
      { args: [join(PEERS, 'remark-tree.js'), tree()], cwd: folder },
    ]),
    ratio('scan, 6 000 pages, against reading them', 8, PAIRS, () => [
      { ...scan('--no-cache'), cwd: join(tree(), '..') },
      { args: [join(PEERS, 'read-tree.js'), tree()], cwd: folder },
    ]),
    ratio('scan, 6 000 pages, nothing changed, against reading them', null, PAIRS, () => [
      { ...scan('--cache-dir', 'cache'), cwd: join(tree(), '..') },
      { args: [join(PEERS, 'read-tree.js'), tree()], cwd: folder },
    ]),
    growth('build, growth from 10 000 to 30 000 codes', () => [
      ours(codes10(), 'build', '--no-cache'),
      ours(codes30(), 'build', ...LARGE),
      3,
    ]),
    growth('build, growth from 10 000 to 100 000 codes', () => [
      ours(codes10(), 'build', '--no-cache'),
      ours(codes100(), 'build', ...LARGE),
      10,
    ]),
    growth('check, growth from 10 000 to 100 000 codes', () => [
      check(codes10(), '--no-cache'),
      check(codes100(), ...LARGE),
      10,
    ]),
    peak('build, three pages, at its peak', 100, () => ours(pages(), 'build', '--no-cache')),
    peak('build, 5 000 codes, at its peak', 180, () => ours(codes5(), 'build', '--no-cache')),
    peak('scan, 6 000 pages, at its peak', 130, () => ({ ...scan('--no-cache'), cwd: join(tree(), '..') })),
    peak('build, 100 000 codes, at its peak', 400, () => ours(codes100(), 'build', ...LARGE)),
  ];
}

function ratio(what: string, limit: number | null, pairs: number, commands: () => [Command, Command]): Goal {
  return { what, unit: 'ratio', limit, measure: () => ratioOf(...commands(), pairs) };
}

function growth(what: string, sizes: () => [Command, Command, number]): Goal {
  return { what, unit: 'exponent', limit: 1.05, measure: () => growthOf(...sizes(), 1) };
}

function peak(what: string, limit: number, command: () => Command): Goal {
  return { what, unit: 'MiB', limit, measure: () => peakOf(command(), FEW) };
}

function ours(cwd: string, ...args: string[]): Command {
  return { args: [BIN, ...args], cwd };
}

/** A check of a project that was built; findings of its pages are no failure of the benchmark. */
function check(cwd: string, ...flags: string[]): Command {
  return { ...ours(cwd, 'check', ...flags), accepted: [0, 1] };
}

/** A command before which a text of a page is changed each time, so that its enums change too. */
function changed(command: Command, page: string): Command {
  let times = 0;
  const path = join(command.cwd, page);
  const row = () => `| ${900_000 + times} | \`CHANGED_${times}\` | The page was changed ${times} times. | Nothing. |\n`;
  return {
    ...command,
    before: () => {
      times += 1;
      appendFileSync(path, readFileSync(path, 'utf8').endsWith('\n') ? row() : `\n${row()}`);
    },
  };
}

function tokensOf(entries: readonly Entry[]): string {
  const tokens = entries.map(({ code, name, text }) => [name.toLowerCase(), { value: code, comment: text }]);
  return JSON.stringify({ code: Object.fromEntries(tokens) });
}

function entryAt(index: number): Entry {
  return { code: 100 + index, name: `ERROR_NUMBER_${index}`, text: `The error number ${index} has happened.` };
}
