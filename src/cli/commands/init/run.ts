/** `init`: what a repository holds, a config for it, its first build, and a baseline for what is wrong in it already. */

import { basename, join, resolve } from 'node:path';
import { CONFIG_NAMES } from '../../../config/index.ts';
import { targetLanguages } from '../../../emitters/index.ts';
import { counted } from '../../../model/counted.ts';
import { kindBehind, withContents } from '../../../model/files.ts';
import { CannotRun, problem } from '../../../model/problem.ts';
import { carryOut, writeWhole } from '../../../output/index.ts';
import { type FoundSource, type FoundSources, findSources, type Outcome, runPipeline } from '../../../pipeline.ts';
import { baselineJson, columns, findingsPretty, plain, totalsPretty } from '../../../reports/index.ts';
import { canAsk, confirm } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { openProject } from '../../open-project.ts';
import { UsageError } from '../../usage-error.ts';
import { BASELINE, CONFIG, draftConfig } from './draft-config.ts';
import type { InitFlags } from './flags.ts';

/** What is shown of the findings: half a screen, since the pages were not written for this. */
const ROOM = 20;

export async function run(context: Context, paths: readonly string[], flags: InitFlags): Promise<number> {
  const { io, cwd, files, paint, width } = context;
  refuseConfigured(context);
  if (!flags.yes && !flags.dryRun && !canAsk(io)) {
    const what = 'init asks before it writes, and there is no terminal to ask on';
    throw new UsageError(`${what}: run it with --yes, or with --dry-run to see what it would write.`, 'init');
  }
  const found = await findSources(files, cwd, paths.length === 0 ? ['.'] : paths);
  refuseEmpty(found, paths);
  const config = draftConfig(
    found,
    idOf(cwd),
    targetLanguages().map(({ id }) => id),
  );
  io.stdout.write(`${foundLines(found, context).join('\n')}\n\n`);
  if (flags.dryRun) io.stdout.write(`${paint.bold(CONFIG)}\n\n${config}\n`);
  const outcome = await tryOut(context, config);
  const fresh = outcome.reviews.flatMap(({ findings }) => findings.filter(({ status }) => status === 'new'));
  io.stdout.write(`${totalsPretty(outcome.reviews, paint, width).join('\n')}\n`);
  if (fresh.length > 0) io.stdout.write(`\n${findingsPretty(outcome.reviews, { paint, width, room: ROOM }).text}`);
  io.stdout.write('\n');
  if (flags.dryRun) return 0;
  const isWanted = flags.yes === true || (await confirm(`Write ${CONFIG} and generate the enums?`));
  if (!isWanted) {
    io.stdout.write('Nothing was written.\n');
    return 0;
  }
  const isAccepted =
    fresh.length > 0 &&
    (flags.yes === true ||
      (await confirm(`Accept ${thoseFindings(fresh.length)} for now, so that check fails on new ones only?`)));
  const baseline = isAccepted ? baselineJson(fresh) : null;
  // Reports tell what is new from what the baseline accepts.
  const { plans } = baseline === null ? outcome : await tryOut(context, config, baseline);
  writeWhole(join(cwd, CONFIG), CONFIG, config);
  if (baseline !== null) writeWhole(join(cwd, BASELINE), BASELINE, baseline);
  carryOut(plans);
  io.stdout.write(`${writtenLines(outcome, isAccepted ? fresh.length : 0).join('\n')}\n`);
  return 0;
}

function thoseFindings(number: number): string {
  return number === 1 ? 'this finding' : `these ${number} findings`;
}

/** A config that is there was written by somebody. */
function refuseConfigured({ cwd, files }: Context): void {
  const there = CONFIG_NAMES.find((name) => kindBehind(files, join(cwd, name)) !== null);
  if (there === undefined) return;
  const todo = 'Edit it, or remove it to begin anew; `agora-errgen scan .` shows what could be read.';
  throw new CannotRun([problem(there, 'There is a config already, and init would write over it.', todo)]);
}

function refuseEmpty({ documents, sdk, left, problems }: FoundSources, paths: readonly string[]): void {
  if (problems.length > 0) throw new CannotRun(problems);
  if (documents.length + sdk.length > 0) return;
  const where = paths.length === 0 ? 'this folder' : paths.join(', ');
  const passed = left.slice(0, 3).map(({ file, because }) => ` ${file}: ${because}.`);
  const todo = '`agora-errgen scan <paths>` shows what is recognised in pages and sources, and why the rest is not.';
  throw new CannotRun([problem(null, `No error codes were recognised in ${where}.${passed.join('')}`, todo)]);
}

/** The outcome with a config, and a baseline, that aren't written yet. */
async function tryOut(context: Context, config: string, baseline: string | null = null): Promise<Outcome> {
  const path = resolve(context.cwd, CONFIG);
  const texts = new Map([
    [path, config],
    ...(baseline === null ? [] : [[resolve(context.cwd, BASELINE), baseline] as const]),
  ]);
  const bytes = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]));
  const files = withContents(context.files, bytes);
  const outcome = await runPipeline(await openProject({ ...context, files }, path), files);
  if (outcome.problems.length > 0) throw new CannotRun(outcome.problems);
  return outcome;
}

/** The folder's name as an id. */
function idOf(cwd: string): string {
  const id = basename(cwd)
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^[^A-Za-z]+|-$/g, '');
  return id === '' ? 'sdk' : id;
}

function foundLines({ documents, sdk, left }: FoundSources, { paint, width }: Context): string[] {
  return [
    ...sourceLines('Pages', documents, paint.bold, width),
    ...(documents.length > 0 && sdk.length > 0 ? [''] : []),
    ...sourceLines('SDK sources', sdk, paint.bold, width),
    ...(left.length === 0 ? [] : ['', paint.bold('Left for you to decide')]),
    ...columns(
      left.map(({ file, because }) => [`  ${plain(file)}`, plain(because)]),
      width,
    ),
  ];
}

function sourceLines(
  title: string,
  sources: readonly FoundSource[],
  bold: (text: string) => string,
  width: number,
): string[] {
  if (sources.length === 0) return [];
  const rows = sources.map(({ file, platform, locale, entries, inferences }) => [
    `  ${plain(file)}`,
    [platform ?? 'every platform', ...(locale === null ? [] : [locale])].join(', '),
    entries === 1 ? '1 entry' : `${entries} entries`,
    inferences
      .filter(({ field }) => field === 'platform' || field === 'locale')
      .map(({ field, because }) => `${field}: ${plain(because.replace(` "${file}"`, ''))}`)
      .join('; '),
  ]);
  return [bold(title), ...columns(rows, width)];
}

function writtenLines({ plans }: Outcome, accepted: number): string[] {
  const files = plans.reduce((sum, { actions }) => sum + actions.length, 0);
  return [
    `Wrote ${CONFIG} and ${counted(files, 'file')} in ${plans.map(({ shown }) => `${shown}/`).join(', ')}.`,
    ...(accepted === 0 ? [] : [`${BASELINE} accepts ${counted(accepted, 'finding')} for now.`]),
    'Commit them all; `npx agora-errgen check` in CI keeps pages, enums and SDKs together.',
  ];
}
