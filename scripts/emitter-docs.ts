/** Documentation of the emitters, made from their descriptors: the page of each language, and the table of all of them. */
import { targetLanguages, targetPage } from '../src/emitters/index.ts';
import { table } from './markdown-table.ts';

const INTRO = `# Targets

The languages that a catalog can be generated in. Each target of the config names one, with its options:
\`"targets": [{ "language": "kotlin", "package": "com.example.chat" }]\`. Without \`targets\` the ones marked as default are generated.

Every language takes \`typeName\` (name of the generated type), \`output\` (folder of its files, relative to the config: an SDK's own
sources, say), \`file\` (path of the file below that folder), \`locale\` (language of the documentation), \`fallback\` (what documents a
code without a text in that language) and what members are called: \`platform\` (the names that this platform documents itself),
\`names\` (\`canonical\`, or \`platform\` for those of the language's own platform), \`case\` (\`constant\`, \`pascal\`, \`camel\`), \`memberPrefix\`
(in place of the vendor's or the type's prefix; \`""\` for none) and \`exclude\` (codes and names that are left out).

\`"output": "../ios-sdk/Sources"\` writes into another repository that is checked out beside this one. What was written is recorded in the
one manifest of the catalog's own \`output\`, beside \`catalog.json\` and the reports: a file that isn't ours is never replaced there, one
that nothing generates any more is removed, and stays where somebody has edited it.

replace-a-header.md says how a hand-written header is replaced without breaking what is compiled against it.

A language that isn't here can be a module of the project: \`"language": "./errgen/ruby.js"\` (see own-emitters.md).

Message catalogs (\`xcstrings\`, \`apple-strings\`, \`android-strings\`, \`arb\`, \`i18next\`, \`resx\`, \`properties\`, \`po\`) hold the texts of every
locale, or of the one that the target names. All files of a target have the same keys: what a locale has no text for stands there in
another language behind its locale (\`[zh-CN] …\`), since platforms fall back to their first locale without a word; with
\`"fallback": "none"\` it is left out.
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
