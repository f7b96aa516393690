/** The tests of the core in one process: what starts a program or a compiler would take minutes for every mutant. */

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import root from '../../vitest.config.ts';

const AREAS = ['reconcile', 'rules', 'documents', 'names', 'emitters', 'stages', 'reports', 'history'];
const START_PROGRAMS = [
  '**/compile*.test.ts',
  '**/own-emitter.test.ts',
  '**/rules-command.test.ts',
  '**/edits.test.ts',
  '**/reports/html/**',
];
/** The first failure ends a mutant's run, so what takes seconds comes last. */
const SLOW = ['properties.test.ts', 'round-trip.test.ts', 'text-evidence.test.ts', 'cases.test.ts'];

class QuickFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => SLOW.findIndex((name) => moduleId.endsWith(name));
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  ...root,
  test: {
    ...root.test,
    include: ['test/cases.test.ts', ...AREAS.map((area) => `test/${area}/**/*.test.ts`)],
    setupFiles: ['test/mutants/load-core.js', 'test/seed.ts'],
    exclude: ['**/node_modules/**', ...START_PROGRAMS],
    env: { ERRGEN_NO_COMPILERS: '1' },
    sequence: { sequencer: QuickFirst },
    // One graph of modules for all tests: every mutant would load it anew for each file of tests otherwise.
    isolate: false,
  },
});
