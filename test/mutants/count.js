/** Counts what a run has found, also one that was stopped: `node test/mutants/count.js` after `node test/mutants/run.js` (README.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = process.env.MUTANTS_FILE ?? join(import.meta.dirname, 'mutants.jsonl');
const ROOMS = ['reconcile', 'rules', 'emitters', 'documents/judge', 'names'];

const mutants = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter(({ status }) => status !== 'Ignored');

console.table(
  Object.fromEntries([
    ...ROOMS.map((room) => [room, count(mutants.filter(({ fileName }) => fileName.includes(`/src/${room}/`)))]),
    ['all', count(mutants)],
  ]),
);

/** A mutant that runs for ever is noticed; one that no test reaches is not. */
function count(some) {
  const of = (...wanted) => some.filter(({ status }) => wanted.includes(status)).length;
  const noticed = of('Killed', 'Timeout');
  return {
    mutants: some.length,
    noticed,
    survived: of('Survived'),
    'not reached': of('NoCoverage'),
    '%': Math.round((1000 * noticed) / some.length) / 10,
  };
}
