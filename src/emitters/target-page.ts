/** The page of a language: what is generated, its options, an example. Made from the language itself, so it can't lag behind. */

import type { GeneratedFile, OptionSpec } from '../model/index.ts';
import type { Emitter } from './emitter.ts';

/** The page as Markdown. */
export function printPage({ id, title, about, options }: Emitter, example: readonly GeneratedFile[]): string {
  const own = Object.entries(options).map(([name, spec]) => `- \`${name}\`: ${describe(spec)}`);
  const ownOptions =
    own.length === 0 ? 'None of its own; `typeName`, `file`, `locale` and `platform` as every target.' : own.join('\n');
  const files = example.map(({ path, content }) => {
    const fence = content.includes('```') ? '````' : '```';
    return `${fence}${id} file=${path}\n${content}${fence}`;
  });
  return [
    `# ${title}`,
    '<!-- Made by `npm run docs` from emitter.ts. -->',
    about,
    '## Options',
    ownOptions,
    '## Example',
    `\`"targets": [{ "language": "${id}" }]\``,
    ...files,
  ]
    .join('\n\n')
    .concat('\n');
}

function describe({ description, value }: OptionSpec): string {
  return typeof value === 'string' ? description : `${description}: ${value.map((one) => `\`${one}\``).join(', ')}`;
}
