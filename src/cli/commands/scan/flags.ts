import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '-f, --format <format>',
    description: 'how to print',
    choices: ['pretty', 'json', 'markdown'],
    default: 'pretty',
  },
  imports: { flag: '--imports', description: 'list every import of a page that leads nowhere, however many there are' },
  explain: {
    flag: '--explain',
    description: 'print what speaks for and against each table, list and run of headings, with its weight',
  },
} as const satisfies FlagSpecs;

export type ScanFlags = FlagsOf<typeof flags>;
