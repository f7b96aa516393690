/**
 * `node scripts/kill-builds.js --rounds 500`: kills real builds of the three pages while they write their output, at a random moment, as their catalog gets another id, and
 * looks at what the next build makes of what is left. Prints the round, the moment and what was wrong with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'bin', 'agora-errgen.js');
/** In milliseconds: how long a build of two languages is at changing its output. */
const LONGEST_DELAY = 12;
const IDS = ['Chat', 'Talk', 'Call', 'Meet'];

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 50 : Number(process.argv[at + 1]);
const place = mkdtempSync(join(tmpdir(), 'errgen-kills-'));
const project = join(place, 'project');
cpSync(join(ROOT, 'docs-source'), join(project, 'docs-source'), { recursive: true });

/** Two languages and no cache: most of the time of a build is then its output's. */
function configure(id) {
  const { sources, ...rest } = JSON.parse(readFileSync(join(ROOT, 'errgen.config.json'), 'utf8'));
  const config = { id, sources, precedence: rest.precedence, targets: [{ language: 'kotlin' }, { language: 'swift' }] };
  writeFileSync(join(project, 'errgen.config.json'), JSON.stringify(config));
}

const run = (command) => spawnSync(process.execPath, [BIN, command], { cwd: project, encoding: 'utf8' });

/** Every file of the output folder with its content. */
function standing() {
  const folder = join(project, 'generated');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return JSON.stringify(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

/** What a build of each id leaves where nothing was there before. */
const wanted = new Map();
for (const id of IDS) {
  rmSync(join(project, 'generated'), { recursive: true, force: true });
  configure(id);
  const { status, stderr } = run('build');
  if (status !== 0) throw new Error(stderr);
  wanted.set(id, standing());
}

/** Kills a build so many milliseconds after its first change of the output; true where it died. */
function killWhileWriting(delay) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, 'build'], { cwd: project, stdio: 'ignore' });
    const watcher = watch(join(project, 'generated'), { recursive: true }, () => {
      watcher.close();
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('exit', (_code, signal) => {
      watcher.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

let killed = 0;
const faults = [];
for (let round = 0; round < rounds; round += 1) {
  const [before, during] = [IDS[round % IDS.length], IDS[(round + 1) % IDS.length]];
  // Half of the next builds are of the id that was killed, half of another one.
  const next = round % 2 === 0 ? during : IDS[(round + 2) % IDS.length];
  configure(before);
  run('build');
  configure(during);
  const delay = LONGEST_DELAY * Math.random();
  if (await killWhileWriting(delay)) killed += 1;
  configure(next);
  const built = run('build');
  const check = run('check');
  const isRight = built.status === 0 && standing() === wanted.get(next) && !check.stdout.includes('stale');
  if (!isRight)
    faults.push(`round ${round}, ${before} → ${during} killed ${delay.toFixed(1)} ms after its first change → ${next}`);
}
rmSync(place, { recursive: true, force: true });
process.stdout.write(`${rounds} rounds, ${killed} builds killed, ${faults.length} left something wrong\n`);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
// Rounds in which nothing died show nothing.
process.exitCode = faults.length > 0 || killed * 4 < rounds ? 1 : 0;
