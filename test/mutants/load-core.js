/**
 * Loads the whole core before the first test: what a module does while it is loaded is then no test's work, and is left out. A module
 * that a test loads lazily would keep what it did for the mutant before.
 */
import.meta.glob('../../src/{reconcile,rules,emitters,names,documents/judge}/**/*.ts', { eager: true });
