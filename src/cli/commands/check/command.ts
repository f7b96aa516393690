import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: 'check',
  description: 'for CI: findings and stale generated files; writes nothing',
  args: [{ syntax: '[paths...]', description: 'only findings about these pages, or about those below these folders' }],
  flags,
  // A revision of git is not read through the files of this machine.
  isRepeatable: (_paths, { base, changedSince, updateBaseline, prune, format = [] }) =>
    base === undefined &&
    changedSince === undefined &&
    updateBaseline !== true &&
    prune !== true &&
    format.every((word) => !word.includes('=')),
  examples: [
    'agora-errgen check',
    'agora-errgen check docs/errors.md --quiet',
    'agora-errgen check --fail-on warning',
    'agora-errgen check --changed-since origin/main --base origin/main',
    'agora-errgen check -f pretty -f sarif=findings.sarif',
    'agora-errgen check -c ios/errgen.config.json -c web/errgen.config.json',
    'agora-errgen check --update-baseline',
  ],
  load: () => import('./run.ts'),
});
