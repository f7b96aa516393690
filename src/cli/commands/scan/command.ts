import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'scan',
  description: 'what is recognised in some files, and what is not; with paths no config is needed',
  args: [
    {
      syntax: '[paths...]',
      description: 'files, folders, globs, or - for standard input; default: the sources of the config',
    },
  ],
  flags,
  isRepeatable: (paths) => !paths.includes('-'),
  examples: [
    'agora-errgen scan docs/',
    'agora-errgen scan "docs/**/error*.mdx" include/ErrorCode.h',
    'agora-errgen scan --format json docs/errors.md',
    'agora-errgen scan --explain docs/errors.md',
    'agora-errgen scan - < docs/errors.md',
  ],
  load: () => import('./run.ts'),
});
