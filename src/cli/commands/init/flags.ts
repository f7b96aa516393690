import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  yes: { flag: '-y, --yes', description: 'ask nothing: write the config, build, and accept what is found for now' },
  dryRun: { flag: '--dry-run', description: 'print the config that would be written, and write nothing' },
} as const satisfies FlagSpecs;

export type InitFlags = FlagsOf<typeof flags>;
