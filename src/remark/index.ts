/**
 * `agora-errgen/remark`: the rules of a project as a remark plugin, so that `remark-cli` and the remark language server say
 * of a page what `check` says of it, while it is written. The page is judged as the editor has it, together with all other
 * sources as they stand on the disk; severities, suppressions and baseline are those of the project's config.
 *
 * @example
 * // .remarkrc.mjs
 * import errgen from 'agora-errgen/remark';
 * import remarkGfm from 'remark-gfm';
 * export default { plugins: [remarkGfm, errgen] };
 */

import { dirname, resolve } from 'node:path';
import { CannotRun } from '../model/problem.ts';
import { type MarkdownFile, sayFindings, sayProblems } from './messages.ts';
import { reviewPage } from './review-page.ts';

export type { MarkdownFile } from './messages.ts';

export interface RemarkErrgenOptions {
  /** The config, relative to where remark runs; default: the nearest `errgen.config.json`, `.yaml` or `.yml` above each page. */
  readonly config?: string;
}

/** The plugin: messages for every page that the config names as a source, none for any other page. */
export default function remarkErrgen(
  options: RemarkErrgenOptions = {},
): (tree: unknown, file: MarkdownFile) => Promise<undefined> {
  return async (_tree, file) => {
    // A text without a path is no source of anything.
    if (file.path === undefined) return;
    const page = resolve(file.cwd, file.path);
    const config = options.config === undefined ? undefined : resolve(file.cwd, options.config);
    try {
      const findings = await reviewPage(page, String(file), { cwd: dirname(page), file: config });
      sayFindings(file, findings);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      sayProblems(file, page, error.problems);
    }
  };
}
