/**
 * The door to files, remembering what came through it: whether everything is still as it was can be asked later, at the price
 * of reading it once more and of nothing else.
 */

import type { Files } from '../model/files.ts';
import { isSystemError } from '../model/system-error.ts';

/** A question that was asked at the door, and what it was answered. */
interface Answer {
  readonly ask: () => string;
  readonly was: string;
}

export interface WatchedFiles {
  readonly files: Files;
  /** True where every question would be answered as it was. */
  isUnchanged(): boolean;
}

/** The door to the same files, watched. */
export function watchFiles(files: Files): WatchedFiles {
  const answers = new Map<string, Answer>();
  const watch =
    <Result>(name: string, look: (path: string) => Result, textOf: (result: Result) => string) =>
    (path: string): Result => {
      const ask = () => saidBy(() => textOf(look(path)));
      try {
        const result = look(path);
        answers.set(`${name} ${path}`, { ask, was: textOf(result) });
        return result;
      } catch (error) {
        answers.set(`${name} ${path}`, { ask, was: failureOf(error) });
        throw error;
      }
    };
  return {
    files: {
      read: watch('read', (path) => files.read(path), latin1),
      list: watch(
        'list',
        (path) => files.list(path),
        (entries) => JSON.stringify(entries),
      ),
      exists: watch('exists', (path) => files.exists(path), String),
      realPath: watch('realPath', (path) => files.realPath(path), String),
    },
    isUnchanged: () => [...answers.values()].every(({ ask, was }) => ask() === was),
  };
}

/** Every byte as a character of its own. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function saidBy(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return failureOf(error);
  }
}

/** What a system refuses is an answer; anything else is a bug. */
function failureOf(error: unknown): string {
  if (isSystemError(error)) return `refused: ${error.code}`;
  throw error;
}
