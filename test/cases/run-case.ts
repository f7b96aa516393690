/** Runs one case: its commands, one after the other, in a copy of its `input/` folder. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { main } from '../../src/cli/main.ts';

export interface CaseResult {
  readonly stdout: string;
  readonly stderr: string;
  /** One line per command. */
  readonly exit: string;
  /** `+ path`, `~ path`, `- path` for what the commands created, changed and removed; one line each, sorted. */
  readonly changes: string;
  /** Files that `expected/` names, as they are after the run. */
  readonly contents: Readonly<Record<string, string>>;
}

/** Runs the commands of a case; its own folder is not touched. */
export async function runCase(folder: string): Promise<CaseResult> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'errgen-case-')));
  try {
    const cwd = join(place, 'project');
    cpSync(join(folder, 'input'), cwd, { recursive: true, verbatimSymlinks: true });
    const before = snapshot(cwd);
    const output = { stdout: '', stderr: '', exit: '' };
    for (const line of readFileSync(join(folder, 'cmd.txt'), 'utf8').split('\n')) {
      if (line.trim() !== '' && !line.startsWith('#')) await runLine(line, cwd, folder, output);
    }
    const clean = (text: string) => text.replaceAll(cwd, '<folder>').replace(/\d+\.\d\d s\./g, '<time> s.');
    return {
      stdout: clean(output.stdout),
      stderr: clean(output.stderr),
      exit: output.exit,
      changes: changesBetween(before, snapshot(cwd)),
      contents: expectedContents(folder, cwd),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Writes a result as what the case expects from now on. */
export function updateCase(folder: string, result: CaseResult): void {
  const { contents, ...texts } = result;
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, `${name}.txt`);
    if (text === '') rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  for (const [path, text] of Object.entries(contents)) writeFileSync(join(folder, 'expected', path), text);
}

async function runLine(line: string, cwd: string, folder: string, output: { stdout: string; stderr: string; exit: string }) {
  const [word = '', ...args] = wordsOf(line);
  const edit = EDITS[word];
  if (edit !== undefined) return edit(cwd, args);
  if (word !== 'agora-errgen') throw new Error(`${folder}/cmd.txt: "${word}" is neither agora-errgen nor one of ${Object.keys(EDITS)}`);
  const code = await main(args, {
    stdin: stdinOf(folder),
    stdout: { write: (text: string) => (output.stdout += text) },
    stderr: { write: (text: string) => (output.stderr += text) },
    env: {},
    cwd: () => cwd,
  });
  output.exit += `${code}\n`;
}

/** What a person or another program does to the files between two commands. */
const EDITS: Readonly<Record<string, (cwd: string, args: readonly string[]) => void>> = {
  rm: (cwd, [path = '']) => rmSync(join(cwd, path), { recursive: true }),
  mkdir: (cwd, [path = '']) => mkdirSync(join(cwd, path), { recursive: true }),
  append: (cwd, [path = '', text = '']) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    appendFileSync(join(cwd, path), text.replaceAll('\\n', '\n'));
  },
  replace: (cwd, [path = '', from = '', to = '']) => {
    const text = readFileSync(join(cwd, path), 'utf8');
    const old = from.replaceAll('\\n', '\n');
    if (!text.includes(old)) throw new Error(`${path} does not hold "${from}"`);
    writeFileSync(join(cwd, path), text.replace(old, to.replaceAll('\\n', '\n')));
  },
  crlf: (cwd, [path = '']) => {
    const text = readFileSync(join(cwd, path), 'utf8');
    writeFileSync(join(cwd, path), text.replace(/\r?\n/g, '\r\n'));
  },
};

/** @example wordsOf('scan "a b.md" -') // ['scan', 'a b.md', '-'] */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

async function* stdinOf(folder: string): AsyncGenerator<Uint8Array> {
  if (existsSync(join(folder, 'stdin.txt'))) yield readFileSync(join(folder, 'stdin.txt'));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function snapshot(folder: string): Map<string, string> {
  const content = (path: string) => (lstatSync(path).isSymbolicLink() ? `link ${readlinkSync(path)}` : readFileSync(path, 'latin1'));
  return new Map(filesBelow(folder).map((path) => [path, content(join(folder, path))]));
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const sign = (path: string) => (!after.has(path) ? '-' : !before.has(path) ? '+' : before.get(path) === after.get(path) ? '' : '~');
  return paths.filter((path) => sign(path) !== '').map((path) => `${sign(path)} ${path}\n`).join('');
}

function expectedContents(folder: string, cwd: string): Record<string, string> {
  const paths = filesBelow(join(folder, 'expected'));
  return Object.fromEntries(paths.map((path) => [path, existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : '(not there)']));
}
