import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  watch: { flag: '-w, --watch', description: 'build again whenever a page, a source or the config changes' },
  overwrite: {
    flag: '--overwrite',
    description: 'replace and remove generated files that were edited since they were written',
  },
} as const satisfies FlagSpecs;

export type BuildFlags = FlagsOf<typeof flags>;
