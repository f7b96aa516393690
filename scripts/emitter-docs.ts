/** Documentation of the emitters, made from their descriptors: the page of each language, and the table of all of them. */
import { targetLanguages, targetPage } from '../src/emitters/index.ts';
import { table } from './markdown-table.ts';

const INTRO = `# Targets

The languages that a catalog can be generated in. Each target of the config names one, with its options:
\`"targets": [{ "language": "kotlin", "package": "com.example.chat" }]\`. Without \`targets\` the ones marked as default are generated.

Every language takes \`typeName\` (name of the generated type), \`file\` (path of the file below the output folder), \`locale\`
(language of the documentation) and \`platform\` (use the names that this platform documents itself).
`;

/** Texts by path: \`npm run docs\` writes them, a test compares them with what is committed. */
export function emitterDocs(): ReadonlyMap<string, string> {
  const languages = targetLanguages();
  const rows = languages.map(({ id, title, isDefault, options }) => [
    `[${id}](../src/emitters/${id}/emitter.md)`,
    title,
    isDefault ? 'yes' : '',
    Object.keys(options)
      .map((name) => `\`${name}\``)
      .join(', '),
  ]);
  return new Map([
    ['docs/targets.md', `${INTRO}\n${table(['language', 'title', 'default', 'own options'], rows)}\n`],
    ...languages.map(({ id }): [string, string] => [`src/emitters/${id}/emitter.md`, targetPage(id) ?? '']),
  ]);
}
