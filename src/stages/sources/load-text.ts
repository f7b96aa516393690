/** The text of one source, or the problem that keeps it from being read. */

import { decode } from '../../documents/index.ts';
import type { Files } from '../../model/files.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { isSystemError, whyRefused } from '../../model/system-error.ts';

export type Loaded = { readonly text: string } | { readonly problem: Problem };

/** Reads one file; `shown` is its path as the user knows it. */
export function loadText(files: Files, path: string, shown: string): Loaded {
  try {
    return textOf(files.read(path), shown);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { problem: unreadable(shown, error) };
  }
}

/** The text of a file's bytes. */
export function textOf(bytes: Uint8Array, shown: string): Loaded {
  const decoded = decode(bytes);
  if (decoded.ok) return { text: decoded.text };
  return {
    problem: { file: shown, line: decoded.line, column: null, what: decoded.message, todo: 'Save it as UTF-8.' },
  };
}

function unreadable(shown: string, error: NodeJS.ErrnoException): Problem {
  const { code } = error;
  if (code === 'ENOENT')
    return problem(shown, 'There is no such file.', 'Correct the path in the config, or restore the file.');
  if (code === 'EISDIR')
    return problem(
      shown,
      'This is a directory, not a file.',
      `Name its files with a glob, such as "${shown}/**/*.md".`,
    );
  if (code === 'EACCES' || code === 'EPERM')
    return problem(shown, 'This file may not be read.', 'Check its permissions.');
  if (code === 'EOUTSIDE')
    return problem(
      shown,
      `This file was not read: ${whyRefused(error)}.`,
      'Name a file of the repository, or give the flag.',
    );
  const todo =
    code === 'EFBIG' ? 'Split it, leave it out, or set `--max-file-size <MiB>`.' : 'Leave it out, or restore it.';
  return problem(shown, `This file was not read: ${whyRefused(error)}.`, todo);
}
