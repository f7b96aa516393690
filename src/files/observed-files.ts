/**
 * A door that notes what is asked and what the answer was. A program whose only input is this door gives the same result
 * wherever the same questions get the same answers (a "verifying trace" in the words of build systems).
 * @see https://www.microsoft.com/en-us/research/publication/build-systems-la-carte/
 */

import { createHash } from 'node:crypto';
import { type Files, LARGEST_OUTPUT } from '../model/files.ts';
import { isSystemError } from '../model/system-error.ts';

/** What was asked of which path. */
type Question = keyof Files;

/** A question and its answer: for what has a content, the hash of it. Plain JSON. */
export type Observed = readonly [question: Question, path: string, answer: string];

export interface ObservedFiles {
  readonly files: Files;
  /** What was asked so far, each question once. */
  observed(): readonly Observed[];
}

/** The same files, observed from now on. */
export function observeFiles(files: Files): ObservedFiles {
  const noted = new Map<string, Observed>();
  const note = <Answer extends ReturnType<Files[Question]>>(
    question: Question,
    path: string,
    ask: () => Answer,
  ): Answer => {
    const key = `${question} ${path}`;
    const keep = (answer: string) => {
      if (!noted.has(key)) noted.set(key, [question, path, answer]);
    };
    try {
      const answer = ask();
      keep(inShort(answer));
      return answer;
    } catch (error) {
      if (isSystemError(error)) keep(refusal(error));
      throw error;
    }
  };
  return {
    files: {
      read: (path, room) => note('read', path, () => files.read(path, room)),
      list: (folder) => note('list', folder, () => files.list(folder)),
      exists: (path) => note('exists', path, () => files.exists(path)),
      realPath: (path) => note('realPath', path, () => files.realPath(path)),
    },
    observed: () => [...noted.values()],
  };
}

/** True where every question would get the same answer now. */
export function areUnchanged(files: Files, observed: readonly Observed[]): boolean {
  return observed.every(([question, path, answer]) => answerTo(files, question, path) === answer);
}

function answerTo(files: Files, question: Question, path: string): string {
  try {
    return inShort(question === 'read' ? files.read(path, LARGEST_OUTPUT) : files[question](path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refusal(error);
  }
}

function inShort(answer: ReturnType<Files[Question]>): string {
  if (answer === null || typeof answer === 'string') return JSON.stringify(answer);
  const content = answer instanceof Uint8Array ? answer : JSON.stringify(answer);
  return createHash('sha256').update(content).digest('base64');
}

function refusal({ code = '' }: NodeJS.ErrnoException): string {
  return `refused: ${code}`;
}
