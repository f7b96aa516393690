import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'next',
  description: 'the next code that was never used, in a range, in a category, or of all',
  args: [{ syntax: '[range|category]', description: 'such as 900-999, or the heading that the codes stand under' }],
  flags,
  examples: ['agora-errgen next', 'agora-errgen next 900-999', 'agora-errgen next "Push notifications"'],
  load: () => import('./run.ts'),
});
