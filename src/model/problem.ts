/** What keeps the program from running: a problem of the user's input that says what, where and what to do. */

export interface Problem {
  /** Path as the user knows it; null where no file is concerned. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong and why that matters, as a sentence or two. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string | null;
}

/** Thrown where nothing can go on, with every problem that was found; ends in exit code 2 without a stack trace. */
export class CannotRun extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.what).join('\n'));
    this.name = 'CannotRun';
    this.problems = problems;
  }
}

/** A problem of a whole file, or of none. */
export function problem(file: string | null, what: string, todo: string | null = null): Problem {
  return { file, line: null, column: null, what, todo };
}
