import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  overwrite: {
    flag: '--overwrite',
    description: 'replace and remove generated files that were edited since they were written',
  },
} as const satisfies FlagSpecs;

export type BuildFlags = FlagsOf<typeof flags>;
