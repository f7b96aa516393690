/**
 * Mutation testing of the core: changes it in one place at a time and counts the changes that a test notices (README.md).
 * `node test/mutants/run.js src/reconcile/decide` measures files and folders, `--every 12` each twelfth file of the core.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '../..');
const CORE = ['src/reconcile', 'src/rules', 'src/emitters', 'src/documents/judge', 'src/names'];

const words = process.argv.slice(2);
const every = words[0] === '--every' ? Number(words[1]) : 1;
const places = words[0] === '--every' || words.length === 0 ? CORE : words;
const files = places.flatMap((place) => sampleOf(filesOf(place)));

if (!existsSync(join(here, 'node_modules'))) run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], here);
run(
  'node',
  [join(here, 'node_modules/.bin/stryker'), 'run', 'test/mutants/stryker.config.json', '--mutate', files.join(',')],
  root,
);

function filesOf(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Of each part its share, and the same files on every machine. */
function sampleOf(all) {
  const keyed = all.map((file) => ({ file, key: createHash('sha256').update(file).digest('hex') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.slice(0, Math.ceil(all.length / every)).map(({ file }) => file);
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
