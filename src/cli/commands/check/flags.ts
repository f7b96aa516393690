import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '--format <format>',
    description: 'how to print',
    choices: ['pretty', 'json', 'markdown', 'sarif', 'github', 'gitlab', 'junit'],
    default: 'pretty',
  },
  failOn: {
    flag: '--fail-on <severity>',
    description: 'exit 1 from this severity on',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
  },
  all: { flag: '--all', description: 'show every finding in full, however many there are' },
  base: {
    flag: '--base <base>',
    description: 'also judge what became of the codes since a git revision, a folder or a catalog.json',
  },
  updateBaseline: {
    flag: '--update-baseline',
    description: 'accept what is found today: write it to the baseline of the config',
  },
} as const satisfies FlagSpecs;

export type CheckFlags = FlagsOf<typeof flags>;
