import { defineCommand } from '../../command.ts';

export const command = defineCommand({
  name: 'targets',
  description: 'the languages that can be generated, or the page of one with its options and an example',
  args: [{ syntax: '[id]', description: 'the id of a language' }],
  flags: {},
  examples: ['agora-errgen targets', 'agora-errgen targets kotlin'],
  load: () => import('./run.ts'),
});
