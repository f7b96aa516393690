import { defineCommand } from '../../command.ts';

export const command = defineCommand({
  name: 'rules',
  description: 'the rules with their severities, or the page of one',
  args: [{ syntax: '[id]', description: 'the id of a rule' }],
  flags: {},
  examples: ['agora-errgen rules', 'agora-errgen rules name-mismatch'],
  load: () => import('./run.ts'),
});
