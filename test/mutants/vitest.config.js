/** The tests of the core in one process: what starts a program or a compiler would take minutes for every mutant. */
import { defineConfig } from 'vitest/config';
import root from '../../vitest.config.ts';

const AREAS = ['reconcile', 'rules', 'documents', 'names', 'emitters', 'stages', 'reports', 'history'];
const START_PROGRAMS = [
  '**/compile*.test.ts',
  '**/own-emitter.test.ts',
  '**/rules-command.test.ts',
  '**/edits.test.ts',
  '**/messages.test.ts',
  '**/reports/html/**',
];

export default defineConfig({
  ...root,
  test: {
    ...root.test,
    include: ['test/cases.test.ts', ...AREAS.map((area) => `test/${area}/**/*.test.ts`)],
    setupFiles: ['test/mutants/load-core.js', 'test/seed.ts'],
    exclude: ['**/node_modules/**', ...START_PROGRAMS],
    // One graph of modules for all tests: every mutant would load it anew for each file of tests otherwise.
    isolate: false,
  },
});
