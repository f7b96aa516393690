import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'fix',
  description: 'the edits that are certain, as a diff; --write makes them',
  args: [],
  flags,
  examples: [
    'agora-errgen fix',
    'agora-errgen fix | git apply',
    'agora-errgen fix --write',
    'agora-errgen fix --choose --write',
    'agora-errgen fix --rule mangled-name --code 403',
  ],
  load: () => import('./run.ts'),
});
