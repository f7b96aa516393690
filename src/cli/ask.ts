/** Questions to a person at a terminal. */

import type { Io } from './io.ts';

/** There is somebody who can answer. */
export function canAsk({ stdin, stdout }: Io): boolean {
  return stdin?.isTTY === true && stdout.isTTY === true;
}

/** The answer to a question of yes or no; giving up is a no. */
export async function confirm(message: string): Promise<boolean> {
  // Only here: what asks nothing need not load it.
  const prompts = await import('@clack/prompts');
  return (await prompts.confirm({ message })) === true;
}
