/** Projects and trees of documentation to measure with, written into folders of their own. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hanSentence, randomOf, vocabularyOf } from './words.ts';

const ROOT = join(import.meta.dirname, '..');
/** The languages that both sides of a comparison write. */
const TARGETS = [{ language: 'typescript' }, { language: 'swift' }, { language: 'kotlin' }];

/** An entry of an imaginary catalog, as the peers get it too. */
export interface Entry {
  readonly code: number;
  readonly name: string;
  readonly text: string;
}

/** The three pages of this repository. */
export function writeThreePages(folder: string): void {
  cpSync(join(ROOT, 'docs-source'), join(folder, 'docs-source'), { recursive: true });
  const sources = [
    { files: 'docs-source/android.en.md', platform: 'android', locale: 'en' },
    { files: 'docs-source/ios.zh-CN.md', platform: 'ios', locale: 'zh-CN' },
    { files: 'docs-source/ios-legacy.en.md', platform: 'ios', locale: 'en', generation: 'legacy' },
  ];
  writeConfig(folder, { id: 'chat', sources, precedence: ['android', 'ios'] });
}

/** One table of that many codes in English and, for another platform, in Chinese; names and texts are all distinct. */
export function writeCatalog(folder: string, codes: number): Entry[] {
  const random = randomOf(codes);
  const words = vocabularyOf(Math.max(2000, codes >> 1), random);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () => `The ${Array.from({ length: 6 + Math.floor(random() * 6) }, word).join(' ')}.`;
  const names = new Set<string>();
  while (names.size < codes) names.add([word(), word(), word()].join('_').toUpperCase());
  const entries = [...names].map((name, index) => ({ code: 1000 + index, name, text: sentence() }));
  write(
    folder,
    'docs/android.en.md',
    pageOf('Error codes', entries, ({ text }) => text, sentence),
  );
  write(
    folder,
    'docs/ios.zh-CN.md',
    pageOf(
      '错误码',
      entries,
      () => hanSentence(random),
      () => hanSentence(random),
    ),
  );
  const sources = [
    { files: 'docs/android.en.md', platform: 'android', locale: 'en' },
    { files: 'docs/ios.zh-CN.md', platform: 'ios', locale: 'zh-CN' },
  ];
  writeConfig(folder, { id: 'catalog', sources });
  return entries;
}

function pageOf(
  title: string,
  entries: readonly Entry[],
  text: (entry: Entry) => string,
  reason: () => string,
): string {
  const rows = entries.map((entry) => `| ${entry.code} | \`${entry.name}\` | ${text(entry)} | ${reason()} |`);
  const heads =
    title === '错误码' ? ['错误码', '名称', '描述', '原因'] : ['Error code', 'Name', 'Description', 'Reason'];
  return `# ${title}\n\n| ${heads.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** A tree of documentation: one page in six has a table, one in seventy is about error codes, as in trees of vendors. */
export function writeTree(folder: string, pages: number): void {
  const random = randomOf(pages);
  const words = vocabularyOf(8000, random);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () => `The ${Array.from({ length: 8 + Math.floor(random() * 12) }, word).join(' ')}.`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ');
  const row = () => `| \`${word()}\` | ${word()} | ${sentence()} |`;
  const many = (count: number, part: () => string) => Array.from({ length: count }, part);
  for (let index = 0; index < pages; index += 1) {
    const isTable = index % 6 === 0;
    const isErrors = index % 70 === 0;
    const parts = [
      `---\ntitle: ${word()} ${word()}\n---`,
      ...many(3, () => `## ${word()} ${word()}\n\n${paragraph()}\n\n${many(4, () => `- ${sentence()}`).join('\n')}`),
      `\`\`\`ts\nconst ${word()} = ${word()}(${word()});\n\`\`\``,
      ...(isTable ? [`| Parameter | Type | Description |\n| --- | --- | --- |\n${many(12, row).join('\n')}`] : []),
      ...(isErrors
        ? [
            pageOf(
              'Error codes',
              many(40, sentence).map((text, at) => ({ code: 100 + at, name: `${word()}_${at}`.toUpperCase(), text })),
              ({ text }) => text,
              sentence,
            ),
          ]
        : []),
    ];
    write(folder, `section-${index % 40}/page-${index}.md`, `${parts.join('\n\n')}\n`);
  }
}

function writeConfig(folder: string, config: object): void {
  write(folder, 'errgen.config.json', JSON.stringify({ ...config, targets: TARGETS }, null, 2));
  // The place of the cache, as in any project that has installed something.
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
}

/** Writes one file, with the folders that lead to it. */
export function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
