/** Every page of a tree read, and nothing else: `node read-tree.js <folder>`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let letters = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) letters += readFileSync(join(entry.parentPath, entry.name), 'utf8').length;
console.log(letters);
