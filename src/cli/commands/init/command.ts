import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'init',
  description: 'look for pages and SDK enums, write a config, build, and offer a baseline',
  args: [{ syntax: '[paths...]', description: 'files and folders to look into; default: the working directory' }],
  flags,
  examples: ['agora-errgen init', 'agora-errgen init --dry-run', 'agora-errgen init docs include --yes'],
  load: () => import('./run.ts'),
});
