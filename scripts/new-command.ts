/** `npm run new:command <name>`: a command that works, to be made into the one that is wanted. */
import { checkId, regenerate, writeNew } from './scaffold.ts';

export function main(root: string, given?: string): void {
  const name = checkId(given, 'new:command');
  const files = new Map([
    [`src/cli/commands/${name}/command.ts`, commandOf(name)],
    [`src/cli/commands/${name}/flags.ts`, flagsOf(name)],
    [`src/cli/commands/${name}/run.ts`, runOf(name)],
    [`test/cases/${name}/cmd.txt`, `agora-errgen ${name}\nagora-errgen ${name} --format json\n`],
    [`test/cases/${name}/input/errgen.config.json`, '{ "sources": [{ "files": "errors.md" }] }\n'],
    [`test/cases/${name}/input/errors.md`, PAGE],
    [`test/cases/${name}/stdout.txt`, '2 codes\n{"codes":2}\n'],
    [`test/cases/${name}/exit.txt`, '0\n0\n'],
  ]);
  writeNew(root, files);
  regenerate(root);
  process.stdout.write(
    `Wrote ${[...files.keys()].join(', ')}, and what is generated from the folders.\nSay what it does in command.ts, make run.ts do it, then: npx vitest run test/cases.test.ts -t ${name}\n`,
  );
}

const typeOf = (name: string) => `${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Flags`;

const commandOf = (name: string) => `import { defineCommand } from '../../command.ts';
import { flags } from './flags.ts';

export const command = defineCommand({
  name: '${name}',
  description: 'how many error codes the sources of the config have',
  args: [],
  flags,
  examples: ['agora-errgen ${name}', 'agora-errgen ${name} --format json'],
  load: () => import('./run.ts'),
});
`;

const flagsOf = (name: string) => `import type { FlagSpecs, FlagsOf } from '../../command.ts';

export const flags = {
  format: {
    flag: '-f, --format <format>',
    description: 'how to print',
    choices: ['pretty', 'json'],
    default: 'pretty',
  },
} as const satisfies FlagSpecs;

export type ${typeOf(name)} = FlagsOf<typeof flags>;
`;

const runOf = (name: string) => `/** \`${name}\`: how many error codes the sources of the config have. */

import { counted } from '../../../model/counted.ts';
import { reviewSources } from '../../../pipeline.ts';
import type { Context } from '../../context.ts';
import { openProjects } from '../../open-project.ts';
import type { ${typeOf(name)} } from './flags.ts';

export async function run(context: Context, _args: readonly string[], flags: ${typeOf(name)}): Promise<number> {
  let codes = 0;
  for (const project of await openProjects(context)) {
    const reviews = await reviewSources(project, context.files, context.cache);
    for (const { catalog } of reviews) codes += catalog.codes.length;
  }
  context.io.stdout.write(\`\${flags.format === 'json' ? JSON.stringify({ codes }) : counted(codes, 'code')}\\n\`);
  return 0;
}
`;

const PAGE = `# Error codes

| Error code | Name | Description |
| --- | --- | --- |
| 71 | ROOM_FULL | The room takes nobody else. |
| 72 | ROOM_LOCKED | The owner has locked the room. |
`;
