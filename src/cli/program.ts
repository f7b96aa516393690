/** The command line, made from what the commands say of themselves (`Command`). */

import { InvalidArgumentError, Option, type Command as Parser, Command as Program } from 'commander';
import { didYouMean } from '../config/nearest.ts';
import { USUAL_MEBIBYTES } from '../model/files.ts';
import type { Command, FlagSpec } from './command.ts';
import { COMMANDS } from './commands/registry.ts';
import type { Io } from './io.ts';
import type { GlobalFlags } from './start-command.ts';
import { helpHint, UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  done; for check: nothing new and nothing stale
  1  check found new findings at or above --fail-on, or stale generated files
  2  it could not run: a wrong flag or config, a source that can't be read, nothing found`;

const EXAMPLES = ['agora-errgen scan docs/', 'agora-errgen', 'agora-errgen check', 'agora-errgen explain 403'];

/** Runs the command that the arguments ask for; resolves to its exit code, throws what commander or the command throws. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(io, async (command, given, flags) => {
    const started = performance.now();
    // Nothing of it is needed for `--help` and `--version`.
    const { startCommand } = await import('./start-command.ts');
    exitCode = await startCommand(command, given, flags, program.opts<GlobalFlags>(), io);
    if (command.isTimed) io.stderr.write(`Done in ${((performance.now() - started) / 1000).toFixed(2)} s.\n`);
  });
  await program.parseAsync(args, { from: 'user' });
  return exitCode;
}

type Start = (command: Command, args: readonly string[], flags: Readonly<Record<string, never>>) => Promise<void>;

/** The help of a command, or of the whole program, as it stands in 80 columns. */
export function helpOf(name: string | null): string {
  const output = { write: () => true };
  const program = createProgram({ stdout: output, stderr: output }, async () => undefined);
  const parser = program.commands.find((command) => command.name() === name) ?? program;
  let help = '';
  parser.configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => 80,
  });
  parser.outputHelp();
  return help;
}

/** The parser with every command; `start` is called with the one that was asked for. */
function createProgram(io: Pick<Io, 'stdout' | 'stderr'>, start: Start): Parser {
  const program = new Program('agora-errgen')
    .description('From the error-code tables of SDK documentation to one catalog, enums and a check for CI.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option(
      '-c, --config <file>',
      'the config, or one of several; default: errgen.config.json, .yaml or .yml, here or in a folder above',
      gathered,
    )
    .addOption(
      new Option('--max-file-size <MiB>', 'the largest file that is read')
        .default(USUAL_MEBIBYTES)
        .argParser(mebibytes),
    )
    .option('--cache-dir <folder>', 'where to keep what need not be computed again; default: in node_modules/.cache')
    .option('--no-cache', 'compute everything anew, and keep nothing')
    .option('--allow-outside', 'let the config name files outside its repository')
    .option('--no-config-code', 'run no module that the config names')
    .option('--verbose', 'print a stack trace where something unexpected happens')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError(helpHint(null))
    .exitOverride()
    .addHelpText('after', EXIT_CODES)
    .addHelpText('after', examples(EXAMPLES));
  for (const command of COMMANDS) addCommand(program, command, start);
  return program;
}

function addCommand(program: Parser, command: Command, start: Start): void {
  const parser = program
    .command(command.name, { isDefault: command.isDefault === true })
    .description(command.description)
    .showHelpAfterError(helpHint(command.name))
    .addHelpText('after', examples(command.examples));
  for (const { syntax, description } of command.args) parser.argument(syntax, description);
  for (const flag of Object.values(command.flags)) parser.addOption(optionOf(flag));
  // Where no command is named, the default one gets the words: what is no command has to be refused by us, with the nearest.
  if (command.isDefault) parser.allowExcessArguments();
  parser.action(async () => {
    const { args } = parser;
    if (command.isDefault && args[0] !== undefined) throw new UsageError(unknownCommand(program, args[0]));
    await start(command, args, parser.opts());
  });
}

function optionOf({ flag, description, choices, default: value, isMany }: FlagSpec): Option {
  const option = new Option(flag, description);
  if (isMany === true) option.argParser(gathered);
  if (choices !== undefined) option.choices(choices).argParser((word: string) => chosen(word, choices));
  return value === undefined ? option : option.default(value);
}

/** The values of a flag that may be given several times. */
function gathered(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

function chosen(word: string, choices: readonly string[]): string {
  if (choices.includes(word)) return word;
  throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.${didYouMean(word, choices)}`);
}

function unknownCommand(program: Parser, word: string): string {
  const names = program.commands.map((command) => command.name());
  return `There is no command "${word}".${didYouMean(word, names)} There are: ${names.join(', ')}.`;
}

function mebibytes(value: string): number {
  const size = Number(value);
  if (size > 0 && Number.isFinite(size)) return size;
  throw new UsageError(`--max-file-size is "${value}", but it must be a number of MiB above 0.`);
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
