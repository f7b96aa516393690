/** JSON: the catalog as data for programs that bring their own form, with every locale and a published schema. */

import type { Emission, Member } from '../emission.ts';
import { defineEmitter } from '../emitter.ts';
import { printJson } from '../print-json.ts';
import { wordSet } from '../word-set.ts';
import type { CodesJson } from './contract.ts';

export const emitter = defineEmitter({
  id: 'json',
  title: 'JSON',
  about:
    'Codes, names, status and the texts of every locale, after the schema that the package publishes as `schema/codes.schema.json`. Names are the canonical ones.',
  extensions: ['json'],
  homes: [],
  options: {},
  words: { members: wordSet(), types: wordSet() },
  spell: (name) => name,
  strings: { open: '"', close: '"', escapes: {}, escapeHidden: (character) => character },
  comments: { line: () => null, text: (text) => text },
  print: (emission) => ({ [emission.file]: printJson(document(emission)) }),
});

function document({ catalogId, codeKind, locales, members, retired }: Emission): CodesJson {
  return {
    $schema: 'https://unpkg.com/agora-errgen/schema/codes.schema.json',
    schemaVersion: 1,
    id: catalogId,
    codeKind,
    locales: [...locales],
    codes: members.map(entry),
    retired: retired.map(({ value, name }) => ({ code: value, name })),
  };
}

function entry({ value, name, aliases, category, deprecation, texts }: Member): CodesJson['codes'][number] {
  return {
    code: value,
    name,
    aliases: aliases.map((alias) => alias.name),
    category,
    deprecated: deprecation !== null,
    replacement: deprecation === null ? null : (deprecation.replacement ?? deprecation.words),
    texts: Object.fromEntries(
      [...texts].map(([locale, roles]) => [
        locale,
        Object.fromEntries(Object.entries(roles).filter(([, text]) => text !== null)),
      ]),
    ),
  };
}
