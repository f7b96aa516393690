/** Where a line of a source stands in the repository on its host, as far as `package.json` says so for certain. */

import { dirname, join } from 'node:path';
import { type Files, kindBehind } from '../../model/files.ts';

/** Ways to a line of a file of the newest commit, by host. */
const HOSTS: Readonly<Record<string, string>> = {
  'github.com': 'blob/HEAD/{file}?plain=1#L{line}',
  'gitlab.com': '-/blob/HEAD/{file}?plain=1#L{line}',
  'bitbucket.org': 'src/HEAD/{file}#lines-{line}',
};

/** `github:owner/name`, `owner/name`. */
const SHORT = /^(?:(?<host>github|gitlab|bitbucket):)?(?<path>[\w.-]+\/[\w.-]+)$/;
const LONG =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?|git@)(?<host>[\w.-]+)[/:](?<path>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/**
 * The address of a line, with `{file}` and `{line}` in it; null where nobody can tell. The remote of a clone is not asked: it
 * differs from machine to machine.
 * @example repositoryUrl('/project', files) // 'https://github.com/owner/name/blob/HEAD/docs/{file}?plain=1#L{line}'
 */
export function repositoryUrl(root: string, files: Files): string | null {
  const folder = nearestPackage(root, files);
  const stated = folder === null ? null : statedRepository(new TextDecoder().decode(files.read(join(folder, PACKAGE))));
  if (folder === null || stated === null) return null;
  // Without a directory it is only known at the top of the repository where the package stands in it.
  const isTop = files.exists(join(folder, '.git')) !== null;
  if (stated.directory === null && !isTop) return null;
  const base = addressOf(stated.url);
  const below = root.slice(folder.length).replaceAll('\\', '/');
  const way = [...(stated.directory ?? '').split('/'), ...below.split('/')].filter(
    (step) => step !== '' && step !== '.',
  );
  return base?.replace('{file}', [...way.map(encodeURIComponent), '{file}'].join('/')) ?? null;
}

const PACKAGE = 'package.json';

function nearestPackage(folder: string, files: Files): string | null {
  if (kindBehind(files, join(folder, PACKAGE)) === 'file') return folder;
  const above = dirname(folder);
  return above === folder ? null : nearestPackage(above, files);
}

interface Stated {
  readonly url: string;
  readonly directory: string | null;
}

/** What a package.json says; a broken one is its own tools' business. */
function statedRepository(text: string): Stated | null {
  const repository = repositoryOf(text);
  if (typeof repository === 'string') return { url: repository, directory: null };
  if (typeof repository !== 'object' || repository === null || !('url' in repository)) return null;
  const directory = 'directory' in repository ? repository.directory : null;
  if (typeof repository.url !== 'string') return null;
  return { url: repository.url, directory: typeof directory === 'string' ? directory : null };
}

function repositoryOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'repository' in value ? value.repository : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function addressOf(url: string): string | null {
  const short = SHORT.exec(url)?.groups;
  const long = LONG.exec(url)?.groups;
  const host = short ? `${short.host ?? 'github'}.${short.host === 'bitbucket' ? 'org' : 'com'}` : long?.host;
  const way = host === undefined ? undefined : HOSTS[host];
  return way === undefined ? null : `https://${host}/${(short ?? long)?.path}/${way}`;
}
