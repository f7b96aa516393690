import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'report',
  description: 'the report alone, to look at, also with what is new since a revision',
  args: [],
  flags,
  examples: [
    'agora-errgen report --open',
    'agora-errgen report --base origin/main --open',
    'agora-errgen report --output public/error-codes',
  ],
  load: () => import('./run.ts'),
});
