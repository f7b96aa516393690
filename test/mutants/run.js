/**
 * Mutation testing of the core: changes it in one place at a time and counts the changes that a test notices (README.md).
 * `node test/mutants/run.js src/reconcile/decide` measures files and folders, `--every 30` each thirtieth piece of the core and
 * `--every 30 --take 2` another thirtieth; `--concurrency 1` leaves the machine to others.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const root = join(here, '../..');
const CORE = ['src/reconcile', 'src/rules', 'src/emitters', 'src/documents/judge', 'src/names'];
/** Lines of a piece: most functions of the core fit in one. */
const LINES = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string' }, take: { type: 'string', default: '1' }, concurrency: { type: 'string' } },
});
const files = (positionals.length === 0 ? CORE : positionals).flatMap(filesOf);
const places = values.every === undefined ? files : files.flatMap(piecesOf).filter(isTaken);
const processes = values.concurrency === undefined ? [] : ['--concurrency', values.concurrency];

if (!existsSync(join(here, 'node_modules'))) run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], here);
const stryker = join(here, 'node_modules/.bin/stryker');
run('node', [stryker, 'run', 'test/mutants/stryker.config.json', ...processes, '--mutate', places.join(',')], root);

function filesOf(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function piecesOf(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / LINES) }, (_, at) => `${file}:${at * LINES + 1}-${(at + 1) * LINES}`);
}

/** The same pieces on every machine, and no piece in two shares. */
function isTaken(piece) {
  const number = Number.parseInt(createHash('sha256').update(piece).digest('hex').slice(0, 8), 16);
  return number % Number(values.every) === Number(values.take) - 1;
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
