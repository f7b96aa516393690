import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  open: { flag: '--open', description: 'show the page in the browser' },
  base: {
    flag: '--base <revision>',
    description: 'tell what is new since a git revision; default: since the baseline of the config',
  },
  output: {
    flag: '--output <folder>',
    description: 'where report.md and report/index.html are written; default: a temporary folder',
  },
} as const satisfies FlagSpecs;

export type ReportFlags = FlagsOf<typeof flags>;
