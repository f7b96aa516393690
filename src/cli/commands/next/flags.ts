import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  catalog: { flag: '--catalog <id>', description: 'the catalog, where the config has several' },
} as const satisfies FlagSpecs;

export type NextFlags = FlagsOf<typeof flags>;
