/** Documentation of the commands, made from what they say of themselves. */
import { COMMANDS } from '../src/cli/commands/registry.ts';
import { helpOf } from '../src/cli/program.ts';
import { table } from './markdown-table.ts';

const INTRO = `# Commands

What \`agora-errgen <command> --help\` prints. Results go to stdout, everything else to stderr; colours appear on a terminal only,
and \`NO_COLOR\` is respected.
`;

/** The table of the README. */
export function commandTable(): string {
  const rows = COMMANDS.map(({ name, args, description }) => {
    const synopsis = ['agora-errgen', name, ...args.map(({ syntax }) => syntax)].join(' ');
    return [`\`${synopsis.replaceAll('|', '\\|')}\``, description];
  });
  return table(['command', 'what it does'], rows);
}

/** docs/cli.md */
export function commandDocs(): string {
  const shown = (help: string) => `\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
  const sections = COMMANDS.map(({ name }) => `## ${name}\n\n${shown(helpOf(name))}`);
  return [INTRO, shown(helpOf(null)), ...sections].join('\n');
}
