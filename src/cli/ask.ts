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

/** One of several things that can be picked. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** Asks which of some choices are wanted: a function of this form, so that a test can answer. */
export type Pick = (message: string, choices: readonly Choice[]) => Promise<ReadonlySet<string>>;

/** The values of the choices that a person picks, all of them at first; giving up picks none. */
export const pick: Pick = async (message, choices) => {
  const prompts = await import('@clack/prompts');
  const picked = await prompts.multiselect({
    message,
    options: [...choices],
    initialValues: choices.map(({ value }) => value),
    required: false,
  });
  return new Set(prompts.isCancel(picked) ? [] : picked);
};
