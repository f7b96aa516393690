import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '-f, --format <format>',
    description: 'how to print',
    choices: ['pretty', 'json'],
    default: 'pretty',
  },
} as const satisfies FlagSpecs;

export type ExplainFlags = FlagsOf<typeof flags>;
