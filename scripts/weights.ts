/**
 * `node scripts/run.js weights [<folder> …]`: which weights of the evidence table anything depends on. Every judgement of
 * the pages in the given folders is made again with each row left out and with its weight a fifth smaller and larger, and
 * the verdicts that turn are counted. A row whose shifts turn nothing could be rounded, merged or left out.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readDocument } from '../src/documents/index.ts';
import { CUT_OFF, EVIDENCE } from '../src/documents/judge/evidence.ts';
import { table } from './markdown-table.ts';
import { turnsOf } from './weights/turns.ts';

const FOLDERS = ['docs-source', 'test'];

export function main(root: string, ...given: string[]): void {
  const folders = given.length > 0 ? given.map((folder) => resolve(folder)) : FOLDERS.map((name) => join(root, name));
  const pages = folders.flatMap(pagesIn);
  const ledgers = pages.flatMap((file) =>
    readDocument(readFileSync(file, 'utf8'), { file: relative(root, file) }).tables.flatMap(({ evidence = [] }) =>
      evidence.length === 0 ? [] : [evidence],
    ),
  );
  const rows = EVIDENCE.map(({ id, weight }) => {
    const { fires, dropped, less, more } = turnsOf(ledgers, id, CUT_OFF);
    return [id, String(weight), ...[fires, dropped, less, more].map(String)];
  });
  process.stdout.write(
    `${pages.length} pages, ${ledgers.length} judgements\n\n${table(['row', 'weight', 'found', 'dropped', '- 20 %', '+ 20 %'], rows)}\n`,
  );
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name));
}
