import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '--format <format>',
    description: 'how to print',
    choices: ['pretty', 'json', 'markdown'],
    default: 'pretty',
  },
} as const satisfies FlagSpecs;

export type ScanFlags = FlagsOf<typeof flags>;
