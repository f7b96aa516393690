/** Writes down each mutant as soon as it is tested, one line of JSON each: a run that is stopped keeps what it found. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = process.env.MUTANTS_FILE ?? join(import.meta.dirname, 'mutants.jsonl');

class EachMutant {
  constructor() {
    writeFileSync(FILE, '');
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    appendFileSync(FILE, `${JSON.stringify({ fileName, location, mutatorName, replacement, status })}\n`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'each-mutant', injectableClass: EachMutant }];
