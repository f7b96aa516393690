/** What an emitter throws when a catalog can't become a file of its language: every problem at once, nothing half written. */

/** All the reasons why one target can't be emitted; each says what, why and what to do. */
export class EmitError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'EmitError';
    this.problems = problems;
  }
}
