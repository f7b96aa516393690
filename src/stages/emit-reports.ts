/** The reports for people, as files of one folder: what is wrong as text, and as a page to look at. */

import { dirname, relative, resolve, sep } from 'node:path';
import type { Files } from '../model/files.ts';
import type { GeneratedFile, Project, Review } from '../model/index.ts';
import { reportHtml, reportMarkdown } from '../reports/index.ts';
import { PAGE, REPORT } from './sources/generated-files.ts';
import { repositoryUrl } from './sources/repository-url.ts';

/** The reports of some catalogs, for a folder that is absolute or relative to the project's. */
export function emitReports(
  reviews: readonly Review[],
  folder: string,
  { root }: Pick<Project, 'root'>,
  files: Files,
): GeneratedFile[] {
  const base = (path: string) => {
    const up = relative(dirname(resolve(root, folder, path)), root).replaceAll(sep, '/');
    return up === '' ? '' : `${up}/`;
  };
  return [
    // Its links stay relative: a code host that renders it leads to the same branch.
    { path: REPORT, content: reportMarkdown(reviews, base(REPORT)), isReport: true },
    { path: PAGE, content: reportHtml(reviews, base(PAGE), repositoryUrl(root, files)), isReport: true },
  ];
}
