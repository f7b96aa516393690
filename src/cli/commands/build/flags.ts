import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  watch: { flag: '-w, --watch', description: 'build again whenever a page, a source or the config changes' },
} as const satisfies FlagSpecs;

export type BuildFlags = FlagsOf<typeof flags>;
