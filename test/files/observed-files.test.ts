/** The observed door: it notices whatever would be answered otherwise, and nothing else. */

import { expect, it } from 'vitest';
import { areUnchanged, memoryFiles, observeFiles } from '../../src/files/index.ts';
import type { Files } from '../../src/model/files.ts';

/** A door whose files can be exchanged. */
function doorTo(contents: Record<string, string>): { files: Files; contents: Record<string, string> } {
  const now = () => memoryFiles(contents);
  const files: Files = {
    read: (path) => now().read(path),
    list: (folder) => now().list(folder),
    exists: (path) => now().exists(path),
    realPath: (path) => now().realPath(path),
  };
  return { files, contents };
}

const changes: Record<string, (contents: Record<string, string>) => void> = {
  'another text': (contents) => {
    contents['/docs/a.md'] = 'A';
  },
  'a file that is gone': (contents) => {
    delete contents['/docs/a.md'];
  },
  'a new file in a folder that was listed': (contents) => {
    contents['/docs/b.md'] = 'b';
  },
  'a file where there was none': (contents) => {
    contents['/later.md'] = '';
  },
};

it.each(Object.entries(changes))('notices %s', (_, change) => {
  const { files, contents } = doorTo({ '/docs/a.md': 'a', '/other/c.md': 'c' });
  const { files: door, observed } = observeFiles(files);
  expect(new TextDecoder().decode(door.read('/docs/a.md'))).toBe('a');
  door.list('/docs');
  expect(() => door.read('/later.md')).toThrow('ENOENT');
  expect(areUnchanged(files, observed())).toBe(true);
  contents['/other/c.md'] = 'nobody asked for this one';
  expect(areUnchanged(files, observed())).toBe(true);
  change(contents);
  expect(areUnchanged(files, observed())).toBe(false);
});
