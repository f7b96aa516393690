/**
 * Registries: modules that list the folders of a room. They are generated, so that a new rule is a new folder and nothing else;
 * a test compares them with what is committed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Registry {
  /** The module that is written. */
  readonly file: string;
  /** The room whose folders it lists, and the file that makes a folder a member. */
  readonly room: string;
  readonly member: string;
  print(ids: readonly string[]): string;
}

const REGISTRIES: readonly Registry[] = [
  {
    file: 'src/rules/registry.ts',
    room: 'src/rules',
    member: 'rule.ts',
    print: (ids) => `/** All rules. Written by \`npm run registries\`: a rule is a folder. */

${ids.map((id) => `import { rule as ${camelCase(id)} } from './${id}/rule.ts';`).join('\n')}
import type { Rule } from './rule.ts';

/** By id. */
export const RULES: readonly Rule[] = [${ids.map(camelCase).join(', ')}];
`,
  },
  {
    file: 'src/rules/page-registry.ts',
    room: 'src/rules',
    member: 'rule.md',
    print: (
      ids,
    ) => `/** The pages of all rules. Written by \`npm run registries\`: a page stands in the folder of its rule. */

${ids.map((id) => `import ${camelCase(id)} from './${id}/rule.md';`).join('\n')}

/** Markdown by the id of the rule. */
export const PAGES: ReadonlyMap<string, string> = new Map([${ids.map((id) => `['${id}', ${camelCase(id)}]`).join(', ')}]);
`,
  },
  {
    file: 'src/emitters/registry.ts',
    room: 'src/emitters',
    member: 'emitter.ts',
    print: (
      ids,
    ) => `/** All languages that can be generated. Written by \`npm run registries\`: a language is a folder. */

${ids.map((id) => `import { emitter as ${camelCase(id)} } from './${id}/emitter.ts';`).join('\n')}

/** By id. */
export const EMITTERS = [${ids.map(camelCase).join(', ')}] as const;
`,
  },
  {
    file: 'src/cli/commands/registry.ts',
    room: 'src/cli/commands',
    member: 'command.ts',
    print: (ids) => `/** All commands. Written by \`npm run registries\`: a command is a folder. */

${ids.map((id) => `import { command as ${camelCase(id)} } from './${id}/command.ts';`).join('\n')}
import type { Command } from '../command.ts';

/** By name. */
export const COMMANDS: readonly Command[] = [${ids.map(camelCase).join(', ')}];
`,
  },
];

/** The text of every registry by its path, formatted as the linter of this repository wants it. */
export function registries(root: string): ReadonlyMap<string, string> {
  return new Map(
    REGISTRIES.map(({ file, room, member, print }) => {
      const folders = readdirSync(join(root, room), { withFileTypes: true }).filter((one) => one.isDirectory());
      const ids = folders.map(({ name }) => name).filter((id) => existsSync(join(root, room, id, member)));
      return [file, format(root, file, print(ids.sort()))];
    }),
  );
}

/** Writes every registry. */
export function main(root: string): void {
  for (const [file, text] of registries(root)) writeFileSync(join(root, file), text);
}

function format(root: string, file: string, text: string): string {
  const biome = join(root, 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['check', '--write', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** @example camelCase('row-shape') // 'rowShape' */
function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
