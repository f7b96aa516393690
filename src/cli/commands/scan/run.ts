/** `scan`: what is recognised in some files, or in the sources of the config where no file is named. */

import { counted } from '../../../model/counted.ts';
import type { SourceReading } from '../../../model/index.ts';
import { CannotRun } from '../../../model/problem.ts';
import { readSources, type Scanned, scanPaths } from '../../../pipeline.ts';
import { plain, type Scan, scanExplained, scanJson, scanMarkdown, scanPretty } from '../../../reports/index.ts';
import type { Context } from '../../context.ts';
import type { ScanFlags } from './flags.ts';

/** More imports that lead nowhere than this are counted and not listed. */
const FEW = 5;

export async function run(context: Context, paths: readonly string[], flags: ScanFlags): Promise<number> {
  const scanned =
    paths.length === 0
      ? await scanProject(context)
      : await scanPaths(context.files, context.cwd, paths, () => readAll(context), context.cache);
  if (scanned.problems.length > 0) throw new CannotRun(scanned.problems);
  context.io.stdout.write(render(scanned, flags, context));
  const isListed = flags.imports === true || scanned.missing.length <= FEW;
  for (const { file, line, what } of [...scanned.notes, ...(isListed ? scanned.missing : [])]) {
    context.io.stderr.write(`${plain(`${file}${line === null ? '' : `:${line}`}`)}: ${plain(what)}\n`);
  }
  if (!isListed) {
    const count = counted(scanned.missing.length, 'import');
    context.io.stderr.write(
      `${count} of pages lead nowhere, so what these pages hold is not read: --imports lists them.\n`,
    );
  }
  if (scanned.readings.every((reading) => reading.observations.length === 0)) {
    context.io.stderr.write('No error codes were recognised.\n');
  }
  return 0;
}

function render(scan: Scan, { format, explain }: ScanFlags, context: Context): string {
  if (explain) return scanExplained(scan);
  if (format === 'json') return scanJson(scan);
  return format === 'markdown' ? scanMarkdown(scan) : scanPretty(scan, context.paint, context.width);
}

async function scanProject(context: Context): Promise<Scanned> {
  // Only here, so that a scan of paths loads no rules.
  const { openProjects } = await import('../../open-project.ts');
  const readings: SourceReading[] = [];
  let passedOver = 0;
  for (const project of await openProjects(context)) {
    const catalogs = await readSources(project, context.files, context.cache);
    readings.push(...catalogs.flatMap((catalog) => catalog.readings));
    passedOver += catalogs.reduce((sum, catalog) => sum + catalog.passedOver.length, 0);
  }
  return { readings, looked: readings.length + passedOver, problems: [], notes: [], missing: [] };
}

async function readAll(context: Context): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of context.io.stdin ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
