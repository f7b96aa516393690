import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'diff',
  description: 'what became of the codes since a base, and what that breaks',
  args: [{ syntax: '<base>', description: 'a git revision, a folder, or a catalog.json' }],
  flags,
  examples: [
    'agora-errgen diff main',
    'agora-errgen diff v1.2.0 --format markdown',
    'agora-errgen diff origin/main --fail-on breaking',
    'agora-errgen diff ../released/catalog.json',
  ],
  load: () => import('./run.ts'),
});
