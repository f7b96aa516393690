/** A command line that can't be understood; `command` is the one whose help says what there is, where one was named. */

export class UsageError extends Error {
  readonly command: string | null;

  constructor(message: string, command: string | null = null) {
    super(message);
    this.command = command;
  }
}

/** Where to read on. */
export function helpHint(command: string | null): string {
  return `Run \`agora-errgen ${command === null ? '' : `${command} `}--help\` for what there is.`;
}
