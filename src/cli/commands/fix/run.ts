/** `fix`: every edit that is certain, as a diff on stdout or made in the pages; what is left to people is listed on stderr. */

import { join } from 'node:path';
import { didYouMean } from '../../../config/nearest.ts';
import { counted } from '../../../model/counted.ts';
import type { Edited, Finding } from '../../../model/index.ts';
import { writeTexts } from '../../../output/index.ts';
import { editSources } from '../../../pipeline.ts';
import { editsDiff, openEdits } from '../../../reports/index.ts';
import { ruleList } from '../../../rules/index.ts';
import type { Context } from '../../context.ts';
import { paintFor, widthOf } from '../../io.ts';
import { namesFrom } from '../../names-from.ts';
import { openProject } from '../../open-project.ts';
import { UsageError } from '../../usage-error.ts';
import type { FixFlags } from './flags.ts';

export async function run(context: Context, _args: readonly string[], flags: FixFlags): Promise<number> {
  const { io, files, cwd } = context;
  const isWanted = selection(flags);
  const project = await openProject(context);
  const edited = await editSources(project, files, isWanted, context.cache);
  const name = namesFrom(cwd, project.root);
  if (flags.write) {
    writeTexts(
      edited.files.map(({ file, after }) => ({ to: join(project.root, file), shown: name(file), text: after })),
    );
    io.stdout.write(edited.files.map(({ file }) => `${name(file)}\n`).join(''));
  } else {
    // A diff is applied where it was made.
    io.stdout.write(editsDiff(edited.files.map((one) => ({ ...one, file: name(one.file) }))));
  }
  io.stderr.write(openEdits(edited.open, paintFor(io.stderr, io.env), widthOf(io.stderr), name));
  io.stderr.write(`${summaryOf(edited, flags)}\n`);
  return 0;
}

/** Which findings the flags ask for. */
function selection({ rule, code }: FixFlags): (finding: Finding) => boolean {
  const rules = ruleList().map(({ id }) => id);
  if (rule !== undefined && !rules.includes(rule))
    throw new UsageError(
      `There is no rule "${rule}".${didYouMean(rule, rules)} \`agora-errgen rules\` lists all of them.`,
    );
  return (finding) =>
    (rule === undefined || finding.rule === rule) && (code === undefined || String(finding.code) === code);
}

function summaryOf({ files, corrected, open }: Edited, { write }: FixFlags): string {
  const left = open.length === 0 ? '' : ` ${counted(open.length, 'edit')} left to you.`;
  if (files.length === 0) return `No edit is certain: nothing to change.${left}`;
  const what = `${counted(corrected.length, 'finding')} in ${counted(files.length, 'file')}`;
  return write
    ? `Corrected ${what}; \`agora-errgen build\` brings the generated code up to date.${left}`
    : `This diff corrects ${what}: pipe it to \`git apply\`, or run \`agora-errgen fix --write\`.${left}`;
}
