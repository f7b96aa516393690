/** Every page of a tree through remark-parse and gfm, and nothing else: `node remark-tree.js <folder>`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) processor.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
