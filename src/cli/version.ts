/** The version of the program; a test keeps it equal to package.json's. */
export const VERSION = '0.1.0';

/** A hash of everything that this program is made of; scripts/build.js puts it in. */
declare const __ERRGEN_BUILD__: string | undefined;

/** Tells this program from every other version of it; null where it runs from its sources, which may change at any time. */
export const BUILD: string | null = typeof __ERRGEN_BUILD__ === 'string' ? __ERRGEN_BUILD__ : null;
