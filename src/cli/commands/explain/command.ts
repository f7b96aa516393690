import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'explain',
  description: 'one error code on all platforms, in all locales, with every decision',
  args: [{ syntax: '<code|name>', description: 'a code, a name in any spelling, or a piece of one' }],
  flags,
  isRepeatable: () => true,
  examples: ['agora-errgen explain 403', 'agora-errgen explain FileDownloadFailed', 'agora-errgen explain -7'],
  load: () => import('./run.ts'),
});
