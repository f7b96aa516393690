/** Property tests take the same inputs in every run, so that CI judges the change alone; `FUZZ=1` takes new ones. */

import fc from 'fast-check';

if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 1 });
