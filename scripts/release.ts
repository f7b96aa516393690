/**
 * `npm run release -- <version>`: what is unreleased becomes a version. Refused where the checkout is not clean, the version is not
 * a later one, or the changelog has nothing to tell; a failing test leaves the files as they were.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const UNRELEASED = '## Unreleased';

interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function main(root: string, version = ''): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const dirty = run('git', 'status', '--porcelain').trim();
  if (dirty !== '') throw new Error(`Commit or stash first; these files are not committed:\n${dirty}`);
  const edits = editsFor(root, version, new Date().toISOString().slice(0, 10));
  for (const { file, after } of edits) writeFileSync(join(root, file), after);
  try {
    execFileSync('npm', ['test'], { cwd: root, stdio: 'inherit' });
  } catch (error) {
    for (const { file, before } of edits) writeFileSync(join(root, file), before);
    throw error;
  }
  run('git', 'commit', '-am', `Release ${version}`);
  run('git', 'tag', '-a', `v${version}`, '-m', `agora-errgen ${version}`);
  process.stdout.write(`Tagged v${version}. Next: git push --follow-tags, npm publish\n`);
}

/** The edits that make a version of what is unreleased; throws where there is nothing to make it of. */
export function editsFor(root: string, version: string, date: string): Edit[] {
  const edit = (file: string, change: (text: string) => string): Edit => {
    const before = readFileSync(join(root, file), 'utf8');
    return { file, before, after: change(before) };
  };
  const { version: current }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!isLater(version, current))
    throw new Error(`Name a version after ${current}, such as ${next(current)}: npm run release -- ${next(current)}`);
  const sets = (text: string) => text.replaceAll(`"version": "${current}"`, `"version": "${version}"`);
  return [
    edit('CHANGELOG.md', (text) => released(text, version, date)),
    edit('package.json', sets),
    // Its own version stands there twice, before those of its dependencies.
    edit('package-lock.json', (text) => `${sets(text.slice(0, 400))}${text.slice(400)}`),
    edit('src/cli/version.ts', (text) => text.replace(`'${current}'`, `'${version}'`)),
  ];
}

function released(changelog: string, version: string, date: string): string {
  const [before, news = ''] = changelog.split(`${UNRELEASED}\n`);
  if (news.split('\n## ')[0]?.trim() === '' || before === changelog)
    throw new Error(`CHANGELOG.md has nothing under "${UNRELEASED}": say what users get, then release.`);
  return `${before}${UNRELEASED}\n\n## ${version} (${date})\n${news}`;
}

function isLater(version: string, current: string): boolean {
  const [a, b] = [version, current].map((text) => /^(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number) ?? null);
  if (!a || !b) return false;
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0);
}

function next(version: string): string {
  const [major = '0', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}
