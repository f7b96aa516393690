import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '-f, --format <format>',
    description: 'how to print; markdown: a section of a changelog',
    choices: ['pretty', 'json', 'markdown'],
    default: 'pretty',
  },
  failOn: {
    flag: '--fail-on <change>',
    description: 'exit 1 where something breaks the code of those who use the enums',
    choices: ['breaking', 'never'],
    default: 'never',
  },
} as const satisfies FlagSpecs;

export type DiffFlags = FlagsOf<typeof flags>;
