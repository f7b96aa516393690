/**
 * Starts a language: `npm run new:emitter <id>` writes its emitter, which generates a list of constants until it is given a
 * form of its own, and its test, then everything that is made from the emitters: registry, schema, page.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [id = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  fail('Name the language in lower case: npm run new:emitter visual-basic');
if (existsSync(join(root, 'src', 'emitters', id))) fail(`src/emitters/${id} is there already.`);

const title = id.replace(/(?:^|-)(\w)/g, (_, letter) => ` ${letter.toUpperCase()}`).trim();
write(`src/emitters/${id}/emitter.ts`, emitterText());
write(`test/emitters/${id}/emit.test.ts`, testText());
for (const script of ['registries', 'schemas', 'docs'])
  execFileSync(process.execPath, [join(root, 'scripts', `write-${script}.js`)], { stdio: 'inherit' });
process.stdout.write(
  `Next: give src/emitters/${id}/emitter.ts the language's keywords and form, and its test a compiler.\n`,
);

function emitterText() {
  return `/** ${title}: constants, and what each means as a comment. */

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
}

function testText() {
  return `/** ${title} as its community writes it. */

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
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** @param {string} why */
function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
