import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'github', 'gitlab', 'junit'] as const;

export const flags = {
  format: {
    flag: '-f, --format <format[=file]>',
    description: `how to print: ${FORMATS.join(', ')}; "=file" writes it to a file, and several may be asked for (default: "pretty")`,
    isMany: true,
  },
  failOn: {
    flag: '--fail-on <severity>',
    description: 'exit 1 from this severity on',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
  },
  maxWarnings: { flag: '--max-warnings <number>', description: 'exit 1 where there are more warnings than that' },
  changedSince: {
    flag: '--changed-since <revision>',
    description: 'only findings on lines that have changed since the work branched off a git revision',
  },
  base: {
    flag: '--base <base>',
    description: 'also judge what became of the codes since a git revision, a folder or a catalog.json',
  },
  all: { flag: '--all', description: 'show every finding in full, however many there are' },
  quiet: { flag: '--quiet', description: 'show only what makes the check fail; nothing where it passes' },
  updateBaseline: {
    flag: '--update-baseline',
    description: 'accept what is found today: write it to the baseline of the config',
  },
  prune: { flag: '--prune', description: 'take out of the baseline what is gone, and accept nothing new' },
} as const satisfies FlagSpecs;

export type CheckFlags = FlagsOf<typeof flags>;
