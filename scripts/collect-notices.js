/**
 * The licences of what is bundled into `dist/`: whoever redistributes it has to pass them on. A bundled package without a
 * licence text, or under a licence that nobody looked at yet, fails the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']);

/**
 * The text of `THIRD-PARTY-NOTICES.txt` for the files that went into a bundle.
 * @param {readonly string[]} inputs paths relative to `root`
 * @param {string} root
 */
export function noticesOf(inputs, root) {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const notices = [...folders].sort().map((folder) => noticeOf(join(root, folder)));
  return `agora-errgen contains the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ACCEPTED.has(license))
    throw new Error(`${name}@${version}: the licence "${license}" is not among the accepted ones`);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
      : fromReadme(folder);
  return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** @param {string} folder */
function fromReadme(folder) {
  const { author, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const who = typeof author === 'string' ? author : author?.name;
  if (who === undefined) throw new Error(`${folder} has neither a licence text nor an author`);
  return `Copyright (c) ${who}. Licensed under ${license}.`;
}
