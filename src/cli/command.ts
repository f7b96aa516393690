/**
 * What a command is: one object with its name, its flags and its examples, from which the parser, `--help`, the table of the
 * README and docs/cli.md are made. What it does is loaded only when it runs, so that `--help` and `--version` start at once.
 */

import type { Context } from './context.ts';

/** An argument in commander's notation: `<query>`, `[id]`, `[paths...]`. */
interface ArgumentSpec {
  readonly syntax: string;
  readonly description: string;
}

/** A flag in commander's notation: `--update-baseline`, `--format <format>`. Its key is what commander calls its value. */
export interface FlagSpec {
  readonly flag: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** It may be given several times. */
  readonly isMany?: boolean;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

type ValueOf<Spec extends FlagSpec> = Spec extends { isMany: true }
  ? readonly string[] | undefined
  : Spec extends { choices: readonly (infer Choice)[]; default: string }
    ? Choice
    : Spec extends { choices: readonly (infer Choice)[] }
      ? Choice | undefined
      : Spec extends { default: string }
        ? string
        : Spec['flag'] extends `${string}<${string}>`
          ? string | undefined
          : boolean | undefined;

/** The values of some flags, as a command gets them. */
export type FlagsOf<Specs extends FlagSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> };

/** The module behind a command. */
interface CommandModule<Specs extends FlagSpecs> {
  /** Does what the command is for; resolves to the exit code. */
  run(context: Context, args: readonly string[], flags: FlagsOf<Specs>): Promise<number>;
}

export interface Command<Specs extends FlagSpecs = FlagSpecs> {
  readonly name: string;
  /** One line without a full stop, for lists and for the head of its help. */
  readonly description: string;
  /** It runs where no command is named. */
  readonly isDefault?: boolean;
  readonly args: readonly ArgumentSpec[];
  readonly flags: Specs;
  /**
   * True where a run is a function of its arguments, the terminal and the files that it reads: while none of them has changed,
   * its answer is taken from the cache. A run that writes changes what it has read, and is never kept.
   */
  isRepeatable?(args: readonly string[], flags: FlagsOf<Specs>): boolean;
  /** The time that it took is said at the end. */
  readonly isTimed?: boolean;
  /** Complete command lines. */
  readonly examples: readonly string[];
  readonly load: () => Promise<CommandModule<Specs>>;
}

/** A command; the flags that its function gets are typed by the ones that it declares. */
export function defineCommand<const Specs extends FlagSpecs>(command: Command<Specs>): Command<Specs> {
  return command;
}
