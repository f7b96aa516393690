/** The examples of `docs/library.md`: each is a program in `docs/examples`, which a test runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = /<!-- example (?<name>[\w-]+) -->.*?<!-- \/example -->/gs;

/** The page with every example as its file has it now. */
export function libraryDocs(root: string): string {
  const page = readFileSync(join(root, 'docs', 'library.md'), 'utf8');
  return page.replace(EXAMPLE, (_, name: string) => {
    const text = readFileSync(join(root, 'docs', 'examples', `${name}.ts`), 'utf8').trimEnd();
    return `<!-- example ${name} -->\n\n\`\`\`ts\n${text}\n\`\`\`\n\n<!-- /example -->`;
  });
}
