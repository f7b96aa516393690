/** `fix`: every edit that is certain, as a diff on stdout or made in the pages; what is left to people is listed on stderr. */

import { join } from 'node:path';
import { didYouMean } from '../../../config/nearest.ts';
import { counted } from '../../../model/counted.ts';
import type { Edited, Finding, OpenEdit } from '../../../model/index.ts';
import { writeTexts } from '../../../output/index.ts';
import { editSources } from '../../../pipeline.ts';
import { editsDiff, openEdits } from '../../../reports/index.ts';
import { ruleList } from '../../../rules/index.ts';
import { canAsk, pick } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { paintFor, widthOf } from '../../io.ts';
import { namesFrom } from '../../names-from.ts';
import { openProjects } from '../../open-project.ts';
import { UsageError } from '../../usage-error.ts';
import { chosen } from './choose-edits.ts';
import type { FixFlags } from './flags.ts';

export async function run(context: Context, _args: readonly string[], flags: FixFlags): Promise<number> {
  const { io, files, cwd } = context;
  if (flags.choose && !canAsk(io))
    throw new UsageError(
      '--choose asks which edits are wanted, and there is no terminal to ask on: choose with --rule and --code.',
      'fix',
    );
  const isWanted = selection(flags);
  const projects: Edited[] = [];
  for (const project of await openProjects(context)) {
    const all = await editSources(project, files, isWanted, context.cache);
    const edited = flags.choose
      ? await editSources(project, files, await chosen(all.corrected, pick), context.cache)
      : all;
    // A diff is applied where it was made.
    projects.push(renamed(edited, namesFrom(cwd, project.root)));
  }
  const edited: Edited = {
    files: projects.flatMap((one) => one.files),
    corrected: projects.flatMap((one) => one.corrected),
    open: projects.flatMap((one) => one.open),
  };
  if (flags.write) {
    writeTexts(edited.files.map(({ file, after }) => ({ to: join(cwd, file), shown: file, text: after })));
    io.stdout.write(edited.files.map(({ file }) => `${file}\n`).join(''));
  } else io.stdout.write(editsDiff(edited.files));
  io.stderr.write(openEdits(edited.open, paintFor(io.stderr, io.env), widthOf(io.stderr)));
  io.stderr.write(`${summaryOf(edited, flags)}\n`);
  return 0;
}

/** Edits whose files are named as the working directory sees them. */
function renamed({ files, corrected, open }: Edited, name: (file: string) => string): Edited {
  const place = ({ finding, because }: OpenEdit): OpenEdit => ({
    finding: { ...finding, location: { ...finding.location, file: name(finding.location.file) } },
    because,
  });
  return { files: files.map((one) => ({ ...one, file: name(one.file) })), corrected, open: open.map(place) };
}

/** Which findings the flags ask for. */
function selection({ rule, code }: FixFlags): (finding: Finding) => boolean {
  const rules = ruleList().map(({ id }) => id);
  if (rule !== undefined && !rules.includes(rule))
    throw new UsageError(
      `There is no rule "${rule}".${didYouMean(rule, rules)} \`agora-errgen rules\` lists all of them.`,
      'fix',
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
