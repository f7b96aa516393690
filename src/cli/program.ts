/**
 * The command line: every command with its options and examples. The commands themselves are loaded only when they run, so
 * that `--help` and `--version` start at once.
 */

import { Command, Option } from 'commander';
import { didYouMean } from '../config/nearest.ts';
import { CHECK_FORMATS, EXPLAIN_FORMATS, FAIL_ON, SCAN_FORMATS } from './choices.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ScanOptions } from './commands/scan.ts';
import type { Context } from './context.ts';
import { type Io, paintFor, widthOf } from './io.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  done; for check: nothing new and nothing stale
  1  check found new findings at or above --fail-on, or stale generated files
  2  it could not run: a wrong flag or config, a source that can't be read, nothing found`;

/** Runs the command that the arguments ask for; resolves to its exit code, throws what commander or the command throws. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  const program = createProgram(io);
  let exitCode = 0;
  const context = (): Context => ({
    io,
    paint: paintFor(io.stdout, io.env),
    width: widthOf(io.stdout),
    cwd: io.cwd(),
    config: program.opts<{ config?: string }>().config,
  });
  const ends = async (code: Promise<number>) => {
    exitCode = await code;
  };
  addBuild(program, async () => ends((await import('./commands/build.ts')).build(context())));
  addCheck(program, async (options) => ends((await import('./commands/check.ts')).check(context(), options)));
  addScan(program, async (paths, options) =>
    ends((await import('./commands/scan.ts')).scan(context(), paths, options)),
  );
  addExplain(program, async (query, options) =>
    ends((await import('./commands/explain.ts')).explain(context(), query, options)),
  );
  addRules(program, async (id) => ends((await import('./commands/rules.ts')).rules(context(), id)));
  await program.parseAsync(args, { from: 'user' });
  return exitCode;
}

function createProgram(io: Io): Command {
  return new Command('agora-errgen')
    .description('From the error-code tables of SDK documentation to one catalog, enums and a check for CI.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--config <file>', 'the config; default: errgen.config.json, .yaml or .yml, here or in a folder above')
    .option('--verbose', 'print a stack trace where something unexpected happens')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('Run `agora-errgen --help` for what there is.')
    .exitOverride()
    .addHelpText('after', EXIT_CODES)
    .addHelpText(
      'after',
      examples('agora-errgen scan docs/', 'agora-errgen', 'agora-errgen check', 'agora-errgen explain 403'),
    );
}

function addBuild(program: Command, run: () => Promise<void>): void {
  program
    .command('build', { isDefault: true })
    .description('read, reconcile, generate, report (the default command)')
    .allowExcessArguments()
    .addHelpText('after', examples('agora-errgen build', 'agora-errgen build --config docs/errgen.config.yaml'))
    .action(async (_options: unknown, { args: [word] }: Command) => {
      if (word === undefined) return run();
      const names = program.commands.map((command) => command.name());
      const near = didYouMean(word, names);
      throw new UsageError(`There is no command "${word}".${near} There are: ${names.join(', ')}.`);
    });
}

function addCheck(program: Command, run: (options: CheckOptions) => Promise<void>): void {
  program
    .command('check')
    .description('for CI: findings and stale generated files; writes nothing')
    .addOption(new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'exit 1 from this severity on').choices(FAIL_ON).default('error'))
    .option('--update-baseline', 'accept what is found today: write it to the baseline of the config')
    .addHelpText(
      'after',
      examples(
        'agora-errgen check',
        'agora-errgen check --fail-on warning',
        'agora-errgen check --format json > findings.json',
        'agora-errgen check --update-baseline',
      ),
    )
    .action(run);
}

function addScan(program: Command, run: (paths: string[], options: ScanOptions) => Promise<void>): void {
  program
    .command('scan')
    .description('what is recognised in some files, and what is not; with paths no config is needed')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; default: the sources of the config')
    .addOption(new Option('--format <format>', 'how to print').choices(SCAN_FORMATS).default('pretty'))
    .addHelpText(
      'after',
      examples(
        'agora-errgen scan docs/',
        'agora-errgen scan "docs/**/error*.mdx" include/ErrorCode.h',
        'agora-errgen scan --format json docs/errors.md',
        'agora-errgen scan - < docs/errors.md',
      ),
    )
    .action(run);
}

function addExplain(program: Command, run: (query: string, options: ExplainOptions) => Promise<void>): void {
  program
    .command('explain')
    .description('one error code on all platforms, in all locales, with every decision')
    .argument('<code|name>', 'a code, a name in any spelling, or a piece of one')
    .addOption(new Option('--format <format>', 'how to print').choices(EXPLAIN_FORMATS).default('pretty'))
    .addHelpText(
      'after',
      examples('agora-errgen explain 403', 'agora-errgen explain FileDownloadFailed', 'agora-errgen explain -7'),
    )
    .action(run);
}

function addRules(program: Command, run: (id: string | undefined) => Promise<void>): void {
  program
    .command('rules')
    .description('the rules with their severities, or the page of one')
    .argument('[id]', 'the id of a rule')
    .addHelpText('after', examples('agora-errgen rules', 'agora-errgen rules name-mismatch'))
    .action(run);
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
