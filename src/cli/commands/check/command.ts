import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'check',
  description: 'for CI: findings and stale generated files; writes nothing',
  args: [],
  flags,
  // A revision of git is not read through the files of this machine.
  isRepeatable: (_args, { base, updateBaseline }) => base === undefined && updateBaseline !== true,
  examples: [
    'agora-errgen check',
    'agora-errgen check --fail-on warning',
    'agora-errgen check --format json > findings.json',
    'agora-errgen check --base origin/main',
    'agora-errgen check --update-baseline',
  ],
  load: () => import('./run.ts'),
});
