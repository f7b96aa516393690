import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'build',
  description: 'read, reconcile, generate, report (the default command)',
  isDefault: true,
  args: [],
  flags,
  isRepeatable: (_args, { watch }) => watch !== true,
  isTimed: true,
  examples: ['agora-errgen build', 'agora-errgen build --watch', 'agora-errgen build --config docs/errgen.config.yaml'],
  load: () => import('./run.ts'),
});
