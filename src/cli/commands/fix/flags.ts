import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  write: { flag: '--write', description: 'change the pages instead of printing the diff' },
  choose: { flag: '--choose', description: 'pick the edits at the terminal, from a list of all of them' },
  rule: { flag: '--rule <id>', description: 'only what this rule found' },
  code: { flag: '--code <code>', description: 'only what is about this error code' },
} as const satisfies FlagSpecs;

export type FixFlags = FlagsOf<typeof flags>;
