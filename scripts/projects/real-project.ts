/**
 * Open-source projects of a page and SDKs, as `test/accuracy/projects` describes them: a folder each with `errgen.config.json` and
 * `truth.json`. The vendors' files belong to their authors and are never part of this repository; `truth.json` says from which
 * commit of which repository each one comes, and they stand in a folder of the same name somewhere else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadConfig } from '../../src/config/index.ts';
import { targetLanguages } from '../../src/emitters/index.ts';
import { diskFiles } from '../../src/files/index.ts';
import { type Files, withContents } from '../../src/model/files.ts';
import type { Project, Severity } from '../../src/model/index.ts';
import { ruleList } from '../../src/rules/index.ts';

/** What a reading of page and SDKs found, before the program ran. */
export interface Truth {
  /** `owner/name@commit`. */
  readonly repo: readonly string[];
  /** `file here <- owner/name:path`. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** Findings that the reading overlooked, judged afterwards by reading both files once more. */
  readonly judged?: readonly Judged[];
}

export interface Problem {
  readonly kind: string;
  readonly code?: string | number | null;
  readonly name?: string | null;
  /** Several codes or names that have the same problem; each of them counts. */
  readonly codes?: readonly (string | number)[];
  /** `file:line, file:line`. */
  readonly where: string;
  readonly severity: Severity;
  readonly because: string;
}

interface Judged {
  readonly rule: string;
  /** Its code, its name, or `file:line`. */
  readonly id: string | number;
  readonly verdict: 'agreed' | 'arguable' | 'false';
  readonly because: string;
}

export interface RealProject {
  readonly name: string;
  readonly truth: Truth;
  readonly project: Project;
  readonly files: Files;
}

/** The projects of some folders: a folder is one, or holds some. */
export async function openProjects(folders: readonly string[], root: string): Promise<RealProject[]> {
  const projects = folders.flatMap((folder) => (isProject(folder, root) ? [folder] : foldersIn(folder)));
  return Promise.all(projects.filter((folder) => isProject(folder, root)).map((folder) => open(folder, root)));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** What the repository says of a project goes before what stands in its folder. */
function factsOf(folder: string, root: string, file: string): string | undefined {
  return [join(root, 'test', 'accuracy', 'projects', basename(folder), file), join(folder, file)].find(existsSync);
}

function isProject(folder: string, root: string): boolean {
  return existsSync(folder) && factsOf(folder, root, 'truth.json') !== undefined;
}

async function open(folder: string, root: string): Promise<RealProject> {
  const [truth, config] = ['truth.json', 'errgen.config.json'].map((file) => {
    const found = factsOf(folder, root, file);
    if (found === undefined)
      throw new Error(`${folder}: there is no ${file}, neither here nor in test/accuracy/projects`);
    return readFileSync(found);
  });
  const path = resolve(folder, 'errgen.config.json');
  const files = withContents(diskFiles, new Map([[path, config ?? new Uint8Array()]]));
  const known = { rules: ruleList(), languages: targetLanguages() };
  const project = await loadConfig({ cwd: resolve(folder), files, file: path, ...known });
  return { name: basename(folder), truth: JSON.parse(String(truth)) as Truth, project, files };
}
