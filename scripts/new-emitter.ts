/** `npm run new:emitter <id>`: a language that works as a list of constants, to be given its own form, keywords and compiler. */
import { checkId, regenerate, writeNew } from './scaffold.ts';

export function main(root: string, name?: string): void {
  const id = checkId(name, 'new:emitter');
  const title = id.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
  const files = new Map([
    [`src/emitters/${id}/emitter.ts`, emitterOf(id, title)],
    [`test/emitters/${id}/emit.test.ts`, testOf(id, title)],
  ]);
  writeNew(root, files);
  regenerate(root);
  process.stdout.write(
    `Wrote ${[...files.keys()].join(', ')}, and what is generated from the folders.\nGive emitter.ts the language's keywords and form, and its test a compiler, then: npx vitest run test/emitters\n`,
  );
}

const emitterOf = (id: string, title: string) => `/** ${title}: constants, and what each means as a comment. */

import { lineComment } from '../doc-comment.ts';
import { defineEmitter } from '../emitter.ts';
import { constantSpelling } from '../spell-names.ts';
import { C_ESCAPES, utf16Escape } from '../string-literal.ts';
import { wordSet } from '../word-set.ts';

/** The keywords of the language, from its specification: name the section. */
const KEYWORDS = wordSet('');

export const emitter = defineEmitter({
  id: '${id}',
  title: '${title}',
  about: 'Constants, and what each means as a comment.',
  extensions: ['${id}'],
  homes: [],
  options: {},
  words: { members: KEYWORDS, types: KEYWORDS },
  spell: constantSpelling,
  strings: { open: '"', close: '"', escapes: C_ESCAPES, escapeHidden: utf16Escape },
  comments: { line: (text) => \`// \${text}\`, text: (text) => text },
  print: ({ file, members }) => ({
    [file]: members
      .map(({ identifier, literal, paragraphs }) => \`\${lineComment(paragraphs, '')}\${identifier} = \${literal}\\n\`)
      .join(''),
  }),
});
`;

const testOf = (id: string, title: string) => `/** ${title} as its community writes it. */

import { expect, it } from 'vitest';
import { emit } from '../../../src/emitters/index.ts';
import { catalogOf } from '../catalogs.ts';

it('has a member for each code', () => {
  const codes = [{ code: -1, name: 'TIMED_OUT', texts: { en: { description: 'Too late.' } } }];
  const [file] = emit(catalogOf({ codes }), { language: '${id}' });
  expect(file?.path).toBe('${id}/ChatErrorCode.${id}');
  expect(file?.content).toContain('/// Too late.\\nTIMED_OUT = -1\\n');
});
`;
